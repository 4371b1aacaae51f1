#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace hovor {

// "https://user:secret@Shop.example:8443/a?b#c" in the parts that count.
struct WebAddress {
    std::string scheme;  // "http" or "https"
    std::string host;    // in small letters, with the port
    std::string_view path;
    std::string_view query;  // with its "?"
};

// Nothing for what is no address of the web. The path and the query are parts of `url`.
std::optional<WebAddress> parse_web_address(std::string_view url);

}  // namespace hovor
