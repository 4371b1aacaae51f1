#include "domain/web_address.hpp"

#include "domain/text.hpp"

#include <algorithm>
#include <iterator>

namespace hovor {
namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

}  // namespace

std::optional<WebAddress> parse_web_address(std::string_view url)
{
    if (has_control_character(url)) return std::nullopt;
    url = url.substr(0, url.find('#'));
    const auto colon = url.find("://");
    if (colon == std::string_view::npos) return std::nullopt;
    WebAddress address{};
    std::ranges::transform(url.substr(0, colon), std::back_inserter(address.scheme), lower);
    if (address.scheme != "http" && address.scheme != "https") return std::nullopt;

    const auto rest = url.substr(colon + 3);
    const auto end = std::min(rest.find_first_of("/?\\"), rest.size());
    const auto authority = rest.substr(0, end);
    const auto user_end = authority.rfind('@');
    std::ranges::transform(user_end == std::string_view::npos ? authority : authority.substr(user_end + 1),
                           std::back_inserter(address.host), lower);
    if (address.host.empty()) return std::nullopt;
    const auto question = std::min(rest.find('?', end), rest.size());
    address.path = rest.substr(end, question - end);
    address.query = rest.substr(question);
    return address;
}

}  // namespace hovor
