#include "transport/endpoint.hpp"

#include <boost/asio/ip/address.hpp>

#include <charconv>

namespace hovor::transport {

Result<Endpoint> Endpoint::parse(std::string_view text)
{
    const auto wrong = [&] {
        return fail(ErrorCode::invalid_argument, "\"" + std::string{text} +
                                                     "\" is not an address and a port such as 127.0.0.1:8443 or "
                                                     "[::1]:8443");
    };
    const auto colon = text.rfind(':');
    if (colon == std::string_view::npos) return wrong();
    auto host = text.substr(0, colon);
    const auto digits = text.substr(colon + 1);
    const bool has_brackets = host.starts_with('[') && host.ends_with(']');
    if (has_brackets) host = host.substr(1, host.size() - 2);

    boost::system::error_code error;
    const auto address = boost::asio::ip::make_address(std::string{host}, error);
    if (error || address.is_v6() != has_brackets) return wrong();

    Endpoint endpoint{address.to_string()};
    const auto [stop, status] = std::from_chars(digits.data(), digits.data() + digits.size(), endpoint.port);
    if (digits.empty() || status != std::errc{} || stop != digits.data() + digits.size()) return wrong();
    return endpoint;
}

bool Endpoint::is_loopback() const
{
    boost::system::error_code error;
    const auto parsed = boost::asio::ip::make_address(address, error);
    return !error && parsed.is_loopback();
}

std::string Endpoint::to_string() const
{
    const bool is_v6 = address.find(':') != std::string::npos;
    return (is_v6 ? "[" + address + "]" : address) + ":" + std::to_string(port);
}

}  // namespace hovor::transport
