#pragma once

#include "base/result.hpp"
#include "domain/visitor.hpp"

#include <span>
#include <vector>

namespace hovor {

// The visitors of one account who have written.
class Visitors {
public:
    virtual Result<Visitor> find(const VisitorId& id) const = 0;  // not_found
    virtual void add(const Visitor& visitor) = 0;
    virtual void save(const Visitor& visitor) = 0;

protected:
    ~Visitors() = default;
};

}  // namespace hovor
