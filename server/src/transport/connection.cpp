#include "transport/connection.hpp"

#include "transport/http_stage.hpp"
#include "transport/reactor.hpp"
#include "transport/server.hpp"

#include <algorithm>
#include <utility>

namespace hovor::transport {

namespace {

// Read at once before TLS is established.
constexpr std::size_t handshake_appetite = 16 * 1'024;
constexpr char tls_handshake_record = 0x16;

}  // namespace

Connection::Connection(Reactor& reactor, int socket, const PeerAddress& peer,
                       std::shared_ptr<const ListenOptions> options)
    : reactor_{reactor},
      options_{std::move(options)},
      socket_{std::in_place, reactor.context(), socket},
      peer_{peer},
      last_heard_{reactor.wheel().now()},
      last_sent_{reactor.wheel().now()}
{
}

Connection::~Connection() = default;

void Connection::start()
{
    if (options_->security == Security::tls) {
        arm(reactor_.limits().handshake_time);
    } else {
        begin_http(options_->security == Security::redirect);
    }
    start_read();
}

void Connection::begin_http(bool only_redirects)
{
    stage_ = std::make_shared<HttpStage>(*this, only_redirects);
}

void Connection::start_read()
{
    is_reading_ = true;
    socket_->start_read(buffer_, shared_from_this());
}

void Connection::on_read(std::size_t count)
{
    is_reading_ = false;
    if (!is_open()) return;
    if (count == 0) return end();
    last_heard_ = reactor_.wheel().now();
    reactor_.counters().bytes_received.add(count);
    if (is_lingering_) return start_read();

    is_receiving_ = true;
    const auto bytes = count < buffer_.size() ? std::span{buffer_}.first(count) : read_more(count);
    if (stage_ == nullptr && tls_ == nullptr) begin_tls_or_redirect(bytes);
    if (tls_ != nullptr) {
        receive_sealed(bytes);
    } else {
        receive(bytes);
    }
    is_receiving_ = false;
    if (is_open() && wants_bytes_ && !is_reading_) start_read();
}

// The buffer is full, so there is more: all of it is joined in the loop's buffer.
std::span<char> Connection::read_more(std::size_t count)
{
    const auto whole = reactor_.wire_in();
    const auto limit = std::min(whole.size(), stage_ == nullptr ? handshake_appetite : stage_->appetite());
    std::copy_n(buffer_.begin(), count, whole.begin());
    if (const auto more = socket_->read_now(whole.subspan(count, limit - count))) {
        reactor_.counters().bytes_received.add(*more);
        count += *more;
    }
    return whole.first(count);
}

void Connection::begin_tls_or_redirect(std::span<const char> bytes)
{
    if (bytes.front() != tls_handshake_record) {
        begin_http(true);
    } else if (const auto* tls = reactor_.tls(); tls != nullptr) {
        tls_ = std::make_unique<TlsPump>(*tls);
    } else {
        abort();
    }
}

void Connection::receive(std::span<char> bytes)
{
    if (is_finishing_ || is_broken_ || stage_ == nullptr) return;
    const auto stage = stage_;  // it may be replaced while it works
    stage->on_bytes(bytes);
}

void Connection::receive_sealed(std::span<char> bytes)
{
    const bool was_in_handshake = !tls_->is_established();
    auto& reply = reactor_.wire_out();
    reply.clear();
    const auto plain = reactor_.plain_in();
    const auto count = tls_->receive({bytes.data(), bytes.size()}, plain, reply);
    if (!reply.empty()) {
        sealed_ += reply;
        mark_dirty();
    }
    if (was_in_handshake && tls_->is_established()) begin_http(false);
    if (!tls_->is_established() && tls_->has_failed()) reactor_.counters().handshakes_failed.add();
    if (count > 0) receive(plain.first(count));
    // A client that still waits for an answer gets it, though it said that it has nothing more to ask.
    if (tls_->state() == TlsPump::State::closed && (wants_bytes_ || tls_->has_failed())) finish();
}

void Connection::send(SharedBytes bytes)
{
    if (!is_open() || is_finishing_) return;
    if (queued_bytes() == 0) last_sent_ = reactor_.wheel().now();
    outbox_.push(std::move(bytes));
    mark_dirty();
}

void Connection::push_out()
{
    if (!is_open() || is_broken_ || is_writing_) return;
    is_broken_ = !write_out();
    mark_dirty();
}

bool Connection::write_plain()
{
    std::array<std::string_view, 64> pieces;
    while (!outbox_.empty()) {
        const auto count = outbox_.peek(pieces);
        std::size_t size = 0;
        for (std::size_t i = 0; i < count; ++i) size += pieces[i].size();
        const auto sent = socket_->write_now(std::span{pieces}.first(count));
        if (!sent) return false;
        note_sent(*sent);
        outbox_.consume(*sent);
        if (*sent < size) {
            wait_writable();
            break;
        }
    }
    return true;
}

bool Connection::write_sealed()
{
    // More is sealed when this has been taken, so that a slow client costs this much and no more.
    constexpr std::size_t sealed_at_once = 64 * 1'024;
    auto& wire = reactor_.wire_out();
    wire = sealed_;
    std::string{}.swap(sealed_);
    while (true) {
        while (!outbox_.empty() && wire.size() < sealed_at_once) {
            // Small pieces share a record.
            const auto buffer = reactor_.plain_out();
            const auto count = outbox_.copy(buffer);
            if (!tls_->send({buffer.data(), count}, wire)) return false;
            outbox_.consume(count);
        }
        if (wire.empty()) break;
        const std::array<std::string_view, 1> piece{wire};
        const auto sent = socket_->write_now(piece);
        if (!sent) return false;
        note_sent(*sent);
        if (*sent < wire.size()) {
            sealed_.assign(wire, *sent);
            wait_writable();
            break;
        }
        wire.clear();
    }
    return true;
}

void Connection::note_sent(std::size_t bytes)
{
    if (bytes == 0) return;
    last_sent_ = reactor_.wheel().now();
    reactor_.counters().bytes_sent.add(bytes);
}

void Connection::wait_writable()
{
    is_writing_ = true;
    had_to_wait_ = true;
    socket_->wait_writable(shared_from_this());
}

void Connection::on_writable()
{
    is_writing_ = false;
    if (is_open()) flush();
}

void Connection::mark_dirty()
{
    if (!std::exchange(is_dirty_, true)) reactor_.flush_later(shared_from_this());
}

void Connection::flush()
{
    const auto self = shared_from_this();
    is_dirty_ = false;
    if (!is_open()) return;
    if (!is_broken_ && !is_writing_) is_broken_ = !write_out();
    if (is_broken_) {
        // Whatever the kernel still has of it would be no whole answer.
        if (queued_bytes() > 0) socket_->drop_unsent_at_end();
        return end();
    }
    if (queued_bytes() == 0 && !is_lingering_) {
        if (is_finishing_) return linger();
        const auto stage = stage_;
        if (stage != nullptr) stage->on_flushed(std::exchange(had_to_wait_, false));
    }
    if (wants_bytes_ && !is_reading_) start_read();
}

void Connection::finish()
{
    if (!is_open() || std::exchange(is_finishing_, true)) return;
    wants_bytes_ = false;
    arm(reactor_.limits().close_time);
    mark_dirty();
}

// Closing a socket that has unread bytes resets it, and the client may lose our last words: so we wait for the
// client to hang up, for a while, and throw away what it sends.
void Connection::linger()
{
    is_lingering_ = true;
    if (tls_ != nullptr) {
        auto& wire = reactor_.wire_out();
        wire.clear();
        tls_->close(wire);
        const std::array<std::string_view, 1> piece{wire};
        socket_->write_now(piece);
    }
    socket_->end_writing();
    if (const auto stage = std::exchange(stage_, nullptr)) stage->on_end();
    if (!is_reading_) start_read();
}

void Connection::arm(std::chrono::milliseconds time)
{
    reactor_.wheel().arm(*this, reactor_.ticks(time));
}

void Connection::on_time()
{
    const auto self = shared_from_this();
    if (!is_finishing_ && stage_ != nullptr) return stage_->on_deadline();
    if (!is_finishing_) reactor_.counters().timeouts.add();
    end();
}

void Connection::resume_reading()
{
    if (is_finishing_) return;
    wants_bytes_ = true;
    if (!is_receiving_) mark_dirty();
}

void Connection::become(std::shared_ptr<Stage> stage)
{
    if (const auto old = std::exchange(stage_, std::move(stage))) old->on_end();
}

void Connection::abort()
{
    is_broken_ = true;
    mark_dirty();
}

void Connection::drain()
{
    if (stage_ != nullptr) {
        stage_->on_drain();
    } else if (!is_finishing_) {
        arm(HttpStage::last_chance);
    }
}

void Connection::end()
{
    if (!is_open()) return;
    const auto self = shared_from_this();
    socket_.reset();
    disarm();
    tls_.reset();
    outbox_ = {};
    if (const auto stage = std::exchange(stage_, nullptr)) stage->on_end();
    reactor_.remove(*this);
}

}  // namespace hovor::transport
