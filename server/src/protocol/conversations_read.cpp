// Generated from protocol/conversations.tsp by protocol/generate/cpp.mjs. Do not edit.
// clang-format off
#include "protocol/conversations.hpp"

#include "protocol/fields.hpp"
#include "protocol/patterns.hpp"

namespace hovor::protocol {

constexpr auto choice_limits = Limits{.min_length = 1, .max_length = 100};

constexpr auto id_limits = Limits{.min_length = 1, .max_length = 64, .matches = is_id};

constexpr auto tag_limits = Limits{.min_length = 1, .max_length = 40};

Result<void> read(const json::value& in, Unknown unknown, Assignment& out)
{
    ObjectReader object{in, unknown};
    object.optional("agent_id", out.agent_id, id_limits);
    object.optional("group_id", out.group_id, id_limits);
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, ChatBox& out)
{
    ObjectReader object{in, unknown};
    object.required("company", out.company, Limits{.max_length = 255});
    object.required("greeting", out.greeting, Limits{.max_length = 500});
    object.required("color", out.color, Limits{.max_length = 7});
    object.required("is_online", out.is_online);
    object.optional("returns_at", out.returns_at);
    object.required("agents", out.agents, Limits{.max_items = 3});
    object.optional("consent_mode", out.consent_mode);
    object.optional("settings", out.settings);
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, Closing& out)
{
    ObjectReader object{in, unknown};
    object.optional("reason", out.reason);
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, ContactDetails& out)
{
    ObjectReader object{in, unknown};
    object.required("visitor", out.visitor);
    object.required("contact", out.contact);
    object.required("same", out.same, Limits{.max_items = 50});
    object.required("conversations", out.conversations, Limits{.max_items = 100});
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, ContactUpdate& out)
{
    ObjectReader object{in, unknown};
    object.optional("name", out.name, Limits{.max_length = 255});
    object.optional("email", out.email, Limits{.max_length = 255});
    object.optional("phone", out.phone, Limits{.max_length = 50});
    object.optional("note", out.note, Limits{.max_length = 4000});
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, Contacts& out)
{
    ObjectReader object{in, unknown};
    object.required("visitors", out.visitors, Limits{.max_items = 100});
    object.required("contacts", out.contacts, Limits{.max_items = 100});
    object.optional("next", out.next, Limits{.max_length = 100});
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, ConversationDetails& out)
{
    ObjectReader object{in, unknown};
    object.required("conversation", out.conversation);
    object.required("visitor", out.visitor);
    object.optional("contact", out.contact);
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, ConversationUpdate& out)
{
    ObjectReader object{in, unknown};
    object.optional("add_tags", out.add_tags, Limits{.max_items = 20}, tag_limits);
    object.optional("remove_tags", out.remove_tags, Limits{.max_items = 20}, tag_limits);
    object.optional("is_important", out.is_important);
    object.optional("category", out.category, Limits{.max_length = 40});
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, Conversations& out)
{
    ObjectReader object{in, unknown};
    object.required("conversations", out.conversations, Limits{.max_items = 100});
    object.required("visitors", out.visitors, Limits{.max_items = 100});
    object.optional("contacts", out.contacts, Limits{.max_items = 100});
    object.optional("next", out.next, Limits{.max_length = 100});
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, Span& out)
{
    ObjectReader object{in, unknown};
    object.required("offset", out.offset, Limits{.min = 0, .max = 2147483647});
    object.required("length", out.length, Limits{.min = 1, .max = 2147483647});
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, FoundMessage& out)
{
    ObjectReader object{in, unknown};
    object.required("conversation_id", out.conversation_id, id_limits);
    object.required("visitor_id", out.visitor_id, id_limits);
    object.required("message_id", out.message_id, id_limits);
    object.required("seq", out.seq);
    object.required("author", out.author);
    object.optional("agent_id", out.agent_id, id_limits);
    object.required("excerpt", out.excerpt, Limits{.max_length = 400});
    object.required("marks", out.marks, Limits{.max_items = 50});
    object.required("created_at", out.created_at);
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, FoundMessages& out)
{
    ObjectReader object{in, unknown};
    object.required("messages", out.messages, Limits{.max_items = 50});
    object.required("conversations", out.conversations, Limits{.max_items = 50});
    object.required("visitors", out.visitors, Limits{.max_items = 50});
    object.optional("next", out.next, Limits{.max_length = 100});
    object.required("is_behind", out.is_behind);
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, FoundVisitors& out)
{
    ObjectReader object{in, unknown};
    object.required("visitors", out.visitors, Limits{.max_items = 50});
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, Merging& out)
{
    ObjectReader object{in, unknown};
    object.required("into", out.into, id_limits);
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, Messages& out)
{
    ObjectReader object{in, unknown};
    object.required("messages", out.messages, Limits{.max_items = 100});
    object.required("more", out.more);
    object.optional("notes", out.notes, Limits{.max_items = 500});
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, NewConversation& out)
{
    ObjectReader object{in, unknown};
    object.required("id", out.id, Limits{.min_length = 8, .max_length = 64, .matches = is_id});
    object.required("text", out.text, Limits{.min_length = 1, .max_length = 16000});
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, NewMessage& out)
{
    ObjectReader object{in, unknown};
    object.required("id", out.id, Limits{.min_length = 8, .max_length = 64, .matches = is_id});
    object.optional("text", out.text, Limits{.min_length = 1, .max_length = 16000});
    object.optional("file_id", out.file_id, id_limits);
    object.optional("choices", out.choices, Limits{.max_items = 10}, choice_limits);
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, NewNote& out)
{
    ObjectReader object{in, unknown};
    object.required("id", out.id, Limits{.min_length = 8, .max_length = 64, .matches = is_id});
    object.required("text", out.text, Limits{.min_length = 1, .max_length = 16000});
    object.optional("mention_ids", out.mention_ids, Limits{.max_items = 20}, id_limits);
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, NewSavedReply& out)
{
    ObjectReader object{in, unknown};
    object.required("shortcut", out.shortcut, Limits{.min_length = 1, .max_length = 32});
    object.required("text", out.text, Limits{.min_length = 1, .max_length = 16000});
    object.optional("folder", out.folder, Limits{.max_length = 50});
    object.required("is_personal", out.is_personal);
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, SavedReplies& out)
{
    ObjectReader object{in, unknown};
    object.required("saved_replies", out.saved_replies, Limits{.max_items = 1500});
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, SavedReplyUpdate& out)
{
    ObjectReader object{in, unknown};
    object.optional("shortcut", out.shortcut, Limits{.min_length = 1, .max_length = 32});
    object.optional("text", out.text, Limits{.min_length = 1, .max_length = 16000});
    object.optional("folder", out.folder, Limits{.max_length = 50});
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, UnreadCount& out)
{
    ObjectReader object{in, unknown};
    object.required("conversation_id", out.conversation_id, id_limits);
    object.required("unread_count", out.unread_count, Limits{.min = -2147483648, .max = 2147483647});
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, Snapshot& out)
{
    ObjectReader object{in, unknown};
    object.required("last_seq", out.last_seq);
    object.required("account", out.account);
    object.required("agent_id", out.agent_id, id_limits);
    object.required("agents", out.agents, Limits{.max_items = 1000});
    object.required("conversations", out.conversations, Limits{.max_items = 500});
    object.required("visitors", out.visitors, Limits{.max_items = 500});
    object.optional("groups", out.groups, Limits{.max_items = 100});
    object.optional("contacts", out.contacts, Limits{.max_items = 500});
    object.optional("unread", out.unread, Limits{.max_items = 500});
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, TagCount& out)
{
    ObjectReader object{in, unknown};
    object.required("tag", out.tag, tag_limits);
    object.required("count", out.count);
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, Tags& out)
{
    ObjectReader object{in, unknown};
    object.required("tags", out.tags, Limits{.max_items = 500});
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, Visits& out)
{
    ObjectReader object{in, unknown};
    object.required("visits", out.visits, Limits{.max_items = 20});
    object.required("count", out.count);
    object.optional("next", out.next, Limits{.max_length = 100});
    return object.finish();
}

}  // namespace hovor::protocol
