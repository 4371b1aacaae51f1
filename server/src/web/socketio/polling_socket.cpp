#include "web/socketio/polling_socket.hpp"

#include "transport/loop.hpp"
#include "web/socketio/engine_packet.hpp"
#include "web/socketio/payload.hpp"

#include <exception>
#include <utility>

namespace hovor::web::socketio {
namespace {

// Of engine.io's errors: the ones that a client can act on.
constexpr int unknown_session = 1;
constexpr int bad_request = 3;

}  // namespace

void PollingSocket::send(transport::Frame frame)
{
    if (handler_ == nullptr || is_closing_) return;
    const auto packet = transport::payload_of(frame);
    waiting_bytes_ += packet.size();
    waiting_.emplace_back(packet);
    if (waiting_bytes_ > max_waiting_bytes) return close(transport::close_code::try_again_later, "too slow");
    flush_later();
}

// The code has no place in this protocol: a client comes back, or has been told to stay away by a packet.
void PollingSocket::close(std::uint16_t code, std::string_view)
{
    if (handler_ == nullptr || std::exchange(is_closing_, true)) return;
    has_left_ = code == transport::close_code::normal;
    waiting_.push_back(encode(EngineType::close));
    flush_later();
    loop_.post([self = shared_from_this()] { self->end(); });
}

void PollingSocket::ask(Poll poll, Timestamp now)
{
    heard_at_ = now;
    if (handler_ == nullptr && waiting_.empty()) return turn_away(poll);
    if (poll_) poll_->answer(join_payload(std::vector{encode(EngineType::noop)}));
    poll_ = std::move(poll);
    flush();
}

void PollingSocket::take(const Poll& poll, std::string_view payload, Timestamp now)
{
    heard_at_ = now;
    if (handler_ == nullptr && has_left_) return poll.answer("ok");
    if (handler_ == nullptr) return poll.refuse(unknown_session, "Session ID unknown");
    const auto packets = split_payload(payload);
    if (!packets) {
        poll.refuse(bad_request, "Bad request");
        return close(transport::close_code::policy_violation, "no payload");
    }
    try {
        for (const auto packet : *packets) {
            if (handler_ != nullptr && !is_closing_) handler_->on_text(packet);
        }
    } catch (const std::exception&) {
        close(transport::close_code::internal_error, "internal error");
    }
    poll.answer("ok");
}

bool PollingSocket::is_over(Timestamp now)
{
    if (now - heard_at_ < longest_silence) return false;
    end();
    return true;
}

void PollingSocket::end()
{
    if (auto handler = std::exchange(handler_, nullptr)) handler->on_closed();
    flush();
    if (auto poll = std::exchange(poll_, std::nullopt)) turn_away(*poll);
}

void PollingSocket::turn_away(const Poll& poll) const
{
    if (!has_left_) return poll.refuse(unknown_session, "Session ID unknown");
    poll.answer(join_payload(std::vector{encode(EngineType::close)}));
}

void PollingSocket::flush_later()
{
    if (!poll_ || std::exchange(is_flush_due_, true)) return;
    loop_.post([self = shared_from_this()] {
        self->is_flush_due_ = false;
        self->flush();
    });
}

void PollingSocket::flush()
{
    if (!poll_ || waiting_.empty()) return;
    std::exchange(poll_, std::nullopt)->answer(join_payload(waiting_));
    waiting_.clear();
    waiting_bytes_ = 0;
}

}  // namespace hovor::web::socketio
