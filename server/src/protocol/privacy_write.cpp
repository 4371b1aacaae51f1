// Generated from protocol/privacy.tsp by protocol/generate/cpp.mjs. Do not edit.
// clang-format off
#include "protocol/privacy.hpp"

#include "protocol/fields.hpp"

namespace hovor::protocol {

void write(std::string& out, const AuditCheck& in)
{
    ObjectWriter object{out};
    object.field(R"(,"entries":)", in.entries);
    object.field(R"(,"broken_at":)", in.broken_at);
    object.finish();
}

void write(std::string& out, const AuditEntry& in)
{
    ObjectWriter object{out};
    object.field(R"(,"seq":)", in.seq);
    object.field(R"(,"created_at":)", in.created_at);
    object.field(R"(,"action":)", in.action);
    object.field(R"(,"agent_id":)", in.agent_id);
    object.field(R"(,"subject_id":)", in.subject_id);
    object.field(R"(,"detail":)", in.detail);
    object.field(R"(,"address":)", in.address);
    object.field(R"(,"hash":)", in.hash);
    object.finish();
}

void write(std::string& out, const AuditPage& in)
{
    ObjectWriter object{out};
    object.field(R"(,"entries":)", in.entries);
    object.field(R"(,"next":)", in.next);
    object.finish();
}

void write(std::string& out, const AuditSpan& in)
{
    ObjectWriter object{out};
    object.field(R"(,"since":)", in.since);
    object.field(R"(,"until":)", in.until);
    object.finish();
}

void write(std::string& out, const OutsideService& in)
{
    ObjectWriter object{out};
    object.field(R"(,"name":)", in.name);
    object.field(R"(,"region":)", in.region);
    object.finish();
}

void write(std::string& out, const KeptData& in)
{
    ObjectWriter object{out};
    object.field(R"(,"kind":)", in.kind);
    object.field(R"(,"place":)", in.place);
    object.field(R"(,"keeping":)", in.keeping);
    object.field(R"(,"days":)", in.days);
    object.finish();
}

void write(std::string& out, const DataMap& in)
{
    ObjectWriter object{out};
    object.field(R"(,"home":)", in.home);
    object.field(R"(,"allowed":)", in.allowed);
    object.field(R"(,"services":)", in.services);
    object.field(R"(,"kinds":)", in.kinds);
    object.finish();
}

}  // namespace hovor::protocol
