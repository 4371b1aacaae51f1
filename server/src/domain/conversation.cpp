#include "domain/conversation.hpp"

#include "domain/tag.hpp"
#include "domain/text.hpp"

#include <algorithm>
#include <utility>

namespace hovor {
namespace {

tl::unexpected<Error> fail_closed()
{
    return fail(ErrorCode::conflict, "the conversation is closed");
}

}  // namespace

Conversation Conversation::start(ConversationId id, VisitorId visitor, Timestamp now)
{
    return Conversation{{.id = std::move(id), .visitor = std::move(visitor), .created_at = now}};
}

Conversation Conversation::restore(Snapshot snapshot)
{
    return Conversation{std::move(snapshot)};
}

bool Conversation::has(const AgentId& agent) const
{
    return std::ranges::find(snapshot_.agents, agent) != snapshot_.agents.end();
}

Result<void> Conversation::admit(const Sender& sender) const
{
    const auto* visitor = std::get_if<VisitorId>(&sender);
    if (visitor != nullptr && *visitor != snapshot_.visitor) return fail(ErrorCode::not_found, "no such conversation");
    return {};
}

Result<std::optional<MessageKind>> Conversation::join(Participant who)
{
    if (snapshot_.state == State::closed) return fail_closed();
    if (has(who.agent)) return std::nullopt;
    if (snapshot_.agents.size() == max_agents) return fail(ErrorCode::conflict, "the conversation is full");

    // Who comes by themselves has it before their eyes; to whom it is assigned, all of it is new.
    if (who.reason != JoinReason::assigned) who.read = snapshot_.last_seq;
    if (snapshot_.state == State::waiting) snapshot_.participants.clear();
    snapshot_.agents.push_back(who.agent);
    snapshot_.participants.push_back(std::move(who));
    snapshot_.state = State::active;
    return MessageKind::agent_joined;
}

Result<std::optional<MessageKind>> Conversation::leave(const AgentId& agent)
{
    if (snapshot_.state == State::closed) return fail_closed();
    if (std::erase(snapshot_.agents, agent) == 0) return std::nullopt;
    std::erase_if(snapshot_.participants, [&](const Participant& one) { return one.agent == agent; });

    if (snapshot_.agents.empty()) snapshot_.state = State::waiting;
    return MessageKind::agent_left;
}

Result<std::optional<MessageKind>> Conversation::close(std::optional<CloseReason> reason)
{
    if (snapshot_.state == State::closed) return std::nullopt;

    snapshot_.state = State::closed;
    snapshot_.close_reason = reason;
    snapshot_.agents.clear();
    snapshot_.waiting_since.reset();
    return MessageKind::closed;
}

Result<std::optional<MessageKind>> Conversation::reopen(Participant who)
{
    if (snapshot_.state != State::closed) return std::nullopt;

    snapshot_.state = State::active;
    snapshot_.close_reason.reset();
    who.reason = JoinReason::reopened;
    who.read = snapshot_.last_seq;
    snapshot_.agents = {who.agent};
    snapshot_.participants = {std::move(who)};
    return MessageKind::reopened;
}

Result<std::vector<AgentId>> Conversation::hand_to(const GroupId& group)
{
    if (snapshot_.state == State::closed) return fail_closed();

    snapshot_.group = group;
    snapshot_.state = State::waiting;
    snapshot_.participants.clear();
    return std::exchange(snapshot_.agents, {});
}

Result<bool> Conversation::rate(const RatingUpdate& update, Timestamp now)
{
    HOVOR_TRY(auto rating, apply(snapshot_.rating, update, now));
    if (snapshot_.rating == rating) return false;
    snapshot_.rating = std::move(rating);
    return true;
}

Result<bool> Conversation::label(const LabelUpdate& update)
{
    auto tags = snapshot_.tags;
    for (const auto& raw : update.remove_tags) {
        HOVOR_TRY(const auto tag, parse_tag(raw));
        std::erase(tags, tag);
    }
    for (const auto& raw : update.add_tags) {
        HOVOR_TRY(auto tag, parse_tag(raw));
        if (std::ranges::find(tags, tag) == tags.end()) tags.push_back(std::move(tag));
    }
    if (tags.size() > max_tags) return fail(ErrorCode::conflict, "the conversation has too many tags");

    auto category = snapshot_.category;
    if (update.category) {
        HOVOR_TRY(category, parse_line("category", *update.category, max_tag_length));
    }

    const auto is_important = update.is_important.value_or(snapshot_.is_important);
    const bool has_changed =
        tags != snapshot_.tags || is_important != snapshot_.is_important || category != snapshot_.category;
    snapshot_.tags = std::move(tags);
    snapshot_.is_important = is_important;
    snapshot_.category = std::move(category);
    return has_changed;
}

Result<std::optional<MessageKind>> Conversation::prepare_to_write(const Sender& sender, Timestamp now)
{
    HOVOR_CHECK(admit(sender));
    if (const auto* agent = std::get_if<AgentId>(&sender)) {
        return join({.agent = *agent, .reason = JoinReason::wrote, .joined_at = now});
    }
    if (snapshot_.state != State::closed) return std::nullopt;

    snapshot_.state = State::waiting;
    snapshot_.close_reason.reset();
    snapshot_.participants.clear();
    return MessageKind::reopened;
}

Message Conversation::place(Draft draft, std::int64_t event_seq)
{
    const auto seq = ++snapshot_.last_seq;
    snapshot_.last_event_seq = event_seq;
    if (draft.author == Author::visitor) {
        snapshot_.visitor_marks = {seq, seq};
        ++snapshot_.unread_count;
        if (!snapshot_.waiting_since) snapshot_.waiting_since = draft.created_at;
    }
    if (draft.author == Author::agent) {
        snapshot_.agent_marks = {seq, seq};
        snapshot_.unread_count = 0;
        snapshot_.waiting_since.reset();
        if (draft.agent) advance_reader(*draft.agent, seq);
    }
    return {snapshot_.id, seq, std::move(draft)};
}

bool Conversation::mark_by_visitor(Marks marks)
{
    return advance(snapshot_.visitor_marks, marks);
}

bool Conversation::mark_by_agent(Marks marks, std::int64_t unread_after_read)
{
    const auto before = snapshot_.agent_marks.read;
    if (!advance(snapshot_.agent_marks, marks)) return false;
    if (snapshot_.agent_marks.read > before) snapshot_.unread_count = unread_after_read;
    return true;
}

std::optional<std::int64_t> Conversation::read_by(const AgentId& agent) const
{
    if (!has(agent)) return std::nullopt;
    const auto found = std::ranges::find(snapshot_.participants, agent, &Participant::agent);
    return found == snapshot_.participants.end() ? std::nullopt : std::optional{found->read};
}

bool Conversation::advance_reader(const AgentId& agent, std::int64_t seq)
{
    auto* reader = find_participant(agent);
    const auto to = std::min(seq, snapshot_.last_seq);
    if (reader == nullptr || reader->read >= to) return false;
    reader->read = to;
    return true;
}

bool Conversation::set_back_reader(const AgentId& agent, std::int64_t seq)
{
    auto* reader = find_participant(agent);
    if (reader == nullptr || reader->read <= seq) return false;
    reader->read = seq;
    return true;
}

Participant* Conversation::find_participant(const AgentId& agent)
{
    if (!has(agent)) return nullptr;
    const auto found = std::ranges::find(snapshot_.participants, agent, &Participant::agent);
    return found == snapshot_.participants.end() ? nullptr : &*found;
}

bool Conversation::advance(Marks& side, Marks to) const
{
    const auto before = side;
    side.read = std::max(side.read, std::min(to.read, snapshot_.last_seq));
    side.delivered = std::max({side.delivered, side.read, std::min(to.delivered, snapshot_.last_seq)});
    return side != before;
}

}  // namespace hovor
