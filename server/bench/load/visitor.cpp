#include "bench/load/visitor.hpp"

#include "bench/load/backoff.hpp"

#include <boost/json.hpp>

#include <array>
#include <stdexcept>
#include <utility>

namespace hovor::bench {
namespace {

// About 100 characters of words, different ones for different messages, so that an index has work to do.
std::string sentence(std::size_t number)
{
    static constexpr std::array words{"order",  "parcel", "invoice", "colour", "please", "thank",
                                      "when",   "where",  "broken",  "refund", "size",   "delivery",
                                      "street", "monday", "voucher", "return"};
    std::string text;
    for (std::size_t i = number * 7 + 1; text.size() < 90; i = i * 31 + 17) {
        text += words[i % words.size()];
        text += ' ';
    }
    return text + std::to_string(number);
}

}  // namespace

Visitor::Visitor(Site& site, std::size_t place, Owner& owner)
    : site_{site}, place_{place}, owner_{owner}, client_{site.poller, site.for_visitors, *this}
{
}

void Visitor::on_open()
{
    boost::json::object hello{
        {"type", "hello"},
        {"key", site_.key},
        {"page", {{"url", "https://shop.example/product/" + std::to_string(place_)}, {"title", "A product"}}},
        {"language", "en"}};
    if (!token_.empty()) hello["token"] = token_;
    if (!conversation_.empty()) {
        hello["conversation_id"] = conversation_;
        hello["after"] = acknowledged_;
    }
    client_.send_text(boost::json::serialize(hello));
}

void Visitor::post()
{
    const MessageNumber message{place_, posted_};
    client_.send_text(R"({"type":"message.post","id":")" + message.to_id() + R"(","text":")" +
                      sentence(place_ + posted_) + "\"}");
    ++posted_;
}

void Visitor::ping()
{
    if (!is_welcome_) return;
    client_.send_text(R"({"type":"ping"})");
}

void Visitor::on_text(std::string_view text)
{
    const auto head = text.substr(0, 64);
    if (head.find("\"welcome\"") != std::string_view::npos) return take_welcome(text);
    if (head.find("\"command.failed\"") != std::string_view::npos) {
        // Too busy for its hello: it hangs up and tries again, as the chat box does.
        if (!is_welcome_) {
            client_.hang_up();
            return on_closed(WebSocketClient::no_code);
        }
        throw std::runtime_error{"a visitor was told " + std::string{text.substr(0, 300)}};
    }
    if (head.find("\"message.posted\"") == std::string_view::npos) return;
    const auto message = MessageNumber::find_in(text);
    if (!message || message->visitor != place_ || message->number != acknowledged_) {
        throw std::runtime_error{"a visitor heard of a message that is not the next: " + std::string{text}};
    }
    ++acknowledged_;
    owner_.on_acknowledged(*this);
}

void Visitor::take_welcome(std::string_view text)
{
    const auto welcome = boost::json::parse({text.data(), text.size()});
    token_ = welcome.at("token").as_string();
    if (const auto* conversation = welcome.as_object().if_contains("conversation")) {
        conversation_ = conversation->at("id").as_string();
        known_to_server_ = conversation->at("last_seq").to_number<std::size_t>();
    }
    is_welcome_ = true;
    failures_ = 0;
    owner_.on_welcome(*this);
}

void Visitor::on_closed(int code)
{
    const bool was_there = std::exchange(is_welcome_, false);
    site_.poller.after(delay_before(failures_++, code), [this] { client_.connect(); });
    if (was_there) return owner_.on_lost(*this);
    ++failed_attempts_;
}

}  // namespace hovor::bench
