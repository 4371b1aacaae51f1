#include "tests/conformance/frame_case.hpp"

#include <cstdint>

namespace hovor::test {

namespace {

std::string close_with(int code, std::string_view reason = {})
{
    return client_frame(close, close_payload(static_cast<std::uint16_t>(code), reason));
}

void add_codes(std::vector<FrameCase>& cases)
{
    for (const int code : {1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 1012, 1013,
                           1014, 3000, 3001, 3333, 3998, 3999, 4000, 4001, 4444, 4998, 4999}) {
        const auto name = std::to_string(code);
        cases.push_back({"Code" + name, close_with(code), {"closed:" + name}});
        cases.push_back({"Code" + name + "WithAReason", close_with(code, "bye"), {"closed:" + name}});
    }
    for (const int code :
         {0,    1,    2,    99,   100,  500,  998,  999,  1004, 1005, 1006,  1015,  1016,  1017,  1099,  1100,
          1500, 1999, 2000, 2001, 2500, 2998, 2999, 5000, 5001, 9999, 10000, 32767, 32768, 65279, 65534, 65535}) {
        const auto name = std::to_string(code);
        cases.push_back({"Code" + name, close_with(code), {"refused:1002"}});
        cases.push_back({"Code" + name + "WithAReason", close_with(code, "bye"), {"refused:1002"}});
    }
}

void add_reasons(std::vector<FrameCase>& cases)
{
    for (const std::size_t length : {1U, 2U, 61U, 122U, 123U}) {
        cases.push_back({"ReasonOf" + std::to_string(length), close_with(1000, std::string(length, 'r')), {closed}});
    }
    for (const std::string_view reason : {"žluťoučký", "€", "\U0001F40E", "\uFFFD", "\u0001"}) {
        cases.push_back({"Reason" + hex(reason), close_with(1001, reason), {"closed:1001"}});
    }
    for (const std::string_view reason : {"\xFF", "\x80", "\xC3", "\xE2\x82", "\xF0\x9F\x90", "\xC0\x80",
                                          "\xED\xA0\x80", "\xF4\x90\x80\x80", "ok\xFFok", "ok\xC3"}) {
        cases.push_back({"ReasonThatIsNoText" + hex(reason), close_with(1000, reason), {"refused:1007"}});
    }
    cases.push_back({"ReasonCutInsideACharacter", close_with(1000, std::string(122, 'r') + "\xC3"), {"refused:1007"}});
    cases.push_back({"ReasonThatIsNoTextOfAnInvalidCode", close_with(1005, "\xFF"), {"refused:1002"}});
}

}  // namespace

// RFC 6455 sections 5.5.1 and 7.
std::vector<FrameCase> close_cases()
{
    const auto plain = close_with(1001);
    std::vector<FrameCase> cases{
        {"WithoutACode", client_frame(close, ""), {"closed:1000"}},
        {"OfOneByte", client_frame(close, "\x03"), {"refused:1002"}},
        {"OfOneZeroByte", client_frame(close, std::string(1, '\0')), {"refused:1002"}},
        {"ThenText", plain + client_frame(text, "late"), {"closed:1001"}},
        {"ThenPing", plain + client_frame(ping, "late"), {"closed:1001"}},
        {"ThenAnotherClose", plain + close_with(1002), {"closed:1001"}},
        {"ThenABrokenFrame", plain + client_frame(3, "late"), {"closed:1001"}},
        {"ThenBytesThatAreNoFrames", plain + std::string(3'000, '\xFF'), {"closed:1001"}},
        {"AfterMessagesThatAreStillAnswered",
         client_frame(text, "a") + client_frame(text, "b") + plain,
         {"text:a", "text:b", "closed:1001"}},
        {"AfterAFailureIsNotAnswered", client_frame(3, "") + plain, {"refused:1002"}},
        {"MessagesAfterAFailureAreNotAnswered", client_frame(3, "") + client_frame(text, "late"), {"refused:1002"}},
    };
    add_codes(cases);
    add_reasons(cases);
    return cases;
}

}  // namespace hovor::test
