// Generated from protocol/team.tsp by protocol/generate/cpp.mjs. Do not edit.
// clang-format off
#include "protocol/team.hpp"

#include "protocol/fields.hpp"
#include "protocol/patterns.hpp"

namespace hovor::protocol {

constexpr auto category_limits = Limits{.min_length = 1, .max_length = 40};

constexpr auto id_limits = Limits{.min_length = 1, .max_length = 64, .matches = is_id};

constexpr auto languagetag_limits = Limits{.min_length = 2, .max_length = 35};

Result<void> read(const json::value& in, Unknown unknown, TimeSpan& out)
{
    ObjectReader object{in, unknown};
    object.required("from", out.from, Limits{.min = 0, .max = 1439});
    object.required("to", out.to, Limits{.min = 1, .max = 1440});
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, WorkingDay& out)
{
    ObjectReader object{in, unknown};
    object.required("day", out.day, Limits{.min = 1, .max = 7});
    object.required("spans", out.spans, Limits{.max_items = 6});
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, Holiday& out)
{
    ObjectReader object{in, unknown};
    object.required("date", out.date, Limits{.min_length = 10, .max_length = 10});
    object.optional("name", out.name, Limits{.max_length = 60});
    object.required("spans", out.spans, Limits{.max_items = 6});
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, Hours& out)
{
    ObjectReader object{in, unknown};
    object.required("time_zone", out.time_zone, Limits{.min_length = 1, .max_length = 64});
    object.required("days", out.days, Limits{.max_items = 7});
    object.required("holidays", out.holidays, Limits{.max_items = 100});
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, Account& out)
{
    ObjectReader object{in, unknown};
    object.required("id", out.id, id_limits);
    object.required("company", out.company, Limits{.max_length = 255});
    object.required("chat_key", out.chat_key, Limits{.max_length = 64});
    object.required("greeting", out.greeting, Limits{.max_length = 500});
    object.required("color", out.color, Limits{.max_length = 7, .matches = is_color});
    object.optional("asks_for_rating", out.asks_for_rating);
    object.required("created_at", out.created_at);
    object.optional("consent_mode", out.consent_mode);
    object.optional("installed_at", out.installed_at);
    object.optional("address_storage", out.address_storage);
    object.optional("slow_reply_seconds", out.slow_reply_seconds, Limits{.min = 10, .max = 86400});
    object.optional("shows_typing_preview", out.shows_typing_preview);
    object.optional("categories", out.categories, Limits{.max_items = 50}, category_limits);
    object.optional("routing", out.routing);
    object.optional("conversation_limit", out.conversation_limit, Limits{.min = 1, .max = 100});
    object.optional("offer_seconds", out.offer_seconds, Limits{.min = 10, .max = 600});
    object.optional("shows_queue_position", out.shows_queue_position);
    object.optional("away_after_minutes", out.away_after_minutes, Limits{.min = 1, .max = 480});
    object.optional("hours", out.hours);
    object.optional("chat_box", out.chat_box);
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, Agent& out)
{
    ObjectReader object{in, unknown};
    object.required("id", out.id, id_limits);
    object.required("name", out.name, Limits{.max_length = 255});
    object.required("email", out.email, Limits{.max_length = 255});
    object.required("role", out.role);
    object.required("job_title", out.job_title, Limits{.max_length = 255});
    object.required("motto", out.motto, Limits{.max_length = 500});
    object.optional("photo_url", out.photo_url, Limits{.max_length = 100});
    object.required("is_active", out.is_active);
    object.required("is_available", out.is_available);
    object.required("created_at", out.created_at);
    object.optional("visibility", out.visibility);
    object.optional("languages", out.languages, Limits{.max_items = 20}, languagetag_limits);
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, Group& out)
{
    ObjectReader object{in, unknown};
    object.required("id", out.id, id_limits);
    object.required("key", out.key, Limits{.max_length = 64});
    object.required("name", out.name, Limits{.min_length = 1, .max_length = 60});
    object.required("agent_ids", out.agent_ids, Limits{.max_items = 1000}, id_limits);
    object.required("created_at", out.created_at);
    object.optional("hours", out.hours);
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, Face& out)
{
    ObjectReader object{in, unknown};
    object.required("id", out.id, id_limits);
    object.required("name", out.name, Limits{.max_length = 255});
    object.required("job_title", out.job_title, Limits{.max_length = 255});
    object.required("motto", out.motto, Limits{.max_length = 500});
    object.optional("photo_url", out.photo_url, Limits{.max_length = 100});
    object.required("is_online", out.is_online);
    return object.finish();
}

}  // namespace hovor::protocol
