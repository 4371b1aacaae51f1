// Generated from protocol/conversations.tsp by protocol/generate/cpp.mjs. Do not edit.
// clang-format off
#include "protocol/conversations.hpp"

#include "protocol/fields.hpp"

namespace hovor::protocol {

void write(std::string& out, const Assignment& in)
{
    ObjectWriter object{out};
    object.field(R"(,"agent_id":)", in.agent_id);
    object.field(R"(,"group_id":)", in.group_id);
    object.finish();
}

void write(std::string& out, const ChatBox& in)
{
    ObjectWriter object{out};
    object.field(R"(,"company":)", in.company);
    object.field(R"(,"greeting":)", in.greeting);
    object.field(R"(,"color":)", in.color);
    object.field(R"(,"is_online":)", in.is_online);
    object.field(R"(,"returns_at":)", in.returns_at);
    object.field(R"(,"agents":)", in.agents);
    object.field(R"(,"consent_mode":)", in.consent_mode);
    object.field(R"(,"settings":)", in.settings);
    object.finish();
}

void write(std::string& out, const Closing& in)
{
    ObjectWriter object{out};
    object.field(R"(,"reason":)", in.reason);
    object.finish();
}

void write(std::string& out, const ContactDetails& in)
{
    ObjectWriter object{out};
    object.field(R"(,"visitor":)", in.visitor);
    object.field(R"(,"contact":)", in.contact);
    object.field(R"(,"same":)", in.same);
    object.field(R"(,"conversations":)", in.conversations);
    object.finish();
}

void write(std::string& out, const ContactUpdate& in)
{
    ObjectWriter object{out};
    object.field(R"(,"name":)", in.name);
    object.field(R"(,"email":)", in.email);
    object.field(R"(,"phone":)", in.phone);
    object.field(R"(,"note":)", in.note);
    object.finish();
}

void write(std::string& out, const Contacts& in)
{
    ObjectWriter object{out};
    object.field(R"(,"visitors":)", in.visitors);
    object.field(R"(,"contacts":)", in.contacts);
    object.field(R"(,"next":)", in.next);
    object.finish();
}

void write(std::string& out, const ConversationDetails& in)
{
    ObjectWriter object{out};
    object.field(R"(,"conversation":)", in.conversation);
    object.field(R"(,"visitor":)", in.visitor);
    object.field(R"(,"contact":)", in.contact);
    object.finish();
}

void write(std::string& out, const ConversationUpdate& in)
{
    ObjectWriter object{out};
    object.field(R"(,"add_tags":)", in.add_tags);
    object.field(R"(,"remove_tags":)", in.remove_tags);
    object.field(R"(,"is_important":)", in.is_important);
    object.field(R"(,"category":)", in.category);
    object.finish();
}

void write(std::string& out, const Conversations& in)
{
    ObjectWriter object{out};
    object.field(R"(,"conversations":)", in.conversations);
    object.field(R"(,"visitors":)", in.visitors);
    object.field(R"(,"contacts":)", in.contacts);
    object.field(R"(,"next":)", in.next);
    object.finish();
}

void write(std::string& out, const Span& in)
{
    ObjectWriter object{out};
    object.field(R"(,"offset":)", in.offset);
    object.field(R"(,"length":)", in.length);
    object.finish();
}

void write(std::string& out, const FoundMessage& in)
{
    ObjectWriter object{out};
    object.field(R"(,"conversation_id":)", in.conversation_id);
    object.field(R"(,"visitor_id":)", in.visitor_id);
    object.field(R"(,"message_id":)", in.message_id);
    object.field(R"(,"seq":)", in.seq);
    object.field(R"(,"author":)", in.author);
    object.field(R"(,"agent_id":)", in.agent_id);
    object.field(R"(,"excerpt":)", in.excerpt);
    object.field(R"(,"marks":)", in.marks);
    object.field(R"(,"created_at":)", in.created_at);
    object.finish();
}

void write(std::string& out, const FoundMessages& in)
{
    ObjectWriter object{out};
    object.field(R"(,"messages":)", in.messages);
    object.field(R"(,"conversations":)", in.conversations);
    object.field(R"(,"visitors":)", in.visitors);
    object.field(R"(,"next":)", in.next);
    object.field(R"(,"is_behind":)", in.is_behind);
    object.finish();
}

void write(std::string& out, const FoundVisitors& in)
{
    ObjectWriter object{out};
    object.field(R"(,"visitors":)", in.visitors);
    object.finish();
}

void write(std::string& out, const Merging& in)
{
    ObjectWriter object{out};
    object.field(R"(,"into":)", in.into);
    object.finish();
}

void write(std::string& out, const Messages& in)
{
    ObjectWriter object{out};
    object.field(R"(,"messages":)", in.messages);
    object.field(R"(,"more":)", in.more);
    object.field(R"(,"notes":)", in.notes);
    object.finish();
}

void write(std::string& out, const NewConversation& in)
{
    ObjectWriter object{out};
    object.field(R"(,"id":)", in.id);
    object.field(R"(,"text":)", in.text);
    object.finish();
}

void write(std::string& out, const NewMessage& in)
{
    ObjectWriter object{out};
    object.field(R"(,"id":)", in.id);
    object.field(R"(,"text":)", in.text);
    object.field(R"(,"file_id":)", in.file_id);
    object.field(R"(,"choices":)", in.choices);
    object.finish();
}

void write(std::string& out, const NewNote& in)
{
    ObjectWriter object{out};
    object.field(R"(,"id":)", in.id);
    object.field(R"(,"text":)", in.text);
    object.field(R"(,"mention_ids":)", in.mention_ids);
    object.finish();
}

void write(std::string& out, const NewSavedReply& in)
{
    ObjectWriter object{out};
    object.field(R"(,"shortcut":)", in.shortcut);
    object.field(R"(,"text":)", in.text);
    object.field(R"(,"folder":)", in.folder);
    object.field(R"(,"is_personal":)", in.is_personal);
    object.finish();
}

void write(std::string& out, const SavedReplies& in)
{
    ObjectWriter object{out};
    object.field(R"(,"saved_replies":)", in.saved_replies);
    object.finish();
}

void write(std::string& out, const SavedReplyUpdate& in)
{
    ObjectWriter object{out};
    object.field(R"(,"shortcut":)", in.shortcut);
    object.field(R"(,"text":)", in.text);
    object.field(R"(,"folder":)", in.folder);
    object.finish();
}

void write(std::string& out, const UnreadCount& in)
{
    ObjectWriter object{out};
    object.field(R"(,"conversation_id":)", in.conversation_id);
    object.field(R"(,"unread_count":)", in.unread_count);
    object.finish();
}

void write(std::string& out, const Snapshot& in)
{
    ObjectWriter object{out};
    object.field(R"(,"last_seq":)", in.last_seq);
    object.field(R"(,"account":)", in.account);
    object.field(R"(,"agent_id":)", in.agent_id);
    object.field(R"(,"agents":)", in.agents);
    object.field(R"(,"conversations":)", in.conversations);
    object.field(R"(,"visitors":)", in.visitors);
    object.field(R"(,"groups":)", in.groups);
    object.field(R"(,"contacts":)", in.contacts);
    object.field(R"(,"unread":)", in.unread);
    object.finish();
}

void write(std::string& out, const TagCount& in)
{
    ObjectWriter object{out};
    object.field(R"(,"tag":)", in.tag);
    object.field(R"(,"count":)", in.count);
    object.finish();
}

void write(std::string& out, const Tags& in)
{
    ObjectWriter object{out};
    object.field(R"(,"tags":)", in.tags);
    object.finish();
}

void write(std::string& out, const Visits& in)
{
    ObjectWriter object{out};
    object.field(R"(,"visits":)", in.visits);
    object.field(R"(,"count":)", in.count);
    object.field(R"(,"next":)", in.next);
    object.finish();
}

}  // namespace hovor::protocol
