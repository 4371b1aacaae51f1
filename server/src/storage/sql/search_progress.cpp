#include "storage/sql/search_progress.hpp"

#include "storage/sql/columns.hpp"

namespace hovor::sql {
namespace {

constexpr std::string_view select_all = R"sql(
    SELECT account_id, number, indexed_seq, visitors_seq, visitors_after, last_message_id, last_message_seq
    FROM search_accounts ORDER BY number
)sql";

constexpr std::string_view select_one = R"sql(
    SELECT account_id, number, indexed_seq, visitors_seq, visitors_after, last_message_id, last_message_seq
    FROM search_accounts WHERE account_id = $1
)sql";

constexpr std::string_view insert_progress = R"sql(
    INSERT INTO search_accounts (account_id, number, indexed_seq, visitors_seq, visitors_after, last_message_id,
                                 last_message_seq)
    VALUES ($1, $2, $3, $4, $5, $6, $7)
)sql";

constexpr std::string_view update_progress = R"sql(
    UPDATE search_accounts
    SET indexed_seq = $2, visitors_after = $3, last_message_id = $4, last_message_seq = $5
    WHERE account_id = $1
)sql";

constexpr std::string_view upsert_day = R"sql(
    INSERT INTO search_days (account_number, day, first_seq, last_seq) VALUES ($1, $2, $3, $4)
    ON CONFLICT (account_number, day) DO UPDATE
    SET first_seq = CASE WHEN excluded.first_seq < search_days.first_seq THEN excluded.first_seq
                         ELSE search_days.first_seq END,
        last_seq = CASE WHEN excluded.last_seq > search_days.last_seq THEN excluded.last_seq
                        ELSE search_days.last_seq END
)sql";

constexpr std::string_view select_range = R"sql(
    SELECT min(first_seq), max(last_seq) FROM search_days WHERE account_number = $1 AND day >= $2 AND day <= $3
)sql";

Value text_or_null(const std::optional<std::string>& text)
{
    if (!text) return nullptr;
    return std::string_view{*text};
}

SearchProgress read_row(const Row& row)
{
    return {.account = read_id<AccountId>(row, 0),
            .number = row.integer(1),
            .indexed_seq = row.integer(2),
            .visitors_seq = row.integer(3),
            .visitors_after = row.is_null(4) ? std::nullopt : std::optional{row.string(4)},
            .last_message = row.string(5),
            .last_message_seq = row.integer(6)};
}

}  // namespace

std::vector<SearchProgress> read_progress(Connection& index)
{
    return index.all(select_all, {}, read_row);
}

std::optional<SearchProgress> find_progress(Connection& index, const AccountId& account)
{
    return index.one(select_one, {account.str()}, read_row);
}

void add_progress(Connection& index, const SearchProgress& progress)
{
    index.send(insert_progress,
               {progress.account.str(), progress.number, progress.indexed_seq, progress.visitors_seq,
                text_or_null(progress.visitors_after), progress.last_message, progress.last_message_seq});
}

void save_progress(Connection& index, const SearchProgress& progress)
{
    index.send(update_progress, {progress.account.str(), progress.indexed_seq, text_or_null(progress.visitors_after),
                                 progress.last_message, progress.last_message_seq});
}

void widen_day(Connection& index, std::int64_t number, std::int64_t day, std::int64_t first_seq, std::int64_t last_seq)
{
    index.send(upsert_day, {number, day, first_seq, last_seq});
}

SearchIndex::Range range_of_days(Connection& index, std::int64_t number, std::optional<std::int64_t> first_day,
                                 std::optional<std::int64_t> last_day)
{
    if (!first_day && !last_day) return {};
    const auto read = [](const Row& row) -> SearchIndex::Range {
        if (row.is_null(0)) return {.after = 0, .before = 1};  // no message of these days
        return {.after = row.integer(0) - 1, .before = row.integer(1) + 1};
    };
    constexpr std::int64_t far = 1'000'000'000;
    return index.one(select_range, {number, first_day.value_or(-far), last_day.value_or(far)}, read).value();
}

}  // namespace hovor::sql
