#include "protocol/text_writer.hpp"

#include "protocol/utf8.hpp"

#include <array>

namespace hovor::protocol {

namespace {

// True for the bytes that are copied as they are, without a look at what follows.
constexpr std::array<bool, 256> make_plain()
{
    std::array<bool, 256> plain{};
    for (std::size_t byte = 0x20; byte < 0x80; ++byte) plain[byte] = true;
    for (const char escaped : {'"', '\\', '<', '>', '&'}) plain[static_cast<unsigned char>(escaped)] = false;
    return plain;
}

constexpr auto plain = make_plain();

void escape(std::string& out, unsigned char byte)
{
    constexpr std::string_view digits = "0123456789abcdef";
    switch (byte) {
        case '"': out += "\\\""; return;
        case '\\': out += "\\\\"; return;
        case '\b': out += "\\b"; return;
        case '\f': out += "\\f"; return;
        case '\n': out += "\\n"; return;
        case '\r': out += "\\r"; return;
        case '\t': out += "\\t"; return;
        default: break;
    }
    out += "\\u00";
    out += digits[byte >> 4];
    out += digits[byte & 0xf];
}

}  // namespace

void write_text(std::string& out, std::string_view text)
{
    out += '"';
    std::size_t copied = 0;
    std::size_t at = 0;
    const auto replace = [&](std::size_t length) {
        out += text.substr(copied, at - copied);
        at += length;
        copied = at;
    };
    while (at < text.size()) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (plain[byte]) {
            ++at;
            continue;
        }
        if (byte < 0x80) {
            replace(1);
            escape(out, byte);
            continue;
        }
        const auto length = utf8_length(text.substr(at));
        const auto character = text.substr(at, length);
        if (length == 0) {
            replace(1);
            out += "\\ufffd";
        } else if (character == "\u2028" || character == "\u2029") {
            replace(length);
            out += character == "\u2028" ? "\\u2028" : "\\u2029";
        } else {
            at += length;
        }
    }
    out += text.substr(copied);
    out += '"';
}

}  // namespace hovor::protocol
