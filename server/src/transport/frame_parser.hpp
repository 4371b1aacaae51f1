#pragma once

#include "transport/frame.hpp"
#include "transport/utf8.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace hovor::transport {

// What a client sent.
struct FrameEvent {
    enum class Kind {
        none,  // more bytes are needed
        text,  // a whole message, all its fragments joined
        ping,
        pong,
        close,    // `code` to answer with; the last event
        failure,  // the protocol was broken: close with `code`; the last event
    };

    Kind kind = Kind::none;
    std::string_view payload{};  // of a failure: what was wrong
    std::uint16_t code = 0;
};

// Parses the frames of a client (RFC 6455 section 5) out of pieces of any size, and is strict: masked frames
// only, no reserved bits or opcodes, shortest lengths, control frames whole and small, text that is UTF-8 (seen
// at the first wrong byte), no binary messages. Keeps memory only while a message is incomplete.
class FrameParser {
public:
    explicit FrameParser(std::size_t max_message_bytes) : max_message_{max_message_bytes} {}

    // Takes bytes from the front of `input` (unmasking them in place) until something has come together.
    // The event's payload lives until the next call, and only as long as the input does.
    FrameEvent next(std::span<char>& input);

private:
    FrameEvent fail(std::uint16_t code, std::string_view why);
    // Whether the header is complete; checks it then.
    bool take_header(std::span<char>& input, FrameEvent& problem);
    FrameEvent check_header();
    FrameEvent take_data(std::span<char> piece);
    FrameEvent take_control(std::span<char> piece);
    FrameEvent finish_close(std::string_view payload);

    bool is_control() const noexcept { return (opcode_ & 0x8U) != 0; }

    std::uint64_t left_ = 0;  // payload of the current frame that has not come yet
    std::uint64_t length_ = 0;
    std::string message_;  // what came of a message that is not complete
    std::string control_;  // the same of a control frame
    std::size_t max_message_;
    Utf8Validator utf8_;
    std::array<char, 14> header_{};
    std::uint8_t header_size_ = 0;
    std::uint8_t opcode_ = 0;
    bool is_final_ = false;
    bool in_payload_ = false;
    bool in_message_ = false;        // a fragment came, and more are to come
    bool is_over_ = false;           // after close and failure
    bool is_message_spent_ = false;  // handed on, to be freed
    bool is_control_spent_ = false;
    std::array<char, 4> key_{};
};

}  // namespace hovor::transport
