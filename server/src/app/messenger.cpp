#include "app/messenger.hpp"

#include "app/conversation_rules.hpp"
#include "app/seen.hpp"
#include "app/unread.hpp"
#include "base/random.hpp"

#include <algorithm>
#include <utility>

namespace hovor {
namespace {

constexpr int last_messages = 100;

// Where the visitor wrote last, among the last messages.
std::optional<std::int64_t> last_of_visitor(const Transaction& db, const Conversation& conversation)
{
    const auto page = db.messages().before(conversation, conversation.snapshot().last_seq + 1, last_messages);
    for (auto one = page.rbegin(); one != page.rend(); ++one) {
        if (one->draft.author == Author::visitor) return one->seq;
    }
    return std::nullopt;
}

// Who waits, and whom their site sends to another group now, waits for that one.
void send_to_group(Transaction& db, const Visitor& visitor)
{
    auto latest = db.conversations().find_latest_of(visitor.id);
    if (!latest || latest->snapshot().state != Conversation::State::waiting) return;
    const auto group = find_group(db, visitor.group);
    if (latest->snapshot().group == group) return;
    latest->set_group(group);
    db.conversations().save_assignment(*latest);
    db.append(ConversationChanged{latest->snapshot()});
}

void tell_marked(Transaction& db, const Conversation& conversation, Side side, std::optional<Reader> reader = {})
{
    const auto& now = conversation.snapshot();
    db.append(ConversationMarked{.conversation = now.id,
                                 .visitor = now.visitor,
                                 .side = side,
                                 .marks = side == Side::visitor ? now.visitor_marks : now.agent_marks,
                                 .unread_count = now.unread_count,
                                 .reader = std::move(reader)});
}

}  // namespace

Task<Result<Posted>> Messenger::post(AccountId account, Visitor visitor, MessageId id, MessageContent content)
{
    const auto now = clock_.now();
    const Sender sender = visitor.id;
    Foresight foresight{.conversation = {}, .latest_of = visitor.id, .message = id};
    HOVOR_CO_TRY(auto outgoing, compose(sender, std::move(id), content, now));

    auto work = [sender, visitor = std::move(visitor), outgoing = std::move(outgoing), notice = notice_of(sender, now),
                 new_id = ConversationId{random_id()}, now](Transaction& db) -> Result<Posted> {
        auto latest = db.conversations().find_latest_of(visitor.id);
        const auto latest_id = latest ? std::optional{latest->snapshot().id} : std::nullopt;
        HOVOR_TRY(auto stored, find_resent(db, sender, outgoing.draft, latest_id));
        if (stored) return Posted{*std::move(stored), false};

        if (latest) return add(db, *latest, sender, outgoing, notice);
        add_if_new(db, visitor);
        HOVOR_TRY(auto begun, start(db, new_id, visitor, now));
        return add(db, begun, sender, outgoing, notice);
    };
    co_return co_await store_.write(std::move(account), std::move(work), std::move(foresight));
}

Task<Result<Posted>> Messenger::post(AccountId account, AgentId agent, ConversationId conversation, MessageId id,
                                     MessageContent content)
{
    const auto now = clock_.now();
    const Sender sender = std::move(agent);
    Foresight foresight{.conversation = conversation, .latest_of = {}, .message = id};
    HOVOR_CO_TRY(auto outgoing, compose(sender, std::move(id), content, now));

    auto work = [sender, conversation = std::move(conversation), outgoing = std::move(outgoing),
                 notice = notice_of(sender, now)](Transaction& db) -> Result<Posted> {
        HOVOR_TRY(auto found, find_seen(db, std::get<AgentId>(sender), conversation));
        HOVOR_TRY(auto stored, find_resent(db, sender, outgoing.draft, conversation));
        if (stored) return Posted{*std::move(stored), false};
        return add(db, found, sender, outgoing, notice);
    };
    co_return co_await store_.write(std::move(account), std::move(work), std::move(foresight));
}

Task<Result<void>> Messenger::mark(AccountId account, VisitorId visitor, Marks marks)
{
    Foresight foresight{.conversation = {}, .latest_of = visitor, .message = {}};
    auto work = [visitor = std::move(visitor), marks](Transaction& db) -> Result<void> {
        auto conversation = db.conversations().find_latest_of(visitor);
        if (!conversation || !conversation->mark_by_visitor(marks)) return {};
        db.conversations().save(*conversation);
        tell_marked(db, *conversation, Side::visitor);
        return {};
    };
    return store_.write(std::move(account), std::move(work), std::move(foresight));
}

Task<Result<void>> Messenger::mark(AccountId account, AgentId agent, ConversationId id, Marks marks)
{
    Foresight foresight{.conversation = id, .latest_of = {}, .message = {}};
    auto work = [agent = std::move(agent), id = std::move(id), marks](Transaction& db) -> Result<void> {
        HOVOR_TRY(auto conversation, find_seen(db, agent, id));
        const auto read = std::min(marks.read, conversation.snapshot().last_seq);
        const auto count_before = conversation.snapshot().unread_count;
        const bool has_read_more = read > conversation.snapshot().agent_marks.read;
        const bool is_news = has_read_more || read > conversation.read_by(agent).value_or(read);
        const auto unread = is_news ? count_unread(db, conversation, read) : 0;

        const auto of_all = has_read_more ? std::min(unread, count_before) : count_before;
        const bool has_moved = conversation.mark_by_agent(marks, of_all);
        const bool has_reader_moved = conversation.advance_reader(agent, read);
        if (has_moved) db.conversations().save(conversation);
        if (has_reader_moved) db.conversations().save_assignment(conversation);
        if (!has_moved && !has_reader_moved) return {};
        tell_marked(db, conversation, Side::agent,
                    has_reader_moved ? std::optional{Reader{agent, read, unread}} : std::nullopt);
        return {};
    };
    return store_.write(std::move(account), std::move(work), std::move(foresight));
}

Task<Result<void>> Messenger::mark_unread(AccountId account, AgentId agent, ConversationId id)
{
    auto work = [agent = std::move(agent), id = std::move(id)](Transaction& db) -> Result<void> {
        HOVOR_TRY(auto conversation, find_seen(db, agent, id));
        if (!conversation.read_by(agent)) return fail(ErrorCode::conflict, "you have not joined the conversation");
        const auto seq = last_of_visitor(db, conversation);
        if (!seq) return fail(ErrorCode::conflict, "the visitor has written nothing lately");
        if (!conversation.set_back_reader(agent, *seq - 1)) return {};
        db.conversations().save_assignment(conversation);
        tell_marked(db, conversation, Side::agent, Reader{agent, *seq - 1, count_unread(db, conversation, *seq - 1)});
        return {};
    };
    return store_.write(std::move(account), std::move(work));
}

Task<Result<Conversation>> Messenger::join(AccountId account, AgentId agent, ConversationId conversation,
                                           JoinReason reason)
{
    return take_step(std::move(account), {.agent = std::move(agent), .reason = reason}, std::move(conversation),
                     [](Conversation& one, const Participant& who) { return one.join(who); });
}

Task<Result<Conversation>> Messenger::leave(AccountId account, AgentId agent, ConversationId conversation)
{
    return take_step(std::move(account), {.agent = std::move(agent)}, std::move(conversation),
                     [](Conversation& one, const Participant& who) { return one.leave(who.agent); });
}

Task<Result<Conversation>> Messenger::close(AccountId account, AgentId agent, ConversationId conversation,
                                            std::optional<CloseReason> reason)
{
    auto work = [agent, conversation = std::move(conversation), reason,
                 notice = notice_of(agent, clock_.now())](Transaction& db) -> Result<Conversation> {
        HOVOR_TRY(auto found, find_seen(db, agent, conversation));
        HOVOR_TRY(const auto kind, found.close(reason));
        return finish_step(db, std::move(found), kind, notice);
    };
    return store_.write(std::move(account), std::move(work));
}

Task<Result<Conversation>> Messenger::close_by_visitor(AccountId account, VisitorId visitor)
{
    auto work = [visitor, notice = notice_of(visitor, clock_.now())](Transaction& db) -> Result<Conversation> {
        auto found = db.conversations().find_latest_of(visitor);
        if (!found) return fail(ErrorCode::not_found, "the visitor has no conversation");
        HOVOR_TRY(const auto kind, found->close());
        return finish_step(db, *std::move(found), kind, notice);
    };
    Foresight foresight{.conversation = {}, .latest_of = visitor, .message = {}};
    return store_.write(std::move(account), std::move(work), std::move(foresight));
}

Task<Result<std::string>> Messenger::request_transcript(AccountId account, VisitorId visitor, std::string email,
                                                        std::string language)
{
    HOVOR_CO_TRY(const auto address, Email::parse(email));
    auto work = [visitor = std::move(visitor), address = address.str(), language = std::move(language),
                 now = clock_.now()](Transaction& db) -> Result<std::string> {
        const auto found = db.conversations().find_latest_of(visitor);
        if (!found) return fail(ErrorCode::not_found, "the visitor has no conversation");
        db.transcripts().add(
            {.conversation = found->snapshot().id, .email = address, .language = language, .requested_at = now});
        return address;
    };
    co_return co_await store_.write(std::move(account), std::move(work));
}

Task<Result<Conversation>> Messenger::rate(AccountId account, VisitorId visitor, RatingUpdate update)
{
    auto work = [visitor, update = std::move(update), now = clock_.now()](Transaction& db) -> Result<Conversation> {
        auto found = db.conversations().find_latest_of(visitor);
        if (!found) return fail(ErrorCode::not_found, "the visitor has no conversation");
        HOVOR_TRY(const auto has_changed, found->rate(update, now));
        if (has_changed) {
            db.conversations().save_rating(*found);
            db.append(ConversationChanged{found->snapshot()});
        }
        return *std::move(found);
    };
    Foresight foresight{.conversation = {}, .latest_of = visitor, .message = {}};
    return store_.write(std::move(account), std::move(work), std::move(foresight));
}

Task<Result<Conversation>> Messenger::reopen(AccountId account, AgentId agent, ConversationId conversation)
{
    return take_step(std::move(account), {.agent = std::move(agent)}, std::move(conversation),
                     [](Conversation& one, const Participant& who) { return one.reopen(who); });
}

Task<Result<Conversation>> Messenger::assign(AccountId account, AgentId assigner, ConversationId conversation,
                                             AgentId assignee)
{
    const auto now = clock_.now();
    auto work = [assigner = std::move(assigner), conversation = std::move(conversation), assignee,
                 notice = notice_of(assignee, now), now](Transaction& db) -> Result<Conversation> {
        HOVOR_TRY(auto found, find_seen(db, assigner, conversation));
        const auto agent = db.agents().find(assignee);
        if (!agent || !agent->is_active) return fail(ErrorCode::invalid_argument, "agent_id: no such colleague");
        HOVOR_TRY(
            const auto kind,
            found.join({.agent = assignee, .reason = JoinReason::assigned, .assigned_by = assigner, .joined_at = now}));
        return finish_step(db, std::move(found), kind, notice);
    };
    return store_.write(std::move(account), std::move(work));
}

Task<Result<Conversation>> Messenger::hand_to_group(AccountId account, AgentId agent, ConversationId conversation,
                                                    GroupId group)
{
    auto work = [agent = std::move(agent), conversation = std::move(conversation), group = std::move(group),
                 now = clock_.now()](Transaction& db) -> Result<Conversation> {
        HOVOR_TRY(auto found, find_seen(db, agent, conversation));
        if (!db.groups().find(group)) return fail(ErrorCode::invalid_argument, "group_id: no such group");
        const auto before = found.snapshot();
        HOVOR_TRY(const auto left, found.hand_to(group));
        if (found.snapshot() == before) return found;
        db.append(ConversationChanged{found.snapshot()});
        for (const auto& one : left) {
            auto notice = notice_of(one, now);
            notice.kind = MessageKind::agent_left;
            db.messages().add(found, std::move(notice));
        }
        db.conversations().save(found);
        db.conversations().save_assignment(found);
        return found;
    };
    return store_.write(std::move(account), std::move(work));
}

Task<Result<Conversation>> Messenger::unassign(AccountId account, AgentId assigner, ConversationId conversation,
                                               AgentId assignee)
{
    auto work = [assigner = std::move(assigner), conversation = std::move(conversation), assignee,
                 notice = notice_of(assignee, clock_.now())](Transaction& db) -> Result<Conversation> {
        HOVOR_TRY(auto found, find_seen(db, assigner, conversation));
        HOVOR_TRY(const auto kind, found.leave(assignee));
        return finish_step(db, std::move(found), kind, notice);
    };
    return store_.write(std::move(account), std::move(work));
}

Task<Result<Conversation>> Messenger::take_from_group(AccountId account, AgentId agent, ConversationId conversation,
                                                      GroupId group)
{
    auto work = [agent = std::move(agent), conversation = std::move(conversation),
                 group = std::move(group)](Transaction& db) -> Result<Conversation> {
        HOVOR_TRY(auto found, find_seen(db, agent, conversation));
        if (found.snapshot().state == Conversation::State::closed) {
            return fail(ErrorCode::conflict, "the conversation is closed");
        }
        if (found.snapshot().group != group) return found;
        found.set_group(std::nullopt);
        db.append(ConversationChanged{found.snapshot()});
        db.conversations().save_assignment(found);
        return found;
    };
    return store_.write(std::move(account), std::move(work));
}

Task<Result<Conversation>> Messenger::take_step(AccountId account, Participant who, ConversationId conversation,
                                                Step step)
{
    who.joined_at = clock_.now();
    auto work = [who, conversation = std::move(conversation), step,
                 notice = notice_of(who.agent, who.joined_at)](Transaction& db) -> Result<Conversation> {
        HOVOR_TRY(auto found, find_seen(db, who.agent, conversation));
        HOVOR_TRY(const auto kind, step(found, who));
        return finish_step(db, std::move(found), kind, notice);
    };
    return store_.write(std::move(account), std::move(work));
}

Task<Result<Visitor>> Messenger::introduce(AccountId account, VisitorId visitor, VisitorUpdate update)
{
    auto work = [visitor = std::move(visitor), update = std::move(update)](Transaction& db) -> Result<Visitor> {
        HOVOR_TRY(const auto before, db.visitors().find(visitor));
        auto after = apply(before, update);
        if (after == before) return after;

        db.visitors().save(after);
        db.append(VisitorChanged{after});
        if (after.group != before.group) send_to_group(db, after);
        return after;
    };
    return store_.write(std::move(account), std::move(work));
}

}  // namespace hovor
