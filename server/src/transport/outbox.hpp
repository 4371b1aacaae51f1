#pragma once

#include "transport/shared_bytes.hpp"

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace hovor::transport {

// What a connection has to send and has not sent yet, in order.
class Outbox {
public:
    void push(SharedBytes bytes);

    bool empty() const noexcept { return first_ == pieces_.size(); }
    std::size_t bytes() const noexcept { return bytes_; }

    // The pieces at the front, as many as fit into `views`; returns how many those are.
    std::size_t peek(std::span<std::string_view> views) const noexcept;

    // Copies bytes from the front; returns how many.
    std::size_t copy(std::span<char> buffer) const noexcept;

    // These bytes are sent.
    void consume(std::size_t count);

    // Forgets every piece but one that is partly sent: what follows it still makes sense to the receiver.
    void drop_unsent();

private:
    std::vector<SharedBytes> pieces_;
    std::size_t first_ = 0;
    std::size_t bytes_ = 0;
    bool is_first_begun_ = false;
};

}  // namespace hovor::transport
