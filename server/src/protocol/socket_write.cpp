// Generated from protocol/socket.tsp by protocol/generate/cpp.mjs. Do not edit.
// clang-format off
#include "protocol/socket.hpp"

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
    object.finish();
}

void write(std::string& out, const Typing& in)
{
    ObjectWriter object{out};
    object.text(R"(,"type":"typing")");
    object.field(R"(,"conversation_id":)", in.conversation_id);
    object.field(R"(,"is_typing":)", in.is_typing);
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

void write(std::string& out, const AgentCommand& in)
{
    std::visit([&out](const auto& one) { write(out, one); }, in);
}

void write(std::string& out, const MessagePosted& in)
{
    ObjectWriter object{out};
    object.text(R"(,"type":"message.posted")");
    object.field(R"(,"conversation_id":)", in.conversation_id);
    object.field(R"(,"message":)", in.message);
    object.finish();
}

void write(std::string& out, const ConversationMarked& in)
{
    ObjectWriter object{out};
    object.text(R"(,"type":"conversation.marked")");
    object.field(R"(,"conversation_id":)", in.conversation_id);
    object.field(R"(,"side":)", in.side);
    object.field(R"(,"delivered_seq":)", in.delivered_seq);
    object.field(R"(,"read_seq":)", in.read_seq);
    object.field(R"(,"unread_count":)", in.unread_count);
    object.finish();
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

void write(std::string& out, const CommandFailed& in)
{
    ObjectWriter object{out};
    object.text(R"(,"type":"command.failed")");
    object.field(R"(,"id":)", in.id);
    object.field(R"(,"problem":)", in.problem);
    object.finish();
}

void write(std::string& out, const Pong& in)
{
    static_cast<void>(in);
    ObjectWriter object{out};
    object.text(R"(,"type":"pong")");
    object.finish();
}

void write(std::string& out, const AgentEvent& in)
{
    std::visit([&out](const auto& one) { write(out, one); }, in);
}

void write(std::string& out, const AgentTyping& in)
{
    ObjectWriter object{out};
    object.text(R"(,"type":"agent.typing")");
    object.field(R"(,"agent_id":)", in.agent_id);
    object.field(R"(,"is_typing":)", in.is_typing);
    object.finish();
}

void write(std::string& out, const ClientHints& in)
{
    ObjectWriter object{out};
    object.field(R"(,"brands":)", in.brands);
    object.field(R"(,"mobile":)", in.mobile);
    object.field(R"(,"platform":)", in.platform);
    object.field(R"(,"platform_version":)", in.platform_version);
    object.field(R"(,"model":)", in.model);
    object.finish();
}

void write(std::string& out, const ConsentAnswer& in)
{
    ObjectWriter object{out};
    object.field(R"(,"kind":)", in.kind);
    object.field(R"(,"is_given":)", in.is_given);
    object.finish();
}

void write(std::string& out, const Earlier& in)
{
    ObjectWriter object{out};
    object.text(R"(,"type":"earlier")");
    object.field(R"(,"conversation_id":)", in.conversation_id);
    object.field(R"(,"messages":)", in.messages);
    object.field(R"(,"more":)", in.more);
    object.finish();
}

void write(std::string& out, const LoadEarlier& in)
{
    ObjectWriter object{out};
    object.text(R"(,"type":"load_earlier")");
    object.field(R"(,"before":)", in.before);
    object.finish();
}

void write(std::string& out, const PageView& in)
{
    ObjectWriter object{out};
    object.text(R"(,"type":"page.view")");
    object.field(R"(,"page":)", in.page);
    object.finish();
}

void write(std::string& out, const Ping& in)
{
    static_cast<void>(in);
    ObjectWriter object{out};
    object.text(R"(,"type":"ping")");
    object.finish();
}

void write(std::string& out, const Resume& in)
{
    ObjectWriter object{out};
    object.text(R"(,"type":"resume")");
    object.field(R"(,"after":)", in.after);
    object.finish();
}

void write(std::string& out, const Resumed& in)
{
    ObjectWriter object{out};
    object.text(R"(,"type":"resumed")");
    object.field(R"(,"conversation_id":)", in.conversation_id);
    object.field(R"(,"messages":)", in.messages);
    object.field(R"(,"more":)", in.more);
    object.finish();
}

void write(std::string& out, const SignedIdentity& in)
{
    ObjectWriter object{out};
    object.field(R"(,"user_id":)", in.user_id);
    object.field(R"(,"email":)", in.email);
    object.field(R"(,"signature":)", in.signature);
    object.finish();
}

void write(std::string& out, const TeamChanged& in)
{
    ObjectWriter object{out};
    object.text(R"(,"type":"team.changed")");
    object.field(R"(,"is_online":)", in.is_online);
    object.field(R"(,"agents":)", in.agents);
    object.finish();
}

void write(std::string& out, const VisitorClose& in)
{
    static_cast<void>(in);
    ObjectWriter object{out};
    object.text(R"(,"type":"conversation.close")");
    object.finish();
}

void write(std::string& out, const VisitorHello& in)
{
    ObjectWriter object{out};
    object.text(R"(,"type":"hello")");
    object.field(R"(,"key":)", in.key);
    object.field(R"(,"token":)", in.token);
    object.field(R"(,"conversation_id":)", in.conversation_id);
    object.field(R"(,"after":)", in.after);
    object.field(R"(,"page":)", in.page);
    object.field(R"(,"language":)", in.language);
    object.field(R"(,"referrer":)", in.referrer);
    object.field(R"(,"client_hints":)", in.client_hints);
    object.field(R"(,"former_id":)", in.former_id);
    object.finish();
}

void write(std::string& out, const VisitorPost& in)
{
    ObjectWriter object{out};
    object.text(R"(,"type":"message.post")");
    object.field(R"(,"id":)", in.id);
    object.field(R"(,"text":)", in.text);
    object.finish();
}

void write(std::string& out, const VisitorMark& in)
{
    ObjectWriter object{out};
    object.text(R"(,"type":"mark")");
    object.field(R"(,"delivered_seq":)", in.delivered_seq);
    object.field(R"(,"read_seq":)", in.read_seq);
    object.finish();
}

void write(std::string& out, const VisitorUpdate& in)
{
    ObjectWriter object{out};
    object.text(R"(,"type":"visitor.update")");
    object.field(R"(,"name":)", in.name);
    object.field(R"(,"email":)", in.email);
    object.field(R"(,"phone":)", in.phone);
    object.field(R"(,"group":)", in.group);
    object.field(R"(,"variables":)", in.variables);
    object.field(R"(,"consents":)", in.consents);
    object.field(R"(,"identity":)", in.identity);
    object.finish();
}

void write(std::string& out, const VisitorRate& in)
{
    ObjectWriter object{out};
    object.text(R"(,"type":"conversation.rate")");
    object.field(R"(,"value":)", in.value);
    object.field(R"(,"text":)", in.text);
    object.finish();
}

void write(std::string& out, const VisitorCommand& in)
{
    std::visit([&out](const auto& one) { write(out, one); }, in);
}

void write(std::string& out, const VisitorConversation& in)
{
    ObjectWriter object{out};
    object.field(R"(,"id":)", in.id);
    object.field(R"(,"state":)", in.state);
    object.field(R"(,"agent_ids":)", in.agent_ids);
    object.field(R"(,"last_seq":)", in.last_seq);
    object.field(R"(,"visitor_delivered_seq":)", in.visitor_delivered_seq);
    object.field(R"(,"visitor_read_seq":)", in.visitor_read_seq);
    object.field(R"(,"agent_delivered_seq":)", in.agent_delivered_seq);
    object.field(R"(,"agent_read_seq":)", in.agent_read_seq);
    object.field(R"(,"rating":)", in.rating);
    object.finish();
}

void write(std::string& out, const VisitorConversationChanged& in)
{
    ObjectWriter object{out};
    object.text(R"(,"type":"conversation.changed")");
    object.field(R"(,"conversation":)", in.conversation);
    object.finish();
}

void write(std::string& out, const Welcome& in)
{
    ObjectWriter object{out};
    object.text(R"(,"type":"welcome")");
    object.field(R"(,"token":)", in.token);
    object.field(R"(,"visitor":)", in.visitor);
    object.field(R"(,"company":)", in.company);
    object.field(R"(,"greeting":)", in.greeting);
    object.field(R"(,"color":)", in.color);
    object.field(R"(,"asks_for_rating":)", in.asks_for_rating);
    object.field(R"(,"is_online":)", in.is_online);
    object.field(R"(,"agents":)", in.agents);
    object.field(R"(,"conversation":)", in.conversation);
    object.field(R"(,"messages":)", in.messages);
    object.field(R"(,"more":)", in.more);
    object.finish();
}

void write(std::string& out, const VisitorEvent& in)
{
    std::visit([&out](const auto& one) { write(out, one); }, in);
}

}  // namespace hovor::protocol
