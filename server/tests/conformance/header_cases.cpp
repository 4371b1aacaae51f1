#include "tests/conformance/frame_case.hpp"

#include <array>
#include <utility>

namespace hovor::test {

namespace {

constexpr std::array<std::pair<unsigned, std::string_view>, 5> opcodes{
    {{text, "Text"}, {binary, "Binary"}, {close, "Close"}, {ping, "Ping"}, {pong, "Pong"}}};

void add_reserved_bits(std::vector<FrameCase>& cases)
{
    for (unsigned bits = 1; bits <= 7; ++bits) {
        const auto name = "ReservedBits" + std::to_string(bits);
        for (const auto& [opcode, word] : opcodes) {
            cases.push_back({name + "Of" + std::string{word},
                             client_frame(opcode, close_payload(1000), {.reserved_bits = bits}),
                             {"refused:1002"}});
        }
        cases.push_back({name + "OfContinuation",
                         first_of(text, "a") + client_frame(continuation, "b", {.reserved_bits = bits}),
                         {"refused:1002"}});
        cases.push_back({name + "AfterAMessage",
                         client_frame(text, "before") + client_frame(text, "after", {.reserved_bits = bits}),
                         {"text:before", "refused:1002"}});
    }
}

void add_reserved_opcodes(std::vector<FrameCase>& cases)
{
    for (const unsigned opcode : {3U, 4U, 5U, 6U, 7U, 11U, 12U, 13U, 14U, 15U}) {
        const auto name = "Opcode" + std::to_string(opcode);
        cases.push_back({name + "Empty", client_frame(opcode, ""), {"refused:1002"}});
        cases.push_back({name + "WithPayload", client_frame(opcode, "hello"), {"refused:1002"}});
        cases.push_back({name + "InFragments", first_of(opcode, "hello"), {"refused:1002"}});
        cases.push_back({name + "InsideAMessage", first_of(text, "a") + client_frame(opcode, "b"), {"refused:1002"}});
        cases.push_back({name + "AfterAMessage",
                         client_frame(text, "before") + client_frame(opcode, "after"),
                         {"text:before", "refused:1002"}});
    }
}

}  // namespace

// RFC 6455 section 5.2: the first byte. Binary messages are none of our protocol: 1003.
std::vector<FrameCase> header_cases()
{
    std::vector<FrameCase> cases{
        {"BinaryEmpty", client_frame(binary, ""), {"refused:1003"}},
        {"BinaryWithPayload", client_frame(binary, "\x01\x02\x03"), {"refused:1003"}},
        {"BinaryInFragments", first_of(binary, "a") + client_frame(continuation, "b"), {"refused:1003"}},
        {"BinaryAfterAMessage",
         client_frame(text, "before") + client_frame(binary, "after"),
         {"text:before", "refused:1003"}},
        {"BinaryThatIsAnnouncedOnly", client_frame(binary, "", {.length_bytes = 2, .length = 1'000}), {"refused:1003"}},
    };
    add_reserved_bits(cases);
    add_reserved_opcodes(cases);
    return cases;
}

}  // namespace hovor::test
