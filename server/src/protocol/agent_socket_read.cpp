// Generated from protocol/agent_socket.tsp by protocol/generate/cpp.mjs. Do not edit.
// clang-format off
#include "protocol/agent_socket.hpp"

#include "protocol/fields.hpp"
#include "protocol/patterns.hpp"

namespace hovor::protocol {

constexpr auto choice_limits = Limits{.min_length = 1, .max_length = 100};

constexpr auto id_limits = Limits{.min_length = 1, .max_length = 64, .matches = is_id};

Result<void> read(const json::value& in, Unknown unknown, AccountChanged& out)
{
    ObjectReader object{in, unknown};
    object.tag(AccountChanged::type);
    object.required("account", out.account);
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, AgentChanged& out)
{
    ObjectReader object{in, unknown};
    object.tag(AgentChanged::type);
    object.required("agent", out.agent);
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, AgentHello& out)
{
    ObjectReader object{in, unknown};
    object.tag(AgentHello::type);
    object.required("after", out.after, Limits{.min = 0});
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, AgentPost& out)
{
    ObjectReader object{in, unknown};
    object.tag(AgentPost::type);
    object.required("conversation_id", out.conversation_id, id_limits);
    object.required("id", out.id, Limits{.min_length = 8, .max_length = 64, .matches = is_id});
    object.optional("text", out.text, Limits{.min_length = 1, .max_length = 16000});
    object.optional("file_id", out.file_id, id_limits);
    object.optional("choices", out.choices, Limits{.max_items = 10}, choice_limits);
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, AgentMark& out)
{
    ObjectReader object{in, unknown};
    object.tag(AgentMark::type);
    object.required("conversation_id", out.conversation_id, id_limits);
    object.optional("delivered_seq", out.delivered_seq, Limits{.min = 0});
    object.optional("read_seq", out.read_seq, Limits{.min = 0});
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, View& out)
{
    ObjectReader object{in, unknown};
    object.tag(View::type);
    object.optional("conversation_id", out.conversation_id, id_limits);
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, AgentPing& out)
{
    ObjectReader object{in, unknown};
    object.tag(AgentPing::type);
    object.optional("after", out.after, Limits{.min = 0});
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, Idle& out)
{
    ObjectReader object{in, unknown};
    object.tag(Idle::type);
    object.required("is_idle", out.is_idle);
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, AgentCommand& out)
{
    HOVOR_TRY(const auto tag, read_tag(in));
    if (tag == AgentHello::type) return read(in, unknown, out.emplace<AgentHello>());
    if (tag == AgentPost::type) return read(in, unknown, out.emplace<AgentPost>());
    if (tag == Typing::type) return read(in, unknown, out.emplace<Typing>());
    if (tag == AgentMark::type) return read(in, unknown, out.emplace<AgentMark>());
    if (tag == View::type) return read(in, unknown, out.emplace<View>());
    if (tag == AgentPing::type) return read(in, unknown, out.emplace<AgentPing>());
    if (tag == Idle::type) return read(in, unknown, out.emplace<Idle>());
    return unknown_tag();
}

Result<void> read(const json::value& in, Unknown unknown, ConversationChanged& out)
{
    ObjectReader object{in, unknown};
    object.tag(ConversationChanged::type);
    object.required("conversation", out.conversation);
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, VisitorChanged& out)
{
    ObjectReader object{in, unknown};
    object.tag(VisitorChanged::type);
    object.required("visitor", out.visitor);
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, SessionEnded& out)
{
    ObjectReader object{in, unknown};
    object.tag(SessionEnded::type);
    object.required("agent_id", out.agent_id, id_limits);
    object.required("session_id", out.session_id, id_limits);
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, NoteAdded& out)
{
    ObjectReader object{in, unknown};
    object.tag(NoteAdded::type);
    object.required("note", out.note);
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, SavedRepliesChanged& out)
{
    static_cast<void>(out);
    ObjectReader object{in, unknown};
    object.tag(SavedRepliesChanged::type);
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, ContactChanged& out)
{
    ObjectReader object{in, unknown};
    object.tag(ContactChanged::type);
    object.required("contact", out.contact);
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, GroupChanged& out)
{
    ObjectReader object{in, unknown};
    object.tag(GroupChanged::type);
    object.required("group", out.group);
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, GroupRemoved& out)
{
    ObjectReader object{in, unknown};
    object.tag(GroupRemoved::type);
    object.required("group_id", out.group_id, id_limits);
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, Hidden& out)
{
    ObjectReader object{in, unknown};
    object.tag(Hidden::type);
    object.optional("conversation_id", out.conversation_id, id_limits);
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, Change& out)
{
    HOVOR_TRY(const auto tag, read_tag(in));
    if (tag == MessagePosted::type) return read(in, unknown, out.emplace<MessagePosted>());
    if (tag == ConversationMarked::type) return read(in, unknown, out.emplace<ConversationMarked>());
    if (tag == ConversationChanged::type) return read(in, unknown, out.emplace<ConversationChanged>());
    if (tag == VisitorChanged::type) return read(in, unknown, out.emplace<VisitorChanged>());
    if (tag == AgentChanged::type) return read(in, unknown, out.emplace<AgentChanged>());
    if (tag == AccountChanged::type) return read(in, unknown, out.emplace<AccountChanged>());
    if (tag == SessionEnded::type) return read(in, unknown, out.emplace<SessionEnded>());
    if (tag == NoteAdded::type) return read(in, unknown, out.emplace<NoteAdded>());
    if (tag == SavedRepliesChanged::type) return read(in, unknown, out.emplace<SavedRepliesChanged>());
    if (tag == ContactChanged::type) return read(in, unknown, out.emplace<ContactChanged>());
    if (tag == GroupChanged::type) return read(in, unknown, out.emplace<GroupChanged>());
    if (tag == GroupRemoved::type) return read(in, unknown, out.emplace<GroupRemoved>());
    if (tag == Hidden::type) return read(in, unknown, out.emplace<Hidden>());
    return unknown_tag();
}

Result<void> read(const json::value& in, Unknown unknown, LoggedEvent& out)
{
    ObjectReader object{in, unknown};
    object.required("seq", out.seq);
    object.required("change", out.change);
    object.required("created_at", out.created_at);
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, Events& out)
{
    ObjectReader object{in, unknown};
    object.tag(Events::type);
    object.required("events", out.events, Limits{.max_items = 500});
    object.required("more", out.more);
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, SnapshotRequired& out)
{
    ObjectReader object{in, unknown};
    object.tag(SnapshotRequired::type);
    object.required("last_seq", out.last_seq);
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, AgentsOnline& out)
{
    ObjectReader object{in, unknown};
    object.tag(AgentsOnline::type);
    object.required("agent_ids", out.agent_ids, Limits{.max_items = 1000}, id_limits);
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, VisitorPresence& out)
{
    ObjectReader object{in, unknown};
    object.required("visitor_id", out.visitor_id, id_limits);
    object.optional("conversation_id", out.conversation_id, id_limits);
    object.optional("page", out.page);
    object.optional("page_since", out.page_since);
    object.required("since", out.since);
    object.optional("client", out.client);
    object.optional("language", out.language, Limits{.max_length = 35});
    object.optional("referrer", out.referrer, Limits{.max_length = 2000});
    object.optional("country", out.country, Limits{.max_length = 2});
    object.optional("city", out.city, Limits{.max_length = 100});
    object.optional("visits", out.visits, Limits{.min = -2147483648, .max = 2147483647});
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, VisitorsChanged& out)
{
    ObjectReader object{in, unknown};
    object.tag(VisitorsChanged::type);
    object.required("present", out.present, Limits{.max_items = 1000});
    object.required("gone", out.gone, Limits{.max_items = 1000}, id_limits);
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, ConversationTyping& out)
{
    ObjectReader object{in, unknown};
    object.tag(ConversationTyping::type);
    object.required("conversation_id", out.conversation_id, id_limits);
    object.required("side", out.side);
    object.optional("agent_id", out.agent_id, id_limits);
    object.required("is_typing", out.is_typing);
    object.optional("text", out.text, Limits{.max_length = 2000});
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, ConversationViewers& out)
{
    ObjectReader object{in, unknown};
    object.tag(ConversationViewers::type);
    object.required("conversation_id", out.conversation_id, id_limits);
    object.required("agent_ids", out.agent_ids, Limits{.max_items = 100}, id_limits);
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, ConversationOffered& out)
{
    ObjectReader object{in, unknown};
    object.tag(ConversationOffered::type);
    object.required("conversation_id", out.conversation_id, id_limits);
    object.optional("agent_id", out.agent_id, id_limits);
    object.optional("reason", out.reason);
    object.optional("until", out.until);
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, AgentEvent& out)
{
    HOVOR_TRY(const auto tag, read_tag(in));
    if (tag == Events::type) return read(in, unknown, out.emplace<Events>());
    if (tag == SnapshotRequired::type) return read(in, unknown, out.emplace<SnapshotRequired>());
    if (tag == AgentsOnline::type) return read(in, unknown, out.emplace<AgentsOnline>());
    if (tag == VisitorsChanged::type) return read(in, unknown, out.emplace<VisitorsChanged>());
    if (tag == ConversationTyping::type) return read(in, unknown, out.emplace<ConversationTyping>());
    if (tag == ConversationViewers::type) return read(in, unknown, out.emplace<ConversationViewers>());
    if (tag == ConversationOffered::type) return read(in, unknown, out.emplace<ConversationOffered>());
    if (tag == CommandFailed::type) return read(in, unknown, out.emplace<CommandFailed>());
    if (tag == Pong::type) return read(in, unknown, out.emplace<Pong>());
    return unknown_tag();
}

}  // namespace hovor::protocol
