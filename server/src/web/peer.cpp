#include "web/peer.hpp"

#include "web/wire.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>

#include <exception>
#include <utility>

namespace hovor::web {

Peer::Peer(Services& services)
    : services_{services}, opened_at_{services.clock.now()}, minute_began_at_{services.clock.now()}
{
}

void Peer::begin(std::shared_ptr<transport::WebSocket> socket)
{
    socket_ = std::move(socket);
}

void Peer::on_text(std::string_view message)
{
    if (socket_ != nullptr && may_go_on()) obey(message);
}

void Peer::on_closed()
{
    if (socket_ == nullptr) return;
    ended();
    socket_ = nullptr;
}

void Peer::deliver(const transport::Frame& frame)
{
    if (socket_ != nullptr) socket_->send(frame);
}

bool Peer::waits_for_hello(Timestamp now)
{
    if (has_greeted_ || socket_ == nullptr) return false;
    if (is_heard_ || now - opened_at_ < services_.limits.hello_time) return true;
    close(close_code::no_hello, "no hello");
    return false;
}

void Peer::close(std::uint16_t code, std::string_view reason)
{
    if (socket_ != nullptr) socket_->close(code, reason);
}

void Peer::tell_failure(const Error& error, std::optional<std::string> id)
{
    tell(protocol::CommandFailed{.id = std::move(id), .problem = to_wire(error)});
}

void Peer::run(Task<Result<void>> task, std::optional<std::string> id)
{
    if (in_flight_ >= services_.limits.commands_in_flight) {
        return tell_failure({ErrorCode::rate_limited, "too many commands at once"}, std::move(id));
    }
    ++in_flight_;
    auto done = [self = shared_from_this(), id = std::move(id)](std::exception_ptr thrown, Result<void> result) {
        --self->in_flight_;
        if (!thrown) return result ? void() : self->tell_failure(result.error(), id);
        try {
            std::rethrow_exception(thrown);
        } catch (const std::exception& exception) {
            self->services_.log.error("command_threw", {{"reason", exception.what()}});
        }
        self->close(transport::close_code::internal_error, "internal error");
    };
    boost::asio::co_spawn(loop().context(), std::move(task), std::move(done));
}

// A client that floods is told, and cut off when it does not listen.
bool Peer::may_go_on()
{
    const auto most = services_.limits.commands_per_minute;
    const auto now = services_.clock.now();
    if (now - minute_began_at_ >= std::chrono::minutes{1}) {
        minute_began_at_ = now;
        commands_this_minute_ = 0;
    }
    if (most == 0 || ++commands_this_minute_ <= most) return true;
    if (commands_this_minute_ > 2 * most) {
        close(transport::close_code::try_again_later, "too many commands");
    } else {
        tell_failure({ErrorCode::rate_limited, "too many commands"});
    }
    return false;
}

}  // namespace hovor::web
