#pragma once

#include "domain/visit.hpp"

#include <string>

namespace hovor {

// Tells where an address is, without asking anybody. For any thread.
class PlaceFinder {
public:
    // Microseconds, and no I/O. An empty place for an address that is nowhere in particular.
    virtual Place find(const std::string& address) const = 0;

protected:
    ~PlaceFinder() = default;
};

}  // namespace hovor
