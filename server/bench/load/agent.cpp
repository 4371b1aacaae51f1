#include "bench/load/agent.hpp"

#include "bench/load/backoff.hpp"

#include <boost/json.hpp>

#include <charconv>
#include <stdexcept>

namespace hovor::bench {
namespace {

constexpr int signed_out_code = 4001;

bool is_of_type(std::string_view text, std::string_view type)
{
    return text.substr(0, 64).find("\"type\":\"" + std::string{type} + "\"") != std::string_view::npos;
}

}  // namespace

Agent::Agent(Site& site) : site_{site}, client_{site.poller, site.for_agent, *this}, last_seq_{site.after} {}

void Agent::on_open()
{
    say_hello();
}

void Agent::say_hello()
{
    is_catching_up_ = true;
    client_.send_text(R"({"type":"hello","after":)" + std::to_string(last_seq_) + "}");
}

void Agent::on_text(std::string_view text)
{
    if (is_of_type(text, "events")) return take_events(text);
    if (is_of_type(text, "visitors.changed")) return take_presence(text);
    if (is_of_type(text, "snapshot.required") || is_of_type(text, "command.failed")) {
        throw std::runtime_error{"the agent was told " + std::string{text.substr(0, 300)}};
    }
}

void Agent::on_closed(int code)
{
    is_following_ = false;
    present_.clear();
    if (code == signed_out_code) throw std::runtime_error{"the agent is not signed in"};
    site_.poller.after(delay_before(failures_++, code), [this] { client_.connect(); });
}

// Found by their beginnings: to parse all that JSON would take more of the machine than the server does.
void Agent::take_events(std::string_view text)
{
    constexpr std::string_view begin = "{\"seq\":";
    is_following_ = true;
    failures_ = 0;
    auto place = text.find(begin);
    while (place != std::string_view::npos) {
        const auto next = text.find(begin, place + 1);
        const auto event = text.substr(place, next - place);
        long seq = 0;
        std::from_chars(event.data() + begin.size(), event.data() + event.size(), seq);
        if (seq > last_seq_ + 1) {
            if (!is_catching_up_) say_hello();
            return;
        }
        if (take_seq(seq)) {
            if (const auto message = MessageNumber::find_in(event)) take_message(*message);
        }
        place = next;
    }
    is_catching_up_ = false;
    if (text.ends_with("\"more\":true}")) say_hello();
}

bool Agent::take_seq(long seq)
{
    if (seq != last_seq_ + 1) return false;
    last_seq_ = seq;
    return true;
}

void Agent::take_message(const MessageNumber& message)
{
    ++messages_;
    if (next_.size() <= message.visitor) next_.resize(message.visitor + 1);
    auto& next = next_[message.visitor];
    if (message.number != next) ++out_of_order_;
    next = message.number + 1;
    on_message(message);
}

void Agent::take_presence(std::string_view text)
{
    const auto changed = boost::json::parse({text.data(), text.size()});
    for (const auto& visitor : changed.at("present").as_array()) {
        present_.emplace(visitor.at("visitor_id").as_string());
    }
    for (const auto& gone : changed.at("gone").as_array()) present_.erase(std::string{gone.as_string()});
}

}  // namespace hovor::bench
