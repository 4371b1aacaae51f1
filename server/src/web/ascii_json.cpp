#include "web/ascii_json.hpp"

#include "protocol/utf8.hpp"

#include <cstdint>

namespace hovor::web {
namespace {

// Of `bytes`, one valid character of two to four bytes.
std::uint32_t code_point(std::string_view bytes)
{
    const auto lead_bits = 7U - bytes.size();
    auto code = static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[0])) & ((1U << lead_bits) - 1U);
    for (const char byte : bytes.substr(1)) code = code << 6U | (static_cast<unsigned char>(byte) & 0x3fU);
    return code;
}

void write_unit(std::string& out, std::uint32_t unit)
{
    constexpr std::string_view digits = "0123456789abcdef";
    out += "\\u";
    for (const auto shift : {12U, 8U, 4U, 0U}) out.push_back(digits[unit >> shift & 0xfU]);
}

// As UTF-16 has it: above U+FFFF by two surrogates.
void write_escape(std::string& out, std::uint32_t code)
{
    if (code < 0x10000) return write_unit(out, code);
    write_unit(out, 0xd800U + ((code - 0x10000U) >> 10U));
    write_unit(out, 0xdc00U + (code & 0x3ffU));
}

}  // namespace

std::string ascii_json(std::string_view json)
{
    std::string out;
    out.reserve(json.size());
    while (!json.empty()) {
        const auto length = protocol::utf8_length(json);
        if (length == 1) out.push_back(json.front());
        if (length == 0) write_unit(out, 0xfffd);  // not UTF-8
        if (length > 1) write_escape(out, code_point(json.substr(0, length)));
        json.remove_prefix(length == 0 ? 1 : length);
    }
    return out;
}

}  // namespace hovor::web
