#pragma once

#include "tests/raw_client.hpp"

#include <ostream>
#include <string>
#include <string_view>
#include <vector>

// The rules of RFC 6455 for what comes after the handshake, as data: what a client sends, and all that the server
// may say to it.
namespace hovor::test {

struct FrameCase {
    std::string name;   // a word in Pascal case, unique in its table
    std::string bytes;  // the test adds a close frame of code 1000, which a broken connection must not hear
    // As transcript() has it. The last one is the server's close frame.
    std::vector<std::string> answers;
};

inline void PrintTo(const FrameCase& each, std::ostream* out)
{
    *out << each.name;
}

// What an open connection answers to the close frame at the end.
inline const std::string closed = "closed:1000";

// Tables, each about one section of the RFC.
std::vector<FrameCase> header_cases();
std::vector<FrameCase> mask_cases();
std::vector<FrameCase> length_cases();
std::vector<FrameCase> fragment_cases();
std::vector<FrameCase> control_cases();
std::vector<FrameCase> close_cases();
std::vector<FrameCase> valid_text_cases();
std::vector<FrameCase> invalid_text_cases();

// Opcodes.
constexpr unsigned continuation = 0x0;
constexpr unsigned text = 0x1;
constexpr unsigned binary = 0x2;
constexpr unsigned close = 0x8;
constexpr unsigned ping = 0x9;
constexpr unsigned pong = 0xA;

// A frame that more of its message follow.
inline std::string first_of(unsigned opcode, std::string_view payload)
{
    return client_frame(opcode, payload, {.is_final = false});
}

// "61FF": for names of bytes that cannot be printed.
std::string hex(std::string_view bytes);

// Decodes what a server sent: "text:…", "ping:…", "pong:…"; "closed:1000" for a close frame without a reason, as
// it answers one; "refused:1002" for one that says why. "malformed" ends the list where a frame is not as a
// server may send it: whole, unmasked, no reserved bits, shortest length.
std::vector<std::string> transcript(std::string_view bytes);

}  // namespace hovor::test
