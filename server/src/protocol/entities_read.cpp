// Generated from protocol/main.tsp by protocol/generate/cpp.mjs. Do not edit.
// clang-format off
#include "protocol/entities.hpp"

#include "protocol/fields.hpp"
#include "protocol/patterns.hpp"

namespace hovor::protocol {

constexpr auto category_limits = Limits{.min_length = 1, .max_length = 40};

constexpr auto choice_limits = Limits{.min_length = 1, .max_length = 100};

constexpr auto id_limits = Limits{.min_length = 1, .max_length = 64, .matches = is_id};

constexpr auto tag_limits = Limits{.min_length = 1, .max_length = 40};

Result<void> read(const json::value& in, Unknown unknown, Link& out)
{
    ObjectReader object{in, unknown};
    object.required("offset", out.offset, Limits{.min = 0, .max = 2147483647});
    object.required("length", out.length, Limits{.min = 1, .max = 2147483647});
    object.required("url", out.url, Limits{.max_length = 2100});
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, File& out)
{
    ObjectReader object{in, unknown};
    object.required("id", out.id, id_limits);
    object.required("name", out.name, Limits{.max_length = 255});
    object.required("media_type", out.media_type, Limits{.max_length = 100});
    object.required("size", out.size);
    object.optional("width", out.width, Limits{.min = 1, .max = 2147483647});
    object.optional("height", out.height, Limits{.min = 1, .max = 2147483647});
    object.optional("url", out.url, Limits{.max_length = 300});
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, Message& out)
{
    ObjectReader object{in, unknown};
    object.required("id", out.id, id_limits);
    object.required("seq", out.seq);
    object.required("author", out.author);
    object.optional("agent_id", out.agent_id, id_limits);
    object.required("kind", out.kind);
    object.required("text", out.text, Limits{.max_length = 16000});
    object.optional("links", out.links, Limits{.max_items = 200});
    object.optional("file", out.file);
    object.optional("choices", out.choices, Limits{.max_items = 10}, choice_limits);
    object.required("created_at", out.created_at);
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, Rating& out)
{
    ObjectReader object{in, unknown};
    object.required("value", out.value, Limits{.min = 1, .max = 5});
    object.optional("text", out.text, Limits{.max_length = 1000});
    object.required("rated_at", out.rated_at);
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, Participant& out)
{
    ObjectReader object{in, unknown};
    object.required("agent_id", out.agent_id, id_limits);
    object.required("reason", out.reason);
    object.optional("assigned_by", out.assigned_by, id_limits);
    object.required("joined_at", out.joined_at);
    object.optional("read_seq", out.read_seq);
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, Conversation& out)
{
    ObjectReader object{in, unknown};
    object.required("id", out.id, id_limits);
    object.required("visitor_id", out.visitor_id, id_limits);
    object.required("state", out.state);
    object.required("agent_ids", out.agent_ids, Limits{.max_items = 16}, id_limits);
    object.required("created_at", out.created_at);
    object.required("last_seq", out.last_seq);
    object.optional("last_message", out.last_message);
    object.required("visitor_delivered_seq", out.visitor_delivered_seq);
    object.required("visitor_read_seq", out.visitor_read_seq);
    object.required("agent_delivered_seq", out.agent_delivered_seq);
    object.required("agent_read_seq", out.agent_read_seq);
    object.required("unread_count", out.unread_count, Limits{.min = -2147483648, .max = 2147483647});
    object.optional("waiting_since", out.waiting_since);
    object.optional("rating", out.rating);
    object.optional("tags", out.tags, Limits{.max_items = 20}, tag_limits);
    object.optional("is_important", out.is_important);
    object.optional("category", out.category, category_limits);
    object.optional("close_reason", out.close_reason);
    object.optional("group_id", out.group_id, id_limits);
    object.optional("participants", out.participants, Limits{.max_items = 16});
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, Variable& out)
{
    ObjectReader object{in, unknown};
    object.required("name", out.name, Limits{.min_length = 1, .max_length = 255});
    object.optional("label", out.label, Limits{.max_length = 255});
    object.required("kind", out.kind);
    object.required("value", out.value, Limits{.max_length = 4000});
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, Consent& out)
{
    ObjectReader object{in, unknown};
    object.required("kind", out.kind);
    object.required("is_given", out.is_given);
    object.required("given_at", out.given_at);
    object.optional("policy_url", out.policy_url, Limits{.max_length = 2000});
    object.optional("policy_version", out.policy_version, Limits{.max_length = 64});
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, VerifiedIdentity& out)
{
    ObjectReader object{in, unknown};
    object.required("user_id", out.user_id, Limits{.min_length = 1, .max_length = 255});
    object.optional("email", out.email, Limits{.max_length = 255});
    object.required("verified_at", out.verified_at);
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, Visitor& out)
{
    ObjectReader object{in, unknown};
    object.required("id", out.id, id_limits);
    object.optional("name", out.name, Limits{.max_length = 255});
    object.optional("email", out.email, Limits{.max_length = 255});
    object.optional("phone", out.phone, Limits{.max_length = 50});
    object.optional("language", out.language, Limits{.max_length = 35});
    object.optional("group", out.group, Limits{.max_length = 64});
    object.optional("variables", out.variables, Limits{.max_items = 100});
    object.optional("consents", out.consents, Limits{.max_items = 3});
    object.optional("identity", out.identity);
    object.optional("former_id", out.former_id, id_limits);
    object.required("created_at", out.created_at);
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, Note& out)
{
    ObjectReader object{in, unknown};
    object.required("id", out.id, id_limits);
    object.required("conversation_id", out.conversation_id, id_limits);
    object.required("agent_id", out.agent_id, id_limits);
    object.required("text", out.text, Limits{.max_length = 16000});
    object.optional("links", out.links, Limits{.max_items = 200});
    object.required("mention_ids", out.mention_ids, Limits{.max_items = 20}, id_limits);
    object.required("after_seq", out.after_seq);
    object.required("created_at", out.created_at);
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, Contact& out)
{
    ObjectReader object{in, unknown};
    object.required("visitor_id", out.visitor_id, id_limits);
    object.optional("note", out.note, Limits{.max_length = 4000});
    object.optional("banned_at", out.banned_at);
    object.optional("banned_by", out.banned_by, id_limits);
    object.optional("same_as", out.same_as, id_limits);
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, Page& out)
{
    ObjectReader object{in, unknown};
    object.required("url", out.url, Limits{.max_length = 2000});
    object.required("title", out.title, Limits{.max_length = 500});
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, Client& out)
{
    ObjectReader object{in, unknown};
    object.optional("browser", out.browser, Limits{.max_length = 100});
    object.optional("browser_version", out.browser_version, Limits{.max_length = 40});
    object.optional("system", out.system, Limits{.max_length = 100});
    object.optional("system_version", out.system_version, Limits{.max_length = 40});
    object.optional("device", out.device);
    object.optional("brand", out.brand, Limits{.max_length = 100});
    object.optional("model", out.model, Limits{.max_length = 100});
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, Problem& out)
{
    ObjectReader object{in, unknown};
    object.required("code", out.code);
    object.required("title", out.title, Limits{.max_length = 100});
    object.required("status", out.status, Limits{.min = -2147483648, .max = 2147483647});
    object.required("detail", out.detail, Limits{.max_length = 1000});
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, SavedReply& out)
{
    ObjectReader object{in, unknown};
    object.required("id", out.id, id_limits);
    object.required("shortcut", out.shortcut, Limits{.min_length = 1, .max_length = 32});
    object.required("text", out.text, Limits{.max_length = 16000});
    object.optional("folder", out.folder, Limits{.max_length = 50});
    object.required("is_personal", out.is_personal);
    object.required("updated_at", out.updated_at);
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, VisitedPage& out)
{
    ObjectReader object{in, unknown};
    object.required("seq", out.seq, Limits{.min = -2147483648, .max = 2147483647});
    object.required("url", out.url, Limits{.max_length = 2000});
    object.required("title", out.title, Limits{.max_length = 500});
    object.required("created_at", out.created_at);
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, Visit& out)
{
    ObjectReader object{in, unknown};
    object.required("id", out.id, id_limits);
    object.required("started_at", out.started_at);
    object.required("last_seen_at", out.last_seen_at);
    object.required("is_present", out.is_present);
    object.required("client", out.client);
    object.optional("address", out.address, Limits{.max_length = 64});
    object.optional("language", out.language, Limits{.max_length = 35});
    object.optional("referrer", out.referrer, Limits{.max_length = 2000});
    object.optional("country", out.country, Limits{.max_length = 2});
    object.optional("city", out.city, Limits{.max_length = 100});
    object.required("pages", out.pages, Limits{.max_items = 100});
    return object.finish();
}

}  // namespace hovor::protocol
