#include "tests/conformance/frame_case.hpp"

#include <cstdint>

namespace hovor::test {

namespace {

// The server's limit: Limits::message_bytes.
constexpr std::size_t limit = 65'536;

std::string letters(std::size_t count)
{
    std::string result(count, '\0');
    for (std::size_t i = 0; i < count; ++i) result[i] = static_cast<char>('a' + i % 26);
    return result;
}

void add_valid(std::vector<FrameCase>& cases)
{
    for (const std::size_t length :
         {0U,     1U,     2U,     3U,      63U,     64U,     124U,    125U,    126U,    127U,    128U,
          255U,   256U,   257U,   497U,    498U,    499U,    511U,    512U,    513U,    1'023U,  1'024U,
          4'096U, 8'191U, 8'192U, 16'383U, 16'384U, 16'385U, 32'767U, 32'768U, 65'534U, 65'535U, 65'536U}) {
        const auto message = letters(length);
        cases.push_back({"Text" + std::to_string(length), client_frame(text, message), {"text:" + message, closed}});
    }
}

void add_not_shortest(std::vector<FrameCase>& cases)
{
    const auto add = [&](std::size_t length, unsigned bytes) {
        const auto name = std::to_string(length) + "In" + std::to_string(bytes) + "Bytes";
        cases.push_back(
            {"Text" + name, client_frame(text, letters(length), {.length_bytes = bytes}), {"refused:1002"}});
        cases.push_back({"Continuation" + name,
                         first_of(text, "a") + client_frame(continuation, letters(length), {.length_bytes = bytes}),
                         {"refused:1002"}});
        if (length > 125) return;
        cases.push_back(
            {"Ping" + name, client_frame(ping, letters(length), {.length_bytes = bytes}), {"refused:1002"}});
    };
    for (const std::size_t length : {0U, 1U, 124U, 125U}) add(length, 2);
    for (const std::size_t length : {0U, 1U, 125U, 126U, 65'535U}) add(length, 8);
}

// Only announced: the server does not wait for what it will not take.
void add_impossible(std::vector<FrameCase>& cases)
{
    const auto announce = [](std::uint64_t length, unsigned opcode = text) {
        return client_frame(opcode, "", {.length_bytes = 8, .length = length});
    };
    constexpr std::uint64_t top_bit = std::uint64_t{1} << 63U;
    cases.push_back({"TopBit", announce(top_bit), {"refused:1002"}});
    cases.push_back({"TopBitAndOne", announce(top_bit + 1), {"refused:1002"}});
    cases.push_back({"AllBits", announce(~std::uint64_t{0}), {"refused:1002"}});
    cases.push_back({"TopBitOfContinuation", first_of(text, "a") + announce(top_bit, continuation), {"refused:1002"}});
    cases.push_back({"AllBitsOfPing", announce(~std::uint64_t{0}, ping), {"refused:1002"}});
    for (const auto& [name, length] : {std::pair<std::string, std::uint64_t>{"OneTooMany", limit + 1},
                                       {"OneTooManyFor32Bits", std::uint64_t{1} << 32U},
                                       {"MostFor32Bits", (std::uint64_t{1} << 32U) - 1},
                                       {"OneTooManyForASigned32Bits", std::uint64_t{1} << 31U},
                                       {"MostFor63Bits", top_bit - 1}}) {
        cases.push_back({name, announce(length), {"refused:1009"}});
        cases.push_back(
            {name + "InTheSecondFragment", first_of(text, "a") + announce(length, continuation), {"refused:1009"}});
    }
}

void add_sums(std::vector<FrameCase>& cases)
{
    const auto add = [&](std::size_t first, std::size_t second) {
        const auto whole = letters(first) + letters(second);
        const auto name = "Fragments" + std::to_string(first) + "And" + std::to_string(second);
        const auto bytes = first_of(text, letters(first)) + client_frame(continuation, letters(second));
        if (whole.size() <= limit) {
            cases.push_back({name, bytes, {"text:" + whole, closed}});
        } else {
            cases.push_back({name, bytes, {"refused:1009"}});
        }
    };
    add(limit, 0);
    add(0, limit);
    add(limit - 1, 1);
    add(1, limit - 1);
    add(limit / 2, limit / 2);
    add(limit, 1);
    add(1, limit);
    add(limit / 2, limit / 2 + 1);
    add(limit + 1, 0);
    std::string many = first_of(text, letters(1'000));
    for (int i = 0; i < 65; ++i) many += first_of(continuation, letters(1'000));
    cases.push_back({"ManyFragmentsThatAreTooMuchTogether", many, {"refused:1009"}});
    cases.push_back({"TheLimitIsOfOneMessage",
                     client_frame(text, letters(limit)) + client_frame(text, letters(limit)),
                     {"text:" + letters(limit), "text:" + letters(limit), closed}});
    cases.push_back(
        {"AFragmentLeavesNothingForTheNextMessage",
         first_of(text, letters(limit - 1)) + client_frame(continuation, "!") + client_frame(text, letters(limit)),
         {"text:" + letters(limit - 1) + "!", "text:" + letters(limit), closed}});
}

}  // namespace

// RFC 6455 section 5.2, payload length; and the limit of a message.
std::vector<FrameCase> length_cases()
{
    std::vector<FrameCase> cases;
    add_valid(cases);
    add_not_shortest(cases);
    add_impossible(cases);
    add_sums(cases);
    return cases;
}

}  // namespace hovor::test
