#include "web/content_disposition.hpp"

#include "base/encoding.hpp"

#include <algorithm>

namespace hovor::web {
namespace {

// attr-char of RFC 8187, section 3.2.1.
bool is_plain(char c)
{
    constexpr std::string_view others = "!#$&+-.^_`|~";
    const bool is_alphanumeric = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return is_alphanumeric || others.find(c) != std::string_view::npos;
}

std::string percent_encode(std::string_view text)
{
    std::string encoded;
    for (const char& c : text) {
        if (is_plain(c)) {
            encoded += c;
        } else {
            encoded += '%' + to_hex({&c, 1});
        }
    }
    return encoded;
}

}  // namespace

std::string content_disposition(Disposition disposition, std::string_view name)
{
    std::string ascii{name};
    std::ranges::replace_if(
        ascii, [](char c) { return !is_plain(c) && c != ' '; }, '_');
    return std::string{disposition == Disposition::show ? "inline" : "attachment"} + "; filename=\"" + ascii +
           "\"; filename*=UTF-8''" + percent_encode(name);
}

}  // namespace hovor::web
