// Generated from protocol/team.tsp by protocol/generate/cpp.mjs. Do not edit.
// clang-format off
#include "protocol/team.hpp"

#include "protocol/fields.hpp"

namespace hovor::protocol {

void write(std::string& out, const TimeSpan& in)
{
    ObjectWriter object{out};
    object.field(R"(,"from":)", in.from);
    object.field(R"(,"to":)", in.to);
    object.finish();
}

void write(std::string& out, const WorkingDay& in)
{
    ObjectWriter object{out};
    object.field(R"(,"day":)", in.day);
    object.field(R"(,"spans":)", in.spans);
    object.finish();
}

void write(std::string& out, const Holiday& in)
{
    ObjectWriter object{out};
    object.field(R"(,"date":)", in.date);
    object.field(R"(,"name":)", in.name);
    object.field(R"(,"spans":)", in.spans);
    object.finish();
}

void write(std::string& out, const Hours& in)
{
    ObjectWriter object{out};
    object.field(R"(,"time_zone":)", in.time_zone);
    object.field(R"(,"days":)", in.days);
    object.field(R"(,"holidays":)", in.holidays);
    object.finish();
}

void write(std::string& out, const Account& in)
{
    ObjectWriter object{out};
    object.field(R"(,"id":)", in.id);
    object.field(R"(,"company":)", in.company);
    object.field(R"(,"chat_key":)", in.chat_key);
    object.field(R"(,"greeting":)", in.greeting);
    object.field(R"(,"color":)", in.color);
    object.field(R"(,"asks_for_rating":)", in.asks_for_rating);
    object.field(R"(,"created_at":)", in.created_at);
    object.field(R"(,"consent_mode":)", in.consent_mode);
    object.field(R"(,"installed_at":)", in.installed_at);
    object.field(R"(,"address_storage":)", in.address_storage);
    object.field(R"(,"slow_reply_seconds":)", in.slow_reply_seconds);
    object.field(R"(,"shows_typing_preview":)", in.shows_typing_preview);
    object.field(R"(,"categories":)", in.categories);
    object.field(R"(,"routing":)", in.routing);
    object.field(R"(,"conversation_limit":)", in.conversation_limit);
    object.field(R"(,"offer_seconds":)", in.offer_seconds);
    object.field(R"(,"shows_queue_position":)", in.shows_queue_position);
    object.field(R"(,"away_after_minutes":)", in.away_after_minutes);
    object.field(R"(,"hours":)", in.hours);
    object.field(R"(,"chat_box":)", in.chat_box);
    object.finish();
}

void write(std::string& out, const Agent& in)
{
    ObjectWriter object{out};
    object.field(R"(,"id":)", in.id);
    object.field(R"(,"name":)", in.name);
    object.field(R"(,"email":)", in.email);
    object.field(R"(,"role":)", in.role);
    object.field(R"(,"job_title":)", in.job_title);
    object.field(R"(,"motto":)", in.motto);
    object.field(R"(,"photo_url":)", in.photo_url);
    object.field(R"(,"is_active":)", in.is_active);
    object.field(R"(,"is_available":)", in.is_available);
    object.field(R"(,"created_at":)", in.created_at);
    object.field(R"(,"visibility":)", in.visibility);
    object.field(R"(,"languages":)", in.languages);
    object.finish();
}

void write(std::string& out, const Group& in)
{
    ObjectWriter object{out};
    object.field(R"(,"id":)", in.id);
    object.field(R"(,"key":)", in.key);
    object.field(R"(,"name":)", in.name);
    object.field(R"(,"agent_ids":)", in.agent_ids);
    object.field(R"(,"created_at":)", in.created_at);
    object.field(R"(,"hours":)", in.hours);
    object.finish();
}

void write(std::string& out, const Face& in)
{
    ObjectWriter object{out};
    object.field(R"(,"id":)", in.id);
    object.field(R"(,"name":)", in.name);
    object.field(R"(,"job_title":)", in.job_title);
    object.field(R"(,"motto":)", in.motto);
    object.field(R"(,"photo_url":)", in.photo_url);
    object.field(R"(,"is_online":)", in.is_online);
    object.finish();
}

}  // namespace hovor::protocol
