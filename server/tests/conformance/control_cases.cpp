#include "tests/conformance/frame_case.hpp"

#include <array>
#include <utility>

namespace hovor::test {

namespace {

constexpr std::array<std::pair<unsigned, std::string_view>, 3> opcodes{
    {{close, "Close"}, {ping, "Ping"}, {pong, "Pong"}}};

std::string bytes_from(int first, std::size_t count)
{
    std::string result;
    for (std::size_t i = 0; i < count; ++i) result += static_cast<char>(first + static_cast<int>(i));
    return result;
}

void add_pings(std::vector<FrameCase>& cases)
{
    for (const std::size_t length : {0U, 1U, 2U, 3U, 4U, 5U, 8U, 64U, 123U, 124U, 125U}) {
        const auto payload = bytes_from('0', length);
        const auto name = std::to_string(length);
        cases.push_back({"Ping" + name, client_frame(ping, payload), {"pong:" + payload, closed}});
        cases.push_back({"Pong" + name, client_frame(pong, payload), {closed}});
    }
    for (int first = 0; first < 256; first += 64) {
        const auto payload = bytes_from(first, 64);
        cases.push_back(
            {"PingOfBytesFrom" + std::to_string(first), client_frame(ping, payload), {"pong:" + payload, closed}});
    }
    FrameCase many{"ManyPings", {}, {}};
    for (int i = 0; i < 100; ++i) {
        many.bytes += client_frame(ping, std::to_string(i));
        many.answers.push_back("pong:" + std::to_string(i));
    }
    many.answers.push_back(closed);
    cases.push_back(std::move(many));
}

void add_broken(std::vector<FrameCase>& cases)
{
    for (const auto& [opcode, word] : opcodes) {
        const std::string name{word};
        for (const std::size_t length : {126U, 127U, 128U, 1'000U, 65'535U, 65'536U}) {
            auto payload = close_payload(1000, std::string(length - 2, 'x'));
            cases.push_back({name + std::to_string(length), client_frame(opcode, payload), {"refused:1002"}});
        }
        cases.push_back({name + "InFragments", first_of(opcode, close_payload(1000)), {"refused:1002"}});
        cases.push_back({name + "InEmptyFragments", first_of(opcode, ""), {"refused:1002"}});
        cases.push_back({name + "InFragmentsInsideAMessage",
                         first_of(text, "a") + first_of(opcode, close_payload(1000)),
                         {"refused:1002"}});
        cases.push_back({name + "TooLongInsideAMessage",
                         first_of(text, "a") + client_frame(opcode, std::string(126, 'x')),
                         {"refused:1002"}});
        cases.push_back({name + "TooLongAfterAMessage",
                         client_frame(text, "a") + client_frame(opcode, std::string(126, 'x')),
                         {"text:a", "refused:1002"}});
    }
}

}  // namespace

// RFC 6455 section 5.5, but for what a close frame says.
std::vector<FrameCase> control_cases()
{
    std::vector<FrameCase> cases{
        {"PingBetweenMessages",
         client_frame(text, "a") + client_frame(ping, "b") + client_frame(text, "c"),
         {"text:a", "pong:b", "text:c", closed}},
        {"PingOfWhatIsNoText", client_frame(ping, "\xFF\xFE\xC0"), {"pong:\xFF\xFE\xC0", closed}},
        {"PingInsideACharacter",
         first_of(text, "\xE2\x82") + client_frame(ping, "\xAC") + client_frame(continuation, "\xAC"),
         {"pong:\xAC", "text:€", closed}},
        {"PingThatIsLeftUnfinishedByNothing",
         client_frame(ping, std::string(125, 'p')) + client_frame(ping, ""),
         {"pong:" + std::string(125, 'p'), "pong:", closed}},
    };
    add_pings(cases);
    add_broken(cases);
    return cases;
}

}  // namespace hovor::test
