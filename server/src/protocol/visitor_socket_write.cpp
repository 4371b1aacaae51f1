// Generated from protocol/visitor_socket.tsp by protocol/generate/cpp.mjs. Do not edit.
// clang-format off
#include "protocol/visitor_socket.hpp"

#include "protocol/fields.hpp"

namespace hovor::protocol {

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
    object.field(R"(,"policy_url":)", in.policy_url);
    object.field(R"(,"policy_version":)", in.policy_version);
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

void write(std::string& out, const QueueChanged& in)
{
    ObjectWriter object{out};
    object.text(R"(,"type":"queue.changed")");
    object.field(R"(,"ahead":)", in.ahead);
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
    object.field(R"(,"returns_at":)", in.returns_at);
    object.field(R"(,"agents":)", in.agents);
    object.finish();
}

void write(std::string& out, const TranscriptRequest& in)
{
    ObjectWriter object{out};
    object.text(R"(,"type":"transcript.request")");
    object.field(R"(,"email":)", in.email);
    object.finish();
}

void write(std::string& out, const TranscriptRequested& in)
{
    ObjectWriter object{out};
    object.text(R"(,"type":"transcript.requested")");
    object.field(R"(,"email":)", in.email);
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
    object.field(R"(,"file_id":)", in.file_id);
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
    object.field(R"(,"shows_typing_preview":)", in.shows_typing_preview);
    object.field(R"(,"settings":)", in.settings);
    object.field(R"(,"is_online":)", in.is_online);
    object.field(R"(,"returns_at":)", in.returns_at);
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
