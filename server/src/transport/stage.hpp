#pragma once

#include <cstddef>
#include <span>

namespace hovor::transport {

// What a connection speaks at the moment: HTTP, or WebSocket. Its connection calls it, never from within
// a call of the stage's own to the connection, and never again after on_end().
class Stage {
public:
    virtual ~Stage() = default;

    // How much may be read at once; what a stage cannot use yet, it has to keep.
    virtual std::size_t appetite() const noexcept = 0;

    // All that came, decrypted. The bytes may be changed; they live until the call returns.
    virtual void on_bytes(std::span<char> bytes) = 0;

    // Everything has been handed to the kernel. `had_to_wait`: not at the first attempt.
    virtual void on_flushed(bool had_to_wait) = 0;

    // The deadline set by Connection::arm() has passed.
    virtual void on_deadline() = 0;

    // The server goes down: come to an end soon.
    virtual void on_drain() = 0;

    // The connection is gone, or speaks something else.
    virtual void on_end() = 0;
};

}  // namespace hovor::transport
