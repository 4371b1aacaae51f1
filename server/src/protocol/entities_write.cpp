// Generated from protocol/main.tsp by protocol/generate/cpp.mjs. Do not edit.
// clang-format off
#include "protocol/entities.hpp"

#include "protocol/fields.hpp"

namespace hovor::protocol {

void write(std::string& out, const Link& in)
{
    ObjectWriter object{out};
    object.field(R"(,"offset":)", in.offset);
    object.field(R"(,"length":)", in.length);
    object.field(R"(,"url":)", in.url);
    object.finish();
}

void write(std::string& out, const File& in)
{
    ObjectWriter object{out};
    object.field(R"(,"id":)", in.id);
    object.field(R"(,"name":)", in.name);
    object.field(R"(,"media_type":)", in.media_type);
    object.field(R"(,"size":)", in.size);
    object.field(R"(,"width":)", in.width);
    object.field(R"(,"height":)", in.height);
    object.field(R"(,"url":)", in.url);
    object.finish();
}

void write(std::string& out, const Message& in)
{
    ObjectWriter object{out};
    object.field(R"(,"id":)", in.id);
    object.field(R"(,"seq":)", in.seq);
    object.field(R"(,"author":)", in.author);
    object.field(R"(,"agent_id":)", in.agent_id);
    object.field(R"(,"kind":)", in.kind);
    object.field(R"(,"text":)", in.text);
    object.field(R"(,"links":)", in.links);
    object.field(R"(,"file":)", in.file);
    object.field(R"(,"choices":)", in.choices);
    object.field(R"(,"created_at":)", in.created_at);
    object.finish();
}

void write(std::string& out, const Rating& in)
{
    ObjectWriter object{out};
    object.field(R"(,"value":)", in.value);
    object.field(R"(,"text":)", in.text);
    object.field(R"(,"rated_at":)", in.rated_at);
    object.finish();
}

void write(std::string& out, const Participant& in)
{
    ObjectWriter object{out};
    object.field(R"(,"agent_id":)", in.agent_id);
    object.field(R"(,"reason":)", in.reason);
    object.field(R"(,"assigned_by":)", in.assigned_by);
    object.field(R"(,"joined_at":)", in.joined_at);
    object.field(R"(,"read_seq":)", in.read_seq);
    object.finish();
}

void write(std::string& out, const Conversation& in)
{
    ObjectWriter object{out};
    object.field(R"(,"id":)", in.id);
    object.field(R"(,"visitor_id":)", in.visitor_id);
    object.field(R"(,"state":)", in.state);
    object.field(R"(,"agent_ids":)", in.agent_ids);
    object.field(R"(,"created_at":)", in.created_at);
    object.field(R"(,"last_seq":)", in.last_seq);
    object.field(R"(,"last_message":)", in.last_message);
    object.field(R"(,"visitor_delivered_seq":)", in.visitor_delivered_seq);
    object.field(R"(,"visitor_read_seq":)", in.visitor_read_seq);
    object.field(R"(,"agent_delivered_seq":)", in.agent_delivered_seq);
    object.field(R"(,"agent_read_seq":)", in.agent_read_seq);
    object.field(R"(,"unread_count":)", in.unread_count);
    object.field(R"(,"waiting_since":)", in.waiting_since);
    object.field(R"(,"rating":)", in.rating);
    object.field(R"(,"tags":)", in.tags);
    object.field(R"(,"is_important":)", in.is_important);
    object.field(R"(,"category":)", in.category);
    object.field(R"(,"close_reason":)", in.close_reason);
    object.field(R"(,"group_id":)", in.group_id);
    object.field(R"(,"participants":)", in.participants);
    object.finish();
}

void write(std::string& out, const Variable& in)
{
    ObjectWriter object{out};
    object.field(R"(,"name":)", in.name);
    object.field(R"(,"label":)", in.label);
    object.field(R"(,"kind":)", in.kind);
    object.field(R"(,"value":)", in.value);
    object.finish();
}

void write(std::string& out, const Consent& in)
{
    ObjectWriter object{out};
    object.field(R"(,"kind":)", in.kind);
    object.field(R"(,"is_given":)", in.is_given);
    object.field(R"(,"given_at":)", in.given_at);
    object.field(R"(,"policy_url":)", in.policy_url);
    object.field(R"(,"policy_version":)", in.policy_version);
    object.finish();
}

void write(std::string& out, const VerifiedIdentity& in)
{
    ObjectWriter object{out};
    object.field(R"(,"user_id":)", in.user_id);
    object.field(R"(,"email":)", in.email);
    object.field(R"(,"verified_at":)", in.verified_at);
    object.finish();
}

void write(std::string& out, const Visitor& in)
{
    ObjectWriter object{out};
    object.field(R"(,"id":)", in.id);
    object.field(R"(,"name":)", in.name);
    object.field(R"(,"email":)", in.email);
    object.field(R"(,"phone":)", in.phone);
    object.field(R"(,"language":)", in.language);
    object.field(R"(,"group":)", in.group);
    object.field(R"(,"variables":)", in.variables);
    object.field(R"(,"consents":)", in.consents);
    object.field(R"(,"identity":)", in.identity);
    object.field(R"(,"former_id":)", in.former_id);
    object.field(R"(,"created_at":)", in.created_at);
    object.finish();
}

void write(std::string& out, const Note& in)
{
    ObjectWriter object{out};
    object.field(R"(,"id":)", in.id);
    object.field(R"(,"conversation_id":)", in.conversation_id);
    object.field(R"(,"agent_id":)", in.agent_id);
    object.field(R"(,"text":)", in.text);
    object.field(R"(,"links":)", in.links);
    object.field(R"(,"mention_ids":)", in.mention_ids);
    object.field(R"(,"after_seq":)", in.after_seq);
    object.field(R"(,"created_at":)", in.created_at);
    object.finish();
}

void write(std::string& out, const Contact& in)
{
    ObjectWriter object{out};
    object.field(R"(,"visitor_id":)", in.visitor_id);
    object.field(R"(,"note":)", in.note);
    object.field(R"(,"banned_at":)", in.banned_at);
    object.field(R"(,"banned_by":)", in.banned_by);
    object.field(R"(,"same_as":)", in.same_as);
    object.finish();
}

void write(std::string& out, const Page& in)
{
    ObjectWriter object{out};
    object.field(R"(,"url":)", in.url);
    object.field(R"(,"title":)", in.title);
    object.finish();
}

void write(std::string& out, const Client& in)
{
    ObjectWriter object{out};
    object.field(R"(,"browser":)", in.browser);
    object.field(R"(,"browser_version":)", in.browser_version);
    object.field(R"(,"system":)", in.system);
    object.field(R"(,"system_version":)", in.system_version);
    object.field(R"(,"device":)", in.device);
    object.field(R"(,"brand":)", in.brand);
    object.field(R"(,"model":)", in.model);
    object.finish();
}

void write(std::string& out, const Problem& in)
{
    ObjectWriter object{out};
    object.field(R"(,"code":)", in.code);
    object.field(R"(,"title":)", in.title);
    object.field(R"(,"status":)", in.status);
    object.field(R"(,"detail":)", in.detail);
    object.finish();
}

void write(std::string& out, const SavedReply& in)
{
    ObjectWriter object{out};
    object.field(R"(,"id":)", in.id);
    object.field(R"(,"shortcut":)", in.shortcut);
    object.field(R"(,"text":)", in.text);
    object.field(R"(,"folder":)", in.folder);
    object.field(R"(,"is_personal":)", in.is_personal);
    object.field(R"(,"updated_at":)", in.updated_at);
    object.finish();
}

void write(std::string& out, const VisitedPage& in)
{
    ObjectWriter object{out};
    object.field(R"(,"seq":)", in.seq);
    object.field(R"(,"url":)", in.url);
    object.field(R"(,"title":)", in.title);
    object.field(R"(,"created_at":)", in.created_at);
    object.finish();
}

void write(std::string& out, const Visit& in)
{
    ObjectWriter object{out};
    object.field(R"(,"id":)", in.id);
    object.field(R"(,"started_at":)", in.started_at);
    object.field(R"(,"last_seen_at":)", in.last_seen_at);
    object.field(R"(,"is_present":)", in.is_present);
    object.field(R"(,"client":)", in.client);
    object.field(R"(,"address":)", in.address);
    object.field(R"(,"language":)", in.language);
    object.field(R"(,"referrer":)", in.referrer);
    object.field(R"(,"country":)", in.country);
    object.field(R"(,"city":)", in.city);
    object.field(R"(,"pages":)", in.pages);
    object.finish();
}

}  // namespace hovor::protocol
