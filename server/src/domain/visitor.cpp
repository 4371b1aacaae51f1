#include "domain/visitor.hpp"

#include "domain/text.hpp"

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
