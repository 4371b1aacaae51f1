#include "web/client_address.hpp"

#include <boost/asio/ip/address.hpp>
#include <boost/asio/ip/network_v4.hpp>
#include <boost/asio/ip/network_v6.hpp>

#include <array>
#include <charconv>
#include <optional>

namespace hovor::web {
namespace {

using Bytes = std::array<std::uint8_t, 16>;

struct Address {
    Bytes bytes;
    bool is_v4;
};

std::optional<Address> parse_address(std::string_view text)
{
    boost::system::error_code error;
    const auto address = boost::asio::ip::make_address(std::string{text}, error);
    if (error) return std::nullopt;
    if (address.is_v6()) return Address{address.to_v6().to_bytes(), false};
    Bytes mapped{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF};
    const auto four = address.to_v4().to_bytes();
    std::copy(four.begin(), four.end(), mapped.begin() + 12);
    return Address{mapped, true};
}

bool has_prefix(const Bytes& address, const Bytes& prefix, int bits)
{
    for (std::size_t i = 0; bits > 0; ++i, bits -= 8) {
        const auto mask = static_cast<std::uint8_t>(bits >= 8 ? 0xFF : 0xFF << (8 - bits));
        if ((address.at(i) & mask) != (prefix.at(i) & mask)) return false;
    }
    return true;
}

std::string_view without_blanks(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
    return text;
}

}  // namespace

Result<TrustedProxies> TrustedProxies::parse(const std::vector<std::string>& networks)
{
    TrustedProxies proxies;
    for (const auto& text : networks) {
        HOVOR_TRY(const auto network, parse_network(text));
        proxies.networks_.push_back(network);
    }
    return proxies;
}

Result<TrustedProxies::Network> TrustedProxies::parse_network(std::string_view text)
{
    const auto slash = text.find('/');
    const auto address = parse_address(text.substr(0, slash));
    if (!address) return fail(ErrorCode::invalid_argument, std::string{text} + " is no address or network");
    const int most = address->is_v4 ? 32 : 128;
    int bits = most;
    if (slash != std::string_view::npos) {
        const auto length = text.substr(slash + 1);
        const auto [end, error] = std::from_chars(length.data(), length.data() + length.size(), bits);
        if (error != std::errc{} || end != length.data() + length.size() || bits < 0 || bits > most) {
            return fail(ErrorCode::invalid_argument,
                        std::string{text} + " has no prefix length of 0 to " + std::to_string(most));
        }
    }
    return Network{address->bytes, bits + 128 - most};
}

bool TrustedProxies::trusts(std::string_view address) const
{
    const auto parsed = parse_address(address);
    if (!parsed) return false;
    for (const auto& network : networks_) {
        if (has_prefix(parsed->bytes, network.bytes, network.bits)) return true;
    }
    return false;
}

std::string TrustedProxies::client_of(const transport::Request& request) const
{
    std::string client = request.remote_address;
    const auto* forwarded = request.header("x-forwarded-for");
    if (forwarded == nullptr) return client;
    std::string_view rest = *forwarded;
    while (!rest.empty() && trusts(client)) {
        const auto comma = rest.rfind(',');
        const auto hop = without_blanks(comma == std::string_view::npos ? rest : rest.substr(comma + 1));
        if (!parse_address(hop)) break;  // whoever wrote that is not a proxy to rely on
        client = hop;
        rest = comma == std::string_view::npos ? std::string_view{} : rest.substr(0, comma);
    }
    return client;
}

}  // namespace hovor::web
