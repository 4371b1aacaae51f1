#include "transport/frame_parser.hpp"

#include "transport/masking.hpp"

#include <algorithm>
#include <utility>

namespace hovor::transport {

namespace {

constexpr unsigned final_bit = 0x80;
constexpr unsigned reserved_bits = 0x70;
constexpr unsigned opcode_bits = 0x0F;
constexpr unsigned mask_bit = 0x80;
constexpr unsigned length_bits = 0x7F;

unsigned byte_of(char c)
{
    return static_cast<unsigned char>(c);
}

std::size_t header_length(unsigned second_byte)
{
    const unsigned length = second_byte & length_bits;
    const std::size_t extended = length == 127 ? 8 : length == 126 ? 2 : 0;
    const std::size_t key = (second_byte & mask_bit) != 0 ? 4 : 0;
    return 2 + extended + key;
}

std::uint64_t big_endian(std::span<const char> bytes)
{
    std::uint64_t value = 0;
    for (const char c : bytes) value = (value << 8U) | byte_of(c);
    return value;
}

std::string_view view(std::span<const char> bytes)
{
    return {bytes.data(), bytes.size()};
}

}  // namespace

FrameEvent FrameParser::next(std::span<char>& input)
{
    if (std::exchange(is_message_spent_, false)) std::string{}.swap(message_);  // "= {}" would keep the memory
    if (std::exchange(is_control_spent_, false)) std::string{}.swap(control_);
    while (!is_over_) {
        if (!in_payload_) {
            FrameEvent problem;
            if (!take_header(input, problem)) return problem;
        }
        const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(left_, input.size()));
        const auto piece = input.first(count);
        input = input.subspan(count);
        unmask(piece, key_, static_cast<std::size_t>(length_ - left_));
        left_ -= count;
        const auto event = is_control() ? take_control(piece) : take_data(piece);
        if (left_ == 0) in_payload_ = false;
        if (event.kind != FrameEvent::Kind::none || in_payload_) return event;
    }
    return {};
}

FrameEvent FrameParser::fail(std::uint16_t code, std::string_view why)
{
    is_over_ = true;
    return {FrameEvent::Kind::failure, why, code};
}

bool FrameParser::take_header(std::span<char>& input, FrameEvent& problem)
{
    while (!input.empty()) {
        header_[header_size_++] = input.front();
        input = input.subspan(1);
        // The first two bytes are judged as soon as they are there: no need to wait for the rest of a bad frame.
        if (header_size_ == 2) problem = check_header();
        if (problem.kind != FrameEvent::Kind::none) return false;
        if (header_size_ < 2 || header_size_ < header_length(byte_of(header_[1]))) continue;

        const unsigned short_length = byte_of(header_[1]) & length_bits;
        const auto bytes = std::span<const char>{header_}.first(header_size_);
        length_ = short_length < 126 ? short_length : big_endian(bytes.subspan(2, short_length == 126 ? 2 : 8));
        left_ = length_;
        std::ranges::copy(bytes.last(4), key_.begin());
        header_size_ = 0;
        in_payload_ = true;
        if ((short_length == 126 && length_ < 126) || (short_length == 127 && length_ <= 0xFFFF)) {
            problem = fail(close_code::protocol_error, "length not in its shortest form");
        } else if ((length_ >> 63U) != 0) {
            problem = fail(close_code::protocol_error, "length has its highest bit set");
        } else if (!is_control() && length_ > max_message_ - message_.size()) {
            problem = fail(close_code::too_big, "message too big");
        }
        return problem.kind == FrameEvent::Kind::none;
    }
    return false;
}

// RFC 6455 section 5.2: what the first two bytes allow and forbid.
FrameEvent FrameParser::check_header()
{
    const unsigned first = byte_of(header_[0]);
    const unsigned second = byte_of(header_[1]);
    opcode_ = static_cast<std::uint8_t>(first & opcode_bits);
    is_final_ = (first & final_bit) != 0;
    if ((first & reserved_bits) != 0) return fail(close_code::protocol_error, "reserved bit set");
    if ((second & mask_bit) == 0) return fail(close_code::protocol_error, "frame not masked");
    if (is_control()) {
        if (opcode_ > static_cast<unsigned>(Opcode::pong)) return fail(close_code::protocol_error, "reserved opcode");
        if (!is_final_) return fail(close_code::protocol_error, "control frame in fragments");
        if ((second & length_bits) > max_control_payload) {
            return fail(close_code::protocol_error, "control frame too long");
        }
        return {};
    }
    switch (static_cast<Opcode>(opcode_)) {
        case Opcode::continuation:
            return in_message_ ? FrameEvent{} : fail(close_code::protocol_error, "nothing to continue");
        case Opcode::text:
            if (in_message_) return fail(close_code::protocol_error, "message inside a message");
            utf8_ = {};
            return {};
        case Opcode::binary:
            if (in_message_) return fail(close_code::protocol_error, "message inside a message");
            return fail(close_code::unsupported_data, "binary messages are not supported");
        default: return fail(close_code::protocol_error, "reserved opcode");
    }
}

FrameEvent FrameParser::take_data(std::span<char> piece)
{
    const bool ends = left_ == 0 && is_final_;
    if (!utf8_.feed(view(piece)) || (ends && !utf8_.is_whole())) {
        return fail(close_code::invalid_text, "text is not UTF-8");
    }
    if (left_ == 0) in_message_ = !is_final_;
    // A message that came in one piece is handed on from where it lies.
    if (ends && message_.empty()) return {FrameEvent::Kind::text, view(piece)};

    message_ += view(piece);
    if (!ends) return {};
    is_message_spent_ = true;
    return {FrameEvent::Kind::text, message_};
}

FrameEvent FrameParser::take_control(std::span<char> piece)
{
    if (left_ > 0) {
        control_ += view(piece);
        return {};
    }
    std::string_view payload = view(piece);
    if (!control_.empty()) {
        control_ += payload;
        payload = control_;
        is_control_spent_ = true;
    }
    switch (static_cast<Opcode>(opcode_)) {
        case Opcode::ping: return {FrameEvent::Kind::ping, payload};
        case Opcode::pong: return {FrameEvent::Kind::pong, payload};
        default: return finish_close(payload);
    }
}

FrameEvent FrameParser::finish_close(std::string_view payload)
{
    if (payload.empty()) {
        is_over_ = true;
        return {FrameEvent::Kind::close, {}, close_code::normal};
    }
    if (payload.size() == 1) return fail(close_code::protocol_error, "close frame of one byte");
    const auto code = static_cast<std::uint16_t>(big_endian({payload.data(), 2}));
    if (!may_be_sent(code)) return fail(close_code::protocol_error, "invalid close code");
    payload.remove_prefix(2);
    Utf8Validator reason;
    if (!reason.feed(payload) || !reason.is_whole()) return fail(close_code::invalid_text, "reason is not UTF-8");
    is_over_ = true;
    return {FrameEvent::Kind::close, payload, code};
}

}  // namespace hovor::transport
