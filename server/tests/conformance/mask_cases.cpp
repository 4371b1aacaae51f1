#include "tests/conformance/frame_case.hpp"

#include <cstdint>

namespace hovor::test {

namespace {

void add_unmasked(std::vector<FrameCase>& cases)
{
    const FrameOptions unmasked{.is_masked = false};
    const auto add = [&](std::string name, std::string bytes) {
        cases.push_back({"Unmasked" + name, bytes, {"refused:1002"}});
        cases.push_back({"Unmasked" + name + "AfterAMessage",
                         client_frame(text, "before") + bytes,
                         {"text:before", "refused:1002"}});
    };
    add("Text", client_frame(text, "hello", unmasked));
    add("EmptyText", client_frame(text, "", unmasked));
    add("LongText", client_frame(text, std::string(1'000, 'x'), unmasked));
    add("Binary", client_frame(binary, "hello", unmasked));
    add("Continuation", first_of(text, "a") + client_frame(continuation, "b", unmasked));
    add("FirstFragment", client_frame(text, "a", {.is_final = false, .is_masked = false}));
    add("Ping", client_frame(ping, "hello", unmasked));
    add("EmptyPing", client_frame(ping, "", unmasked));
    add("Pong", client_frame(pong, "hello", unmasked));
    add("Close", client_frame(close, close_payload(1000), unmasked));
    add("EmptyClose", client_frame(close, "", unmasked));
}

}  // namespace

// RFC 6455 section 5.3: a client masks each frame, with whatever key.
std::vector<FrameCase> mask_cases()
{
    std::vector<FrameCase> cases;
    add_unmasked(cases);
    for (const std::uint32_t mask :
         {0U, 1U, 0xFFU, 0xFF00U, 0xFF0000U, 0xFF000000U, 0x80000000U, 0x7F7F7F7FU, 0x80808080U, 0xFFFFFFFFU}) {
        const auto key = hex(close_payload(static_cast<std::uint16_t>(mask >> 16U)) +
                             close_payload(static_cast<std::uint16_t>(mask)));
        const std::string message = "Příliš žluťoučký kůň";
        cases.push_back(
            {"Key" + key + "OfText", client_frame(text, message, {.mask = mask}), {"text:" + message, closed}});
        cases.push_back(
            {"Key" + key + "OfPing", client_frame(ping, message, {.mask = mask}), {"pong:" + message, closed}});
        cases.push_back({"Key" + key + "OfTheSecondFragment",
                         first_of(text, "abc") + client_frame(continuation, message, {.mask = mask}),
                         {"text:abc" + message, closed}});
    }
    // Whatever the length is modulo the key's, and the machine's word.
    for (std::size_t length = 1; length <= 17; ++length) {
        const auto message = std::string{"abcdefghijklmnopq"}.substr(0, length);
        cases.push_back({"NewKeyEachFrame" + std::to_string(length),
                         client_frame(text, message, {.mask = 0x01020304}) +
                             client_frame(text, message, {.mask = 0xF0E0D0C0}) + client_frame(text, message),
                         {"text:" + message, "text:" + message, "text:" + message, closed}});
    }
    return cases;
}

}  // namespace hovor::test
