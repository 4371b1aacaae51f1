// Generated from protocol/socket.tsp by protocol/generate/cpp.mjs. Do not edit.
// clang-format off
#include "protocol/socket.hpp"

#include "protocol/fields.hpp"
#include "protocol/patterns.hpp"

namespace hovor::protocol {

constexpr auto id_limits = Limits{.min_length = 1, .max_length = 64, .matches = is_id};

Result<void> read(const json::value& in, Unknown unknown, Typing& out)
{
    ObjectReader object{in, unknown};
    object.tag(Typing::type);
    object.optional("conversation_id", out.conversation_id, id_limits);
    object.required("is_typing", out.is_typing);
    object.optional("text", out.text, Limits{.max_length = 2000});
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, MessagePosted& out)
{
    ObjectReader object{in, unknown};
    object.tag(MessagePosted::type);
    object.required("conversation_id", out.conversation_id, id_limits);
    object.required("message", out.message);
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, Reader& out)
{
    ObjectReader object{in, unknown};
    object.required("agent_id", out.agent_id, id_limits);
    object.required("read_seq", out.read_seq);
    object.required("unread_count", out.unread_count, Limits{.min = -2147483648, .max = 2147483647});
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, ConversationMarked& out)
{
    ObjectReader object{in, unknown};
    object.tag(ConversationMarked::type);
    object.required("conversation_id", out.conversation_id, id_limits);
    object.required("side", out.side);
    object.required("delivered_seq", out.delivered_seq);
    object.required("read_seq", out.read_seq);
    object.required("unread_count", out.unread_count, Limits{.min = -2147483648, .max = 2147483647});
    object.optional("reader", out.reader);
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, CommandFailed& out)
{
    ObjectReader object{in, unknown};
    object.tag(CommandFailed::type);
    object.optional("id", out.id, id_limits);
    object.required("problem", out.problem);
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, Pong& out)
{
    static_cast<void>(out);
    ObjectReader object{in, unknown};
    object.tag(Pong::type);
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, Ping& out)
{
    static_cast<void>(out);
    ObjectReader object{in, unknown};
    object.tag(Ping::type);
    return object.finish();
}

}  // namespace hovor::protocol
