#include "app/chat_box.hpp"

#include <limits>
#include <utility>

namespace hovor {
namespace {

Result<Appearance> appearance_of(const Transaction& db)
{
    HOVOR_TRY(auto account, db.accounts().find());
    auto agents = db.agents().all();
    std::erase_if(agents, [](const Agent& one) { return !one.is_active; });
    return Appearance{std::move(account), std::move(agents)};
}

// From the visitor's place, if it is one in this conversation.
MessagePage page_from(const Transaction& db, const Conversation& conversation,
                      const std::optional<ChatBox::Place>& place)
{
    const auto& now = conversation.snapshot();
    if (place && place->conversation == now.id && place->after <= now.last_seq) {
        return page_after(db, conversation, place->after, ChatBox::page_size);
    }
    auto last = page_before(db, conversation, std::numeric_limits<std::int64_t>::max(), ChatBox::page_size);
    last.more = false;  // nothing follows
    return last;
}

using Cut = MessagePage (*)(const Transaction&, const Conversation&, std::int64_t, int);

Task<Result<ChatBox::Part>> part_of(Store& store, AccountId account, VisitorId visitor, std::int64_t seq, Cut cut)
{
    auto work = [visitor = std::move(visitor), seq, cut](const Transaction& db) -> Result<ChatBox::Part> {
        const auto conversation = db.conversations().find_latest_of(visitor);
        if (!conversation) return fail(ErrorCode::not_found, "the visitor has no conversation");
        return ChatBox::Part{conversation->snapshot().id, cut(db, *conversation, seq, ChatBox::page_size)};
    };
    return store.read(std::move(account), std::move(work));
}

}  // namespace

Task<Result<AccountId>> ChatBox::find_account(std::string chat_key)
{
    return store_.look_up([key = std::move(chat_key)](const Directory& directory) -> Result<AccountId> {
        auto account = directory.account_of_chat_key(key);
        if (!account) return fail(ErrorCode::not_found, "no such chat");
        return *std::move(account);
    });
}

Task<Result<Appearance>> ChatBox::appear(AccountId account)
{
    auto reading = appearance(account);
    auto seen = co_await std::move(reading);
    if (!seen || seen->account.installed_at) co_return seen;

    auto note = [now = clock_.now()](Transaction& db) -> Result<Appearance> {
        HOVOR_TRY(auto appearance, appearance_of(db));
        if (appearance.account.installed_at) return appearance;
        appearance.account.installed_at = now;
        db.accounts().save(appearance.account);
        db.append(AccountChanged{appearance.account});
        return appearance;
    };
    auto noted = co_await store_.write(std::move(account), std::move(note));
    co_return noted ? std::move(noted) : std::move(seen);  // pages have their chat box while nothing can be written
}

Task<Result<Appearance>> ChatBox::appearance(AccountId account)
{
    return store_.read(std::move(account), appearance_of);
}

Task<Result<Reception>> ChatBox::receive(AccountId account, std::optional<VisitorId> visitor,
                                         std::optional<Place> place)
{
    auto work = [visitor = std::move(visitor), place = std::move(place)](const Transaction& db) -> Result<Reception> {
        HOVOR_TRY(auto appearance, appearance_of(db));
        Reception reception{.appearance = std::move(appearance), .visitor = {}, .conversation = {}, .page = {}};
        if (!visitor) return reception;

        if (auto known = db.visitors().find_record(*visitor)) {
            if (known->contact.is_banned()) return fail(ErrorCode::forbidden, "the visitor is banned");
            reception.visitor = std::move(known->visitor);
        }
        if (reception.visitor) {
            if (auto last = db.visits().of(*visitor, std::nullopt, 1); !last.empty())
                reception.last_visit = last.front();
            reception.visits = db.visits().count_of(*visitor);
        }
        reception.conversation = db.conversations().find_latest_of(*visitor);
        if (reception.conversation) reception.page = page_from(db, *reception.conversation, place);
        return reception;
    };
    return store_.read(std::move(account), std::move(work));
}

Task<Result<ChatBox::Part>> ChatBox::after(AccountId account, VisitorId visitor, std::int64_t seq)
{
    return part_of(store_, std::move(account), std::move(visitor), seq, page_after);
}

Task<Result<ChatBox::Part>> ChatBox::before(AccountId account, VisitorId visitor, std::int64_t seq)
{
    return part_of(store_, std::move(account), std::move(visitor), seq, page_before);
}

}  // namespace hovor
