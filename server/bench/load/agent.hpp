#pragma once

#include "bench/load/message_id.hpp"
#include "bench/load/site.hpp"

#include <functional>
#include <set>
#include <string>
#include <vector>

namespace hovor::bench {

// A dashboard: follows the account's log, without gaps, and knows who is there. Comes back when the connection is lost.
class Agent final : private WebSocketClient::Owner {
public:
    explicit Agent(Site& site);

    void connect() { client_.connect(); }
    bool is_following() const { return is_following_; }

    // Called with each of the load's messages when it comes, the first time it does.
    std::function<void(const MessageNumber&)> on_message = [](const MessageNumber&) {};

    // How many of the load's messages have come; those that came before one of the same visitor that is older.
    std::size_t messages() const { return messages_; }
    std::size_t out_of_order() const { return out_of_order_; }
    std::size_t visitors_present() const { return present_.size(); }

private:
    void on_open() override;
    void on_text(std::string_view text) override;
    void on_closed(int code) override;

    void say_hello();
    void take_events(std::string_view text);
    // Whether it is the next one, and not one that is known or beyond a gap.
    bool take_seq(long seq);
    void take_message(const MessageNumber& message);
    void take_presence(std::string_view text);

    Site& site_;
    WebSocketClient client_;
    long last_seq_;
    bool is_following_ = false;
    bool is_catching_up_ = false;
    int failures_ = 0;
    std::size_t messages_ = 0;
    std::size_t out_of_order_ = 0;
    std::vector<std::size_t> next_;  // number of each visitor's next message
    std::set<std::string> present_;
};

}  // namespace hovor::bench
