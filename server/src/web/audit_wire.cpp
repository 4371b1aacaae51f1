#include "web/audit_wire.hpp"

#include "web/same_word.hpp"

namespace hovor::web {
namespace {

std::optional<std::string> unless_empty(const std::string& text)
{
    return text.empty() ? std::nullopt : std::optional{text};
}

protocol::AuditEntry to_wire(const AuditEntry& entry)
{
    const auto& what = entry.what;
    return {.seq = entry.seq,
            .created_at = to_milliseconds(entry.created_at),
            .action = same_word<protocol::AuditAction>(what.action),
            .agent_id = what.agent ? std::optional{what.agent->str()} : std::nullopt,
            .subject_id = unless_empty(what.subject),
            .detail = unless_empty(what.detail),
            .address = unless_empty(what.address),
            .hash = entry.hash};
}

}  // namespace

protocol::AuditPage to_wire(const AuditPage& page)
{
    protocol::AuditPage wire{.entries = {}, .next = page.next};
    for (const auto& entry : page.entries) wire.entries.push_back(to_wire(entry));
    return wire;
}

protocol::AuditCheck to_wire(const AuditFindings& findings)
{
    return {.entries = findings.count, .broken_at = findings.broken_at};
}

}  // namespace hovor::web
