#include "web/client_address.hpp"

#include <algorithm>
#include <string_view>

namespace hovor::web {
namespace {

constexpr std::size_t max_address = 64;

std::string_view without_blanks(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
    return text;
}

}  // namespace

std::string client_address(const transport::Request& request, std::span<const Network> trusted_proxies)
{
    const auto is_trusted = [&](const std::string& address) {
        return std::ranges::any_of(trusted_proxies, [&](const auto& one) { return one.contains(address); });
    };
    std::string client = request.remote_address;
    const auto* forwarded = request.header("x-forwarded-for");
    std::string_view rest = forwarded == nullptr ? std::string_view{} : std::string_view{*forwarded};
    while (!rest.empty() && is_trusted(client)) {
        const auto comma = rest.rfind(',');
        const auto hop = without_blanks(comma == std::string_view::npos ? rest : rest.substr(comma + 1));
        if (hop.empty() || hop.size() > max_address) break;
        client = hop;
        rest = comma == std::string_view::npos ? std::string_view{} : rest.substr(0, comma);
    }
    return client;
}

}  // namespace hovor::web
