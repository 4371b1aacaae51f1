#pragma once

#include <string>

namespace hovor::web {

// What whoever runs the server asks it. From any thread.
class Operations {
public:
    virtual ~Operations() = default;

    // Nothing if the server takes work; otherwise why it should get none: it starts, stops, or cannot write.
    virtual std::string why_not_ready() const = 0;

    // In Prometheus' text format, and its content type.
    virtual std::string metrics() const = 0;
    virtual std::string metrics_type() const = 0;
};

}  // namespace hovor::web
