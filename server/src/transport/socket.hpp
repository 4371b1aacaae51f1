#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <string_view>

namespace boost::asio {
class io_context;
}

namespace hovor::transport {

// A TCP socket that was accepted: waits by Asio, reads and writes by system calls that never block.
class Socket {
public:
    // Told what was waited for, on the loop's thread. Kept alive while it waits.
    class Owner {
    public:
        virtual ~Owner() = default;
        // 0 bytes: the other side is at its end, or the connection is broken.
        virtual void on_read(std::size_t bytes) = 0;
        virtual void on_writable() = 0;
    };

    // Takes over the descriptor of a connected TCP socket.
    Socket(boost::asio::io_context& context, int descriptor);
    ~Socket();
    Socket(const Socket&) = delete;
    Socket& operator=(const Socket&) = delete;

    // Waits for bytes and reads some of them into the buffer, which lives as long as the owner.
    void start_read(std::span<char> buffer, std::shared_ptr<Owner> owner);
    void wait_writable(std::shared_ptr<Owner> owner);

    // How many bytes were read or written at once, 0 where it would have to wait; nothing when the connection
    // is broken or, for a read, at its end.
    std::optional<std::size_t> read_now(std::span<char> buffer) noexcept;
    std::optional<std::size_t> write_now(std::span<const std::string_view> pieces) noexcept;

    // Says that nothing more will be sent.
    void end_writing() noexcept;

    // Has the kernel forget what it has not sent when the socket is destroyed, and not keep it for a client
    // that does not read.
    void drop_unsent_at_end() noexcept;

private:
    struct Handle;  // Asio's socket, hidden from those who include this

    std::unique_ptr<Handle> handle_;
};

}  // namespace hovor::transport
