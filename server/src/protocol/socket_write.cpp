// Generated from protocol/socket.tsp by protocol/generate/cpp.mjs. Do not edit.
// clang-format off
#include "protocol/socket.hpp"

#include "protocol/fields.hpp"

namespace hovor::protocol {

void write(std::string& out, const Typing& in)
{
    ObjectWriter object{out};
    object.text(R"(,"type":"typing")");
    object.field(R"(,"conversation_id":)", in.conversation_id);
    object.field(R"(,"is_typing":)", in.is_typing);
    object.field(R"(,"text":)", in.text);
    object.finish();
}

void write(std::string& out, const MessagePosted& in)
{
    ObjectWriter object{out};
    object.text(R"(,"type":"message.posted")");
    object.field(R"(,"conversation_id":)", in.conversation_id);
    object.field(R"(,"message":)", in.message);
    object.finish();
}

void write(std::string& out, const Reader& in)
{
    ObjectWriter object{out};
    object.field(R"(,"agent_id":)", in.agent_id);
    object.field(R"(,"read_seq":)", in.read_seq);
    object.field(R"(,"unread_count":)", in.unread_count);
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
    object.field(R"(,"reader":)", in.reader);
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

void write(std::string& out, const Ping& in)
{
    static_cast<void>(in);
    ObjectWriter object{out};
    object.text(R"(,"type":"ping")");
    object.finish();
}

}  // namespace hovor::protocol
