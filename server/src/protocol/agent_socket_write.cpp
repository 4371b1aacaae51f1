// Generated from protocol/agent_socket.tsp by protocol/generate/cpp.mjs. Do not edit.
// clang-format off
#include "protocol/agent_socket.hpp"

#include "protocol/fields.hpp"

namespace hovor::protocol {

void write(std::string& out, const AccountChanged& in)
{
    ObjectWriter object{out};
    object.text(R"(,"type":"account.changed")");
    object.field(R"(,"account":)", in.account);
    object.finish();
}

void write(std::string& out, const AgentChanged& in)
{
    ObjectWriter object{out};
    object.text(R"(,"type":"agent.changed")");
    object.field(R"(,"agent":)", in.agent);
    object.finish();
}

void write(std::string& out, const AgentHello& in)
{
    ObjectWriter object{out};
    object.text(R"(,"type":"hello")");
    object.field(R"(,"after":)", in.after);
    object.finish();
}

void write(std::string& out, const AgentPost& in)
{
    ObjectWriter object{out};
    object.text(R"(,"type":"message.post")");
    object.field(R"(,"conversation_id":)", in.conversation_id);
    object.field(R"(,"id":)", in.id);
    object.field(R"(,"text":)", in.text);
    object.field(R"(,"file_id":)", in.file_id);
    object.field(R"(,"choices":)", in.choices);
    object.finish();
}

void write(std::string& out, const AgentMark& in)
{
    ObjectWriter object{out};
    object.text(R"(,"type":"mark")");
    object.field(R"(,"conversation_id":)", in.conversation_id);
    object.field(R"(,"delivered_seq":)", in.delivered_seq);
    object.field(R"(,"read_seq":)", in.read_seq);
    object.finish();
}

void write(std::string& out, const View& in)
{
    ObjectWriter object{out};
    object.text(R"(,"type":"view")");
    object.field(R"(,"conversation_id":)", in.conversation_id);
    object.finish();
}

void write(std::string& out, const AgentPing& in)
{
    ObjectWriter object{out};
    object.text(R"(,"type":"ping")");
    object.field(R"(,"after":)", in.after);
    object.finish();
}

void write(std::string& out, const Idle& in)
{
    ObjectWriter object{out};
    object.text(R"(,"type":"idle")");
    object.field(R"(,"is_idle":)", in.is_idle);
    object.finish();
}

void write(std::string& out, const AgentCommand& in)
{
    std::visit([&out](const auto& one) { write(out, one); }, in);
}

void write(std::string& out, const ConversationChanged& in)
{
    ObjectWriter object{out};
    object.text(R"(,"type":"conversation.changed")");
    object.field(R"(,"conversation":)", in.conversation);
    object.finish();
}

void write(std::string& out, const VisitorChanged& in)
{
    ObjectWriter object{out};
    object.text(R"(,"type":"visitor.changed")");
    object.field(R"(,"visitor":)", in.visitor);
    object.finish();
}

void write(std::string& out, const SessionEnded& in)
{
    ObjectWriter object{out};
    object.text(R"(,"type":"session.ended")");
    object.field(R"(,"agent_id":)", in.agent_id);
    object.field(R"(,"session_id":)", in.session_id);
    object.finish();
}

void write(std::string& out, const NoteAdded& in)
{
    ObjectWriter object{out};
    object.text(R"(,"type":"note.added")");
    object.field(R"(,"note":)", in.note);
    object.finish();
}

void write(std::string& out, const SavedRepliesChanged& in)
{
    static_cast<void>(in);
    ObjectWriter object{out};
    object.text(R"(,"type":"saved_replies.changed")");
    object.finish();
}

void write(std::string& out, const ContactChanged& in)
{
    ObjectWriter object{out};
    object.text(R"(,"type":"contact.changed")");
    object.field(R"(,"contact":)", in.contact);
    object.finish();
}

void write(std::string& out, const GroupChanged& in)
{
    ObjectWriter object{out};
    object.text(R"(,"type":"group.changed")");
    object.field(R"(,"group":)", in.group);
    object.finish();
}

void write(std::string& out, const GroupRemoved& in)
{
    ObjectWriter object{out};
    object.text(R"(,"type":"group.removed")");
    object.field(R"(,"group_id":)", in.group_id);
    object.finish();
}

void write(std::string& out, const Hidden& in)
{
    ObjectWriter object{out};
    object.text(R"(,"type":"hidden")");
    object.field(R"(,"conversation_id":)", in.conversation_id);
    object.finish();
}

void write(std::string& out, const Change& in)
{
    std::visit([&out](const auto& one) { write(out, one); }, in);
}

void write(std::string& out, const LoggedEvent& in)
{
    ObjectWriter object{out};
    object.field(R"(,"seq":)", in.seq);
    object.field(R"(,"change":)", in.change);
    object.field(R"(,"created_at":)", in.created_at);
    object.finish();
}

void write(std::string& out, const Events& in)
{
    ObjectWriter object{out};
    object.text(R"(,"type":"events")");
    object.field(R"(,"events":)", in.events);
    object.field(R"(,"more":)", in.more);
    object.finish();
}

void write(std::string& out, const SnapshotRequired& in)
{
    ObjectWriter object{out};
    object.text(R"(,"type":"snapshot.required")");
    object.field(R"(,"last_seq":)", in.last_seq);
    object.finish();
}

void write(std::string& out, const AgentsOnline& in)
{
    ObjectWriter object{out};
    object.text(R"(,"type":"agents.online")");
    object.field(R"(,"agent_ids":)", in.agent_ids);
    object.finish();
}

void write(std::string& out, const VisitorPresence& in)
{
    ObjectWriter object{out};
    object.field(R"(,"visitor_id":)", in.visitor_id);
    object.field(R"(,"conversation_id":)", in.conversation_id);
    object.field(R"(,"page":)", in.page);
    object.field(R"(,"page_since":)", in.page_since);
    object.field(R"(,"since":)", in.since);
    object.field(R"(,"client":)", in.client);
    object.field(R"(,"language":)", in.language);
    object.field(R"(,"referrer":)", in.referrer);
    object.field(R"(,"country":)", in.country);
    object.field(R"(,"city":)", in.city);
    object.field(R"(,"visits":)", in.visits);
    object.finish();
}

void write(std::string& out, const VisitorsChanged& in)
{
    ObjectWriter object{out};
    object.text(R"(,"type":"visitors.changed")");
    object.field(R"(,"present":)", in.present);
    object.field(R"(,"gone":)", in.gone);
    object.finish();
}

void write(std::string& out, const ConversationTyping& in)
{
    ObjectWriter object{out};
    object.text(R"(,"type":"conversation.typing")");
    object.field(R"(,"conversation_id":)", in.conversation_id);
    object.field(R"(,"side":)", in.side);
    object.field(R"(,"agent_id":)", in.agent_id);
    object.field(R"(,"is_typing":)", in.is_typing);
    object.field(R"(,"text":)", in.text);
    object.finish();
}

void write(std::string& out, const ConversationViewers& in)
{
    ObjectWriter object{out};
    object.text(R"(,"type":"conversation.viewers")");
    object.field(R"(,"conversation_id":)", in.conversation_id);
    object.field(R"(,"agent_ids":)", in.agent_ids);
    object.finish();
}

void write(std::string& out, const ConversationOffered& in)
{
    ObjectWriter object{out};
    object.text(R"(,"type":"conversation.offered")");
    object.field(R"(,"conversation_id":)", in.conversation_id);
    object.field(R"(,"agent_id":)", in.agent_id);
    object.field(R"(,"reason":)", in.reason);
    object.field(R"(,"until":)", in.until);
    object.finish();
}

void write(std::string& out, const AgentEvent& in)
{
    std::visit([&out](const auto& one) { write(out, one); }, in);
}

}  // namespace hovor::protocol
