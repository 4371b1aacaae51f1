#include "app/address.hpp"

#include <boost/asio/ip/address.hpp>

#include <algorithm>

namespace hovor {

std::string shorten_address(std::string_view text)
{
    namespace ip = boost::asio::ip;
    boost::system::error_code error;
    auto address = ip::make_address(std::string{text}, error);
    if (error) return {};
    if (address.is_v6() && address.to_v6().is_v4_mapped())
        address = ip::make_address_v4(ip::v4_mapped, address.to_v6());
    if (address.is_v4()) {
        auto bytes = address.to_v4().to_bytes();
        bytes[3] = 0;
        return ip::address_v4{bytes}.to_string();
    }
    auto bytes = address.to_v6().to_bytes();
    std::fill(bytes.begin() + 6, bytes.end(), std::uint8_t{0});
    return ip::address_v6{bytes}.to_string();
}

}  // namespace hovor
