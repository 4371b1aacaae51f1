#include "tests/crash/workload.hpp"

namespace hovor::crash {
namespace {

const VisitorId visitor{"eve"};

Result<void> open_account(Transaction& db, const AccountId& id)
{
    const Account account{.id = id,
                          .company = "Company",
                          .chat_key = "key of " + id.str(),
                          .greeting = "",
                          .color = "",
                          .created_at = {},
                          .installed_at = {}};
    HOVOR_CHECK(db.accounts().add(account));
    return db.conversations().add(Conversation::start(conversation, visitor, {}));
}

}  // namespace

const ConversationId conversation{"conversation"};

AccountId account_of(int place)
{
    return AccountId{"account-" + std::to_string(place % account_count)};
}

Task<Result<void>> set_up(Store& store)
{
    for (int place = 0; place < account_count; ++place) {
        const auto id = account_of(place);
        auto work = [id](Transaction& db) { return open_account(db, id); };
        HOVOR_CO_CHECK(co_await store.open(id, std::move(work)));
    }
    co_return Result<void>{};
}

Task<Result<Message>> post(Store& store, int place, std::string id)
{
    auto work = [id = MessageId{std::move(id)}](Transaction& db) -> Result<Message> {
        if (auto stored = db.messages().find(id)) return *std::move(stored);
        HOVOR_TRY(auto to, db.conversations().find(conversation));
        auto message = db.messages().add(to, {id, Author::visitor, std::nullopt, MessageKind::text, "hello", {}});
        db.conversations().save(to);
        db.append(ConversationMarked{conversation, visitor, Side::visitor, {message.seq, 0}, 0});
        return message;
    };
    co_return co_await store.write(account_of(place), std::move(work));
}

}  // namespace hovor::crash
