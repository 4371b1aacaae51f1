#include "app/reply_library.hpp"

#include "app/team_rules.hpp"
#include "base/random.hpp"

#include <utility>

namespace hovor {
namespace {

Result<void> check_may_change(const Transaction& db, const AgentId& who, const std::optional<AgentId>& owner)
{
    HOVOR_TRY(const auto actor, find_actor(db, who));
    if (owner || actor.is_admin()) return {};
    return fail(ErrorCode::forbidden, "only admins change the team's saved replies");
}

// One that the agent may change: another's own is as if it were not there.
Result<SavedReply> find_own(const Transaction& db, const AgentId& who, const SavedReplyId& id)
{
    HOVOR_TRY(auto reply, db.saved_replies().find(id));
    if (reply.owner && *reply.owner != who) return fail(ErrorCode::not_found, "no such saved reply");
    HOVOR_CHECK(check_may_change(db, who, reply.owner));
    return reply;
}

}  // namespace

Task<Result<std::vector<SavedReply>>> ReplyLibrary::list(SignedIn who)
{
    auto work = [agent = who.agent.id](const Transaction& db) -> Result<std::vector<SavedReply>> {
        return db.saved_replies().visible_to(agent);
    };
    return store_.read(std::move(who.account), std::move(work));
}

Task<Result<SavedReply>> ReplyLibrary::create(SignedIn who, NewSavedReply reply)
{
    const auto now = clock_.now();
    SavedReply blank{.id = SavedReplyId{random_id()},
                     .owner = reply.is_personal ? std::optional{who.agent.id} : std::nullopt,
                     .shortcut = {},
                     .text = {},
                     .folder = {},
                     .updated_at = now};
    SavedReplyUpdate all{std::move(reply.shortcut), std::move(reply.text), std::move(reply.folder)};
    HOVOR_CO_TRY(auto parsed, apply(std::move(blank), all, now));

    auto work = [id = who.agent.id, parsed = std::move(parsed)](Transaction& db) -> Result<SavedReply> {
        HOVOR_CHECK(check_may_change(db, id, parsed.owner));
        const auto most = parsed.owner ? SavedReplies::max_personal_count : SavedReplies::max_count;
        if (db.saved_replies().count(parsed.owner) >= most) {
            return fail(ErrorCode::conflict, "there are too many saved replies");
        }
        HOVOR_CHECK(db.saved_replies().add(parsed));
        db.append(SavedRepliesChanged{});
        return parsed;
    };
    co_return co_await store_.write(std::move(who.account), std::move(work));
}

Task<Result<SavedReply>> ReplyLibrary::update(SignedIn who, SavedReplyId reply, SavedReplyUpdate update)
{
    auto work = [id = who.agent.id, reply = std::move(reply), update = std::move(update),
                 now = clock_.now()](Transaction& db) -> Result<SavedReply> {
        HOVOR_TRY(const auto before, find_own(db, id, reply));
        HOVOR_TRY(auto after, apply(before, update, now));
        if (after == before) return after;
        HOVOR_CHECK(db.saved_replies().save(after));
        db.append(SavedRepliesChanged{});
        return after;
    };
    return store_.write(std::move(who.account), std::move(work));
}

Task<Result<void>> ReplyLibrary::remove(SignedIn who, SavedReplyId reply)
{
    auto work = [id = who.agent.id, reply = std::move(reply)](Transaction& db) -> Result<void> {
        HOVOR_TRY(const auto found, find_own(db, id, reply));
        db.saved_replies().remove(found.id);
        db.append(SavedRepliesChanged{});
        return {};
    };
    return store_.write(std::move(who.account), std::move(work));
}

}  // namespace hovor
