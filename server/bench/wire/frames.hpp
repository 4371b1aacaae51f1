#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

// The least of RFC 6455 that a benchmark needs: whole, well-formed frames, which nobody checks.
namespace hovor::bench {

namespace opcode {
constexpr unsigned text = 0x1;
constexpr unsigned close = 0x8;
constexpr unsigned ping = 0x9;
constexpr unsigned pong = 0xA;
}  // namespace opcode

struct WireFrame {
    unsigned opcode = 0;
    std::string_view payload{};
};

// Takes a frame from the front of `input`, unmasking it in place where it is masked. False, and nothing taken,
// while it is not complete.
bool take_frame(std::span<char>& input, WireFrame& frame);

// As a server sends it.
std::string server_frame(unsigned opcode, std::string_view payload);

// As a client sends it. The mask is always the same: masking is there for proxies that are not here.
std::string client_frame(unsigned opcode, std::string_view payload);

}  // namespace hovor::bench
