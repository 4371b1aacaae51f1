#pragma once

#include "bench/load/message_id.hpp"
#include "bench/load/site.hpp"

#include <string>

namespace hovor::bench {

// A visitor with the chat open. Comes back when the connection is lost, after the chat box's delays, and resumes.
class Visitor final : private WebSocketClient::Owner {
public:
    class Owner {
    public:
        virtual ~Owner() = default;
        // Again after each reconnect.
        virtual void on_welcome(Visitor&) {}
        virtual void on_acknowledged(Visitor&) {}
        virtual void on_lost(Visitor&) {}
    };

    Visitor(Site& site, std::size_t place, Owner& owner);

    void connect() { client_.connect(); }
    // The next message.
    void post();
    // Unless it is away at the moment.
    void ping();

    bool is_welcome() const { return is_welcome_; }
    std::size_t place() const { return place_; }
    std::size_t posted() const { return posted_; }
    std::size_t acknowledged() const { return acknowledged_; }
    // To come back, or to come at all.
    std::size_t failed_attempts() const { return failed_attempts_; }
    // Messages the server has of this visitor, as it said in its last welcome.
    std::size_t known_to_server() const { return known_to_server_; }

private:
    void on_open() override;
    void on_text(std::string_view text) override;
    void on_closed(int code) override;
    void take_welcome(std::string_view text);

    Site& site_;
    std::size_t place_;
    Owner& owner_;
    WebSocketClient client_;
    std::string token_;
    std::string conversation_;
    std::size_t posted_ = 0;
    std::size_t acknowledged_ = 0;
    std::size_t known_to_server_ = 0;
    int failures_ = 0;
    std::size_t failed_attempts_ = 0;
    bool is_welcome_ = false;
};

}  // namespace hovor::bench
