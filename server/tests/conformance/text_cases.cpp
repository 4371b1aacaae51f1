#include "tests/conformance/frame_case.hpp"

namespace hovor::test {

namespace {

std::string utf8(char32_t point)
{
    const auto byte = [](char32_t value) { return static_cast<char>(value); };
    const auto more = [&](unsigned shift) { return byte(0x80 | ((point >> (6 * shift)) & 0x3F)); };
    if (point < 0x80) return {byte(point)};
    if (point < 0x800) return {byte(0xC0 | point >> 6U), more(0)};
    if (point < 0x10000) return {byte(0xE0 | point >> 12U), more(1), more(0)};
    return {byte(0xF0 | point >> 18U), more(2), more(1), more(0)};
}

// One frame each byte.
std::string in_bytes(std::string_view message)
{
    std::string bytes = first_of(text, "");
    for (const char c : message) bytes += first_of(continuation, {&c, 1});
    return bytes + client_frame(continuation, "");
}

}  // namespace

// RFC 3629: the first and last of each length, and those that are often got wrong.
std::vector<FrameCase> valid_text_cases()
{
    std::vector<FrameCase> cases;
    for (const char32_t point :
         {0x0U,     0x1U,     0x1FU,    0x7FU,    0x80U,    0xFFU,    0x7FFU,    0x800U,    0xFFFU,   0x1000U,
          0xCFFFU,  0xD000U,  0xD7FFU,  0xE000U,  0xF8FFU,  0xFDD0U,  0xFEFFU,   0xFFFDU,   0xFFFEU,  0xFFFFU,
          0x10000U, 0x1F40EU, 0x1FFFEU, 0x3FFFFU, 0x40000U, 0xFFFFFU, 0x100000U, 0x10FFFDU, 0x10FFFFU}) {
        const auto character = utf8(point);
        const auto name = hex(character);
        cases.push_back({name, client_frame(text, character), {"text:" + character, closed}});
        const auto sentence = "před " + character + character + " za";
        cases.push_back({name + "InAFrameEachByte", in_bytes(sentence), {"text:" + sentence, closed}});
        for (std::size_t at = 1; at < character.size(); ++at) {
            cases.push_back(
                {name + "SplitAt" + std::to_string(at),
                 first_of(text, character.substr(0, at)) + client_frame(continuation, character.substr(at) + "."),
                 {"text:" + character + ".", closed}});
        }
    }
    return cases;
}

std::vector<FrameCase> invalid_text_cases()
{
    constexpr std::string_view invalid[] = {
        "\x80",
        "\xBF",
        "\x80\xBF\x80",  // nothing to continue
        "\xC2",
        "\xDF",
        "\xE0\xA0",
        "\xEF\xBF",
        "\xF0\x90\x80",
        "\xF4\x8F\xBF",  // cut off
        "\xE2",
        "\xF0",
        "\xF0\x9F",  // cut off earlier
        "\xC2 ",
        "\xE0\xA0 ",
        "\xF0\x90\x80 ",
        "\xC2\xC2\x80",
        "\xE2\x82\xE2",  // something else goes on
        "\xC0\x80",
        "\xC0\xAF",
        "\xC1\xBF",  // overlong, two bytes
        "\xE0\x80\x80",
        "\xE0\x80\xAF",
        "\xE0\x9F\xBF",  // overlong, three bytes
        "\xF0\x80\x80\x80",
        "\xF0\x80\x80\xAF",
        "\xF0\x8F\xBF\xBF",  // overlong, four bytes
        "\xED\xA0\x80",
        "\xED\xAF\xBF",
        "\xED\xB0\x80",
        "\xED\xBF\xBF",              // halves of surrogate pairs
        "\xED\xA0\xBD\xED\xB0\x8E",  // a pair of them
        "\xF4\x90\x80\x80",
        "\xF5\x80\x80\x80",
        "\xF7\xBF\xBF\xBF",  // above U+10FFFF
        "\xF8\x88\x80\x80\x80",
        "\xFB\xBF\xBF\xBF\xBF",  // five bytes
        "\xFC\x84\x80\x80\x80\x80",
        "\xFD\xBF\xBF\xBF\xBF\xBF",  // six bytes
        "\xFE",
        "\xFF",
        "\xFE\xFF",
        "\xFF\xFE",  // never
    };
    std::vector<FrameCase> cases;
    for (const auto bytes : invalid) {
        const auto name = hex(bytes);
        const std::string wrong{bytes};
        cases.push_back({name, client_frame(text, wrong), {"refused:1007"}});
        cases.push_back({name + "InText", client_frame(text, "žluťoučký" + wrong), {"refused:1007"}});
        cases.push_back({name + "InAFrameEachByte", in_bytes(wrong), {"refused:1007"}});
        cases.push_back({name + "InTheSecondMessage",
                         client_frame(text, "first") + client_frame(text, wrong),
                         {"text:first", "refused:1007"}});
    }
    // What a message has begun, the next one does not end.
    cases.push_back(
        {"HalvesInTwoMessages", client_frame(text, "\xE2\x82") + client_frame(text, "\xAC"), {"refused:1007"}});
    cases.push_back({"SeenBeforeTheFrameIsWhole",
                     client_frame(text, "\xFF", {.length_bytes = 2, .length = 1'000}),
                     {"refused:1007"}});
    cases.push_back({"SeenBeforeTheMessageIsWhole", first_of(text, "\xED\xA0"), {"refused:1007"}});
    return cases;
}

}  // namespace hovor::test
