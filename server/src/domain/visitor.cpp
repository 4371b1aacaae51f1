#include "domain/visitor.hpp"

#include "domain/text.hpp"

#include <utility>

namespace hovor {
Visitor apply(Visitor visitor, const VisitorUpdate& update)
{
    if (update.name) visitor.name = cut_to_line(*update.name, 255);
    if (update.email) visitor.email = cut_to_line(*update.email, 255);
    if (update.phone) visitor.phone = cut_to_line(*update.phone, 50);
    if (update.group) visitor.group = cut_to_line(*update.group, max_group_length);
    visitor.variables = merge(std::move(visitor.variables), update.variables);
    visitor.consents = merge(std::move(visitor.consents), update.consents);
    return visitor;
}

}  // namespace hovor
