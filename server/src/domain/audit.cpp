#include "domain/audit.hpp"

#include "base/sha256.hpp"

#include <utility>

namespace hovor {
namespace {

// https://cr.yp.to/proto/netstrings.txt, without the comma that a reader of lines needs.
void add(std::string& bytes, std::string_view field)
{
    bytes += std::to_string(field.size());
    bytes += ':';
    bytes += field;
}

}  // namespace

std::string hash_of(const AccountId& account, const AuditEntry& entry, const std::string& previous)
{
    std::string bytes;
    add(bytes, "hovor-audit-1");
    add(bytes, account.str());
    add(bytes, previous);
    add(bytes, std::to_string(entry.seq));
    add(bytes, std::to_string(to_milliseconds(entry.created_at)));
    add(bytes, to_string(entry.what.action));
    add(bytes, entry.what.agent ? entry.what.agent->str() : std::string{});
    add(bytes, entry.what.subject);
    add(bytes, entry.what.detail);
    add(bytes, entry.what.address);
    return sha256(bytes);
}

bool AuditCheck::follow(const AuditEntry& entry)
{
    if (broken_at_) return false;
    const bool is_marked = mark_ && mark_->seq == entry.seq;
    if (entry.seq != count_ + 1 || entry.hash != hash_of(account_, entry, last_hash_) ||
        (is_marked && entry.hash != mark_->hash)) {
        broken_at_ = count_ + 1;
        return false;
    }
    count_ = entry.seq;
    last_hash_ = entry.hash;
    return true;
}

std::optional<std::int64_t> AuditCheck::broken_at() const noexcept
{
    if (!broken_at_ && mark_ && mark_->seq > count_) return count_ + 1;
    return broken_at_;
}

void Changes::name(std::string_view field, bool is_changed)
{
    if (is_changed) begin(field);
}

void Changes::words(std::string_view field, std::string_view before, std::string_view after)
{
    if (before == after) return;
    begin(field);
    text_ += ": ";
    text_ += before;
    text_ += ", ";
    text_ += after;
}

void Changes::begin(std::string_view field)
{
    if (!text_.empty()) text_ += "; ";
    text_ += field;
}

}  // namespace hovor
