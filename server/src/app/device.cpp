#include "app/device.hpp"

#include <boost/asio/ip/address.hpp>

#include <algorithm>

namespace hovor {
namespace {

namespace ip = boost::asio::ip;

std::string shorten(const ip::address_v4& address)
{
    return ip::address_v4{address.to_uint() & 0xFFFFFF00U}.to_string();
}

std::string shorten(const ip::address_v6& address)
{
    constexpr std::ptrdiff_t kept_bytes = 6;
    auto bytes = address.to_bytes();
    std::fill(bytes.begin() + kept_bytes, bytes.end(), static_cast<unsigned char>(0));
    return ip::address_v6{bytes}.to_string();
}

}  // namespace

std::string shorten_address(const std::string& address)
{
    boost::system::error_code error;
    const auto parsed = ip::make_address(address, error);
    if (error) return "";
    if (parsed.is_v4()) return shorten(parsed.to_v4());
    if (parsed.to_v6().is_v4_mapped()) return shorten(ip::make_address_v4(ip::v4_mapped, parsed.to_v6()));
    return shorten(parsed.to_v6());
}

std::string clean_user_agent(std::string_view user_agent)
{
    constexpr std::size_t max_length = 512;
    std::string cleaned{user_agent.substr(0, max_length)};
    std::ranges::replace_if(
        cleaned, [](char c) { return c < ' ' || c > '~'; }, '?');
    return cleaned;
}

}  // namespace hovor
