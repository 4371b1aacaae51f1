// Generated from protocol/visitor_socket.tsp by protocol/generate/cpp.mjs. Do not edit.
// clang-format off
#include "protocol/visitor_socket.hpp"

#include "protocol/fields.hpp"
#include "protocol/patterns.hpp"

namespace hovor::protocol {

constexpr auto id_limits = Limits{.min_length = 1, .max_length = 64, .matches = is_id};

Result<void> read(const json::value& in, Unknown unknown, AgentTyping& out)
{
    ObjectReader object{in, unknown};
    object.tag(AgentTyping::type);
    object.required("agent_id", out.agent_id, id_limits);
    object.required("is_typing", out.is_typing);
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, ClientHints& out)
{
    ObjectReader object{in, unknown};
    object.optional("brands", out.brands, Limits{.max_length = 1024});
    object.optional("mobile", out.mobile, Limits{.max_length = 16});
    object.optional("platform", out.platform, Limits{.max_length = 256});
    object.optional("platform_version", out.platform_version, Limits{.max_length = 256});
    object.optional("model", out.model, Limits{.max_length = 256});
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, ConsentAnswer& out)
{
    ObjectReader object{in, unknown};
    object.required("kind", out.kind);
    object.required("is_given", out.is_given);
    object.optional("policy_url", out.policy_url, Limits{.max_length = 2000});
    object.optional("policy_version", out.policy_version, Limits{.max_length = 64});
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, Earlier& out)
{
    ObjectReader object{in, unknown};
    object.tag(Earlier::type);
    object.required("conversation_id", out.conversation_id, id_limits);
    object.required("messages", out.messages, Limits{.max_items = 100});
    object.required("more", out.more);
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, LoadEarlier& out)
{
    ObjectReader object{in, unknown};
    object.tag(LoadEarlier::type);
    object.required("before", out.before, Limits{.min = 1});
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, PageView& out)
{
    ObjectReader object{in, unknown};
    object.tag(PageView::type);
    object.required("page", out.page);
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, QueueChanged& out)
{
    ObjectReader object{in, unknown};
    object.tag(QueueChanged::type);
    object.optional("ahead", out.ahead, Limits{.min = 0, .max = 2147483647});
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, Resume& out)
{
    ObjectReader object{in, unknown};
    object.tag(Resume::type);
    object.required("after", out.after, Limits{.min = 0});
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, Resumed& out)
{
    ObjectReader object{in, unknown};
    object.tag(Resumed::type);
    object.required("conversation_id", out.conversation_id, id_limits);
    object.required("messages", out.messages, Limits{.max_items = 100});
    object.required("more", out.more);
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, SignedIdentity& out)
{
    ObjectReader object{in, unknown};
    object.required("user_id", out.user_id, Limits{.min_length = 1, .max_length = 255});
    object.optional("email", out.email, Limits{.max_length = 255});
    object.required("signature", out.signature, Limits{.max_length = 64});
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, TeamChanged& out)
{
    ObjectReader object{in, unknown};
    object.tag(TeamChanged::type);
    object.required("is_online", out.is_online);
    object.optional("returns_at", out.returns_at);
    object.required("agents", out.agents, Limits{.max_items = 100});
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, TranscriptRequest& out)
{
    ObjectReader object{in, unknown};
    object.tag(TranscriptRequest::type);
    object.required("email", out.email, Limits{.min_length = 3, .max_length = 255});
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, TranscriptRequested& out)
{
    ObjectReader object{in, unknown};
    object.tag(TranscriptRequested::type);
    object.required("email", out.email, Limits{.max_length = 255});
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, VisitorClose& out)
{
    static_cast<void>(out);
    ObjectReader object{in, unknown};
    object.tag(VisitorClose::type);
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, VisitorHello& out)
{
    ObjectReader object{in, unknown};
    object.tag(VisitorHello::type);
    object.required("key", out.key, Limits{.max_length = 64});
    object.optional("token", out.token, Limits{.max_length = 512});
    object.optional("conversation_id", out.conversation_id, id_limits);
    object.optional("after", out.after, Limits{.min = 0});
    object.optional("page", out.page);
    object.optional("language", out.language, Limits{.max_length = 35});
    object.optional("referrer", out.referrer, Limits{.max_length = 2000});
    object.optional("client_hints", out.client_hints);
    object.optional("former_id", out.former_id, Limits{.min_length = 6, .max_length = 64, .matches = is_id});
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, VisitorPost& out)
{
    ObjectReader object{in, unknown};
    object.tag(VisitorPost::type);
    object.required("id", out.id, Limits{.min_length = 8, .max_length = 64, .matches = is_id});
    object.optional("text", out.text, Limits{.min_length = 1, .max_length = 16000});
    object.optional("file_id", out.file_id, id_limits);
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, VisitorMark& out)
{
    ObjectReader object{in, unknown};
    object.tag(VisitorMark::type);
    object.optional("delivered_seq", out.delivered_seq, Limits{.min = 0});
    object.optional("read_seq", out.read_seq, Limits{.min = 0});
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, VisitorUpdate& out)
{
    ObjectReader object{in, unknown};
    object.tag(VisitorUpdate::type);
    object.optional("name", out.name, Limits{.max_length = 255});
    object.optional("email", out.email, Limits{.max_length = 255});
    object.optional("phone", out.phone, Limits{.max_length = 50});
    object.optional("group", out.group, Limits{.max_length = 64});
    object.optional("variables", out.variables, Limits{.max_items = 100});
    object.optional("consents", out.consents, Limits{.max_items = 3});
    object.optional("identity", out.identity);
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, VisitorRate& out)
{
    ObjectReader object{in, unknown};
    object.tag(VisitorRate::type);
    object.optional("value", out.value, Limits{.min = 1, .max = 5});
    object.optional("text", out.text, Limits{.max_length = 1000});
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, VisitorCommand& out)
{
    HOVOR_TRY(const auto tag, read_tag(in));
    if (tag == VisitorHello::type) return read(in, unknown, out.emplace<VisitorHello>());
    if (tag == VisitorPost::type) return read(in, unknown, out.emplace<VisitorPost>());
    if (tag == Typing::type) return read(in, unknown, out.emplace<Typing>());
    if (tag == Resume::type) return read(in, unknown, out.emplace<Resume>());
    if (tag == LoadEarlier::type) return read(in, unknown, out.emplace<LoadEarlier>());
    if (tag == VisitorMark::type) return read(in, unknown, out.emplace<VisitorMark>());
    if (tag == PageView::type) return read(in, unknown, out.emplace<PageView>());
    if (tag == VisitorUpdate::type) return read(in, unknown, out.emplace<VisitorUpdate>());
    if (tag == VisitorRate::type) return read(in, unknown, out.emplace<VisitorRate>());
    if (tag == VisitorClose::type) return read(in, unknown, out.emplace<VisitorClose>());
    if (tag == TranscriptRequest::type) return read(in, unknown, out.emplace<TranscriptRequest>());
    if (tag == Ping::type) return read(in, unknown, out.emplace<Ping>());
    return unknown_tag();
}

Result<void> read(const json::value& in, Unknown unknown, VisitorConversation& out)
{
    ObjectReader object{in, unknown};
    object.required("id", out.id, id_limits);
    object.required("state", out.state);
    object.required("agent_ids", out.agent_ids, Limits{.max_items = 16}, id_limits);
    object.required("last_seq", out.last_seq);
    object.required("visitor_delivered_seq", out.visitor_delivered_seq);
    object.required("visitor_read_seq", out.visitor_read_seq);
    object.required("agent_delivered_seq", out.agent_delivered_seq);
    object.required("agent_read_seq", out.agent_read_seq);
    object.optional("rating", out.rating);
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, VisitorConversationChanged& out)
{
    ObjectReader object{in, unknown};
    object.tag(VisitorConversationChanged::type);
    object.required("conversation", out.conversation);
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, Welcome& out)
{
    ObjectReader object{in, unknown};
    object.tag(Welcome::type);
    object.required("token", out.token, Limits{.max_length = 512});
    object.required("visitor", out.visitor);
    object.required("company", out.company, Limits{.max_length = 255});
    object.required("greeting", out.greeting, Limits{.max_length = 500});
    object.required("color", out.color, Limits{.max_length = 7});
    object.optional("asks_for_rating", out.asks_for_rating);
    object.optional("shows_typing_preview", out.shows_typing_preview);
    object.optional("settings", out.settings);
    object.required("is_online", out.is_online);
    object.optional("returns_at", out.returns_at);
    object.required("agents", out.agents, Limits{.max_items = 100});
    object.optional("conversation", out.conversation);
    object.required("messages", out.messages, Limits{.max_items = 100});
    object.required("more", out.more);
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, VisitorEvent& out)
{
    HOVOR_TRY(const auto tag, read_tag(in));
    if (tag == Welcome::type) return read(in, unknown, out.emplace<Welcome>());
    if (tag == Resumed::type) return read(in, unknown, out.emplace<Resumed>());
    if (tag == Earlier::type) return read(in, unknown, out.emplace<Earlier>());
    if (tag == MessagePosted::type) return read(in, unknown, out.emplace<MessagePosted>());
    if (tag == ConversationMarked::type) return read(in, unknown, out.emplace<ConversationMarked>());
    if (tag == VisitorConversationChanged::type) return read(in, unknown, out.emplace<VisitorConversationChanged>());
    if (tag == TeamChanged::type) return read(in, unknown, out.emplace<TeamChanged>());
    if (tag == AgentTyping::type) return read(in, unknown, out.emplace<AgentTyping>());
    if (tag == QueueChanged::type) return read(in, unknown, out.emplace<QueueChanged>());
    if (tag == TranscriptRequested::type) return read(in, unknown, out.emplace<TranscriptRequested>());
    if (tag == CommandFailed::type) return read(in, unknown, out.emplace<CommandFailed>());
    if (tag == Pong::type) return read(in, unknown, out.emplace<Pong>());
    return unknown_tag();
}

}  // namespace hovor::protocol
