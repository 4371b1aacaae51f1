#include "domain/visitor.hpp"

#include "domain/text.hpp"

#include <algorithm>
#include <utility>

namespace hovor {
namespace {

// The same identity again keeps the time of the first.
Visitor identify(Visitor visitor, const VerifiedIdentity& identity)
{
    auto same = identity;
    if (visitor.identity) same.verified_at = visitor.identity->verified_at;
    if (visitor.identity != same) visitor.identity = identity;
    if (!identity.email.empty()) visitor.email = identity.email;
    return visitor;
}

}  // namespace

std::string former_id_of(std::string_view told)
{
    constexpr std::size_t min_length = 6;
    constexpr std::size_t max_length = 64;
    const auto is_known = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-';
    };
    const auto fits = told.size() >= min_length && told.size() <= max_length && std::ranges::all_of(told, is_known);
    return fits ? std::string{told} : std::string{};
}

Visitor apply(Visitor visitor, const VisitorUpdate& update)
{
    if (update.name) visitor.name = cut_to_line(*update.name, 255);
    if (update.email) visitor.email = cut_to_line(*update.email, 255);
    if (update.phone) visitor.phone = cut_to_line(*update.phone, 50);
    if (update.group) visitor.group = cut_to_line(*update.group, max_group_length);
    visitor.variables = merge(std::move(visitor.variables), update.variables);
    visitor.consents = merge(std::move(visitor.consents), update.consents);
    if (update.identity) visitor = identify(std::move(visitor), *update.identity);
    return visitor;
}

}  // namespace hovor
