#include "storage/sql/accounts.hpp"

#include "storage/sql/columns.hpp"
#include "storage/sql/hours_text.hpp"
#include "storage/sql/settings_text.hpp"
#include "storage/sql/text_list.hpp"

namespace hovor::sql {
namespace {

constexpr std::string_view select_account = R"sql(
    SELECT id, company, chat_key, greeting, color, asks_for_rating, consent_mode, created_at, installed_at,
           address_storage, slow_reply_seconds, shows_typing_preview, categories, routing_mode, conversation_limit,
           offer_seconds, shows_queue_position, away_after_minutes, hours, chat_box
    FROM accounts WHERE id = $1
)sql";

constexpr std::string_view insert_account = R"sql(
    INSERT INTO accounts (id, company, chat_key, greeting, color, asks_for_rating, consent_mode, created_at,
                          installed_at, address_storage)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (chat_key) DO NOTHING
)sql";

constexpr std::string_view update_account = R"sql(
    UPDATE accounts SET company = $2, greeting = $3, color = $4, asks_for_rating = $5, consent_mode = $6,
                        installed_at = $7, address_storage = $8, slow_reply_seconds = $9,
                        shows_typing_preview = $10, categories = $11, routing_mode = $12, conversation_limit = $13,
                        offer_seconds = $14, shows_queue_position = $15, away_after_minutes = $16,
                        hours = $17, chat_box = $18
    WHERE id = $1
)sql";

constexpr std::string_view select_protection = "SELECT protection FROM accounts WHERE id = $1";

constexpr std::string_view update_protection = "UPDATE accounts SET protection = $2 WHERE id = $1";

Account read_account(const Row& row)
{
    return {
        .id = read_id<AccountId>(row, 0),
        .company = row.string(1),
        .chat_key = row.string(2),
        .greeting = row.string(3),
        .color = row.string(4),
        .asks_for_rating = row.integer(5) == 1,
        .consent_mode = read_name<ConsentMode>(row, 6),
        .created_at = read_time(row, 7),
        .installed_at = read_optional_time(row, 8),
        .address_storage = read_name<AddressStorage>(row, 9),
        .slow_reply = std::chrono::seconds{row.integer(10)},
        .shows_typing_preview = row.integer(11) == 1,
        .categories = read_texts(row, 12),
        .routing = {.mode = read_name<RoutingMode>(row, 13),
                    .conversation_limit = row.integer(14),
                    .offer_time = std::chrono::seconds{row.integer(15)},
                    .shows_queue_position = row.integer(16) == 1,
                    .away_after = std::chrono::minutes{row.integer(17)}},
        .hours = read_optional_hours(row, 18),
        .chat_box = read_optional_chat_box(row, 19),
    };
}

}  // namespace

Result<Account> Accounts::find() const
{
    auto found = db_.one(select_account, {account_.str()}, read_account);
    if (!found) return fail(ErrorCode::not_found, "no such account");
    return *std::move(found);
}

Result<void> Accounts::add(const Account& account)
{
    const auto added = db_.run(insert_account, {account_.str(), account.company, account.chat_key, account.greeting,
                                                account.color, to_column(account.asks_for_rating),
                                                to_string(account.consent_mode), to_column(account.created_at),
                                                to_column(account.installed_at), to_string(account.address_storage)});
    if (added == 0) return fail(ErrorCode::conflict, "the chat key is taken");
    return {};
}

Protection Accounts::protection() const
{
    const auto read = [](const Row& row) { return read_protection(row, 0); };
    return db_.one(select_protection, {account_.str()}, read).value_or(Protection{});
}

void Accounts::save(const Protection& protection)
{
    const auto text = to_column_text(protection);
    db_.run(update_protection, {account_.str(), text_or_null(text)});
}

void Accounts::save(const Account& account)
{
    const auto categories = to_column_text(account.categories);
    const auto hours = to_column_text(account.hours);
    const auto chat_box = to_column_text(account.chat_box);
    db_.run(update_account,
            {account_.str(), account.company, account.greeting, account.color, to_column(account.asks_for_rating),
             to_string(account.consent_mode), to_column(account.installed_at), to_string(account.address_storage),
             std::int64_t{account.slow_reply.count()}, to_column(account.shows_typing_preview),
             text_or_null(categories), to_string(account.routing.mode), account.routing.conversation_limit,
             std::int64_t{account.routing.offer_time.count()}, to_column(account.routing.shows_queue_position),
             std::int64_t{account.routing.away_after.count()}, text_or_null(hours), text_or_null(chat_box)});
}

}  // namespace hovor::sql
