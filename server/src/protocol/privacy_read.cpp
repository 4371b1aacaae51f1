// Generated from protocol/privacy.tsp by protocol/generate/cpp.mjs. Do not edit.
// clang-format off
#include "protocol/privacy.hpp"

#include "protocol/fields.hpp"
#include "protocol/patterns.hpp"

namespace hovor::protocol {

constexpr auto id_limits = Limits{.min_length = 1, .max_length = 64, .matches = is_id};

constexpr auto regioncode_limits = Limits{.min_length = 2, .max_length = 3};

Result<void> read(const json::value& in, Unknown unknown, AuditCheck& out)
{
    ObjectReader object{in, unknown};
    object.required("entries", out.entries);
    object.optional("broken_at", out.broken_at);
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, AuditEntry& out)
{
    ObjectReader object{in, unknown};
    object.required("seq", out.seq);
    object.required("created_at", out.created_at);
    object.required("action", out.action);
    object.optional("agent_id", out.agent_id, id_limits);
    object.optional("subject_id", out.subject_id, Limits{.max_length = 64});
    object.optional("detail", out.detail, Limits{.max_length = 1000});
    object.optional("address", out.address, Limits{.max_length = 64});
    object.required("hash", out.hash, Limits{.min_length = 64, .max_length = 64});
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, AuditPage& out)
{
    ObjectReader object{in, unknown};
    object.required("entries", out.entries, Limits{.max_items = 100});
    object.optional("next", out.next);
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, AuditSpan& out)
{
    ObjectReader object{in, unknown};
    object.optional("since", out.since);
    object.optional("until", out.until);
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, OutsideService& out)
{
    ObjectReader object{in, unknown};
    object.required("name", out.name);
    object.optional("region", out.region, regioncode_limits);
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, KeptData& out)
{
    ObjectReader object{in, unknown};
    object.required("kind", out.kind);
    object.required("place", out.place);
    object.required("keeping", out.keeping);
    object.optional("days", out.days, Limits{.min = -2147483648, .max = 2147483647});
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, DataMap& out)
{
    ObjectReader object{in, unknown};
    object.optional("home", out.home, regioncode_limits);
    object.required("allowed", out.allowed, Limits{.max_items = 50}, regioncode_limits);
    object.required("services", out.services, Limits{.max_items = 50});
    object.required("kinds", out.kinds, Limits{.max_items = 100});
    return object.finish();
}

}  // namespace hovor::protocol
