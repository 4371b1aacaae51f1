#pragma once

#include <string>
#include <string_view>

// What is kept of the device that a session is used on.
namespace hovor {

// Without what tells one household's device from the next: IPv4 /24 ("192.0.2.0"), IPv6 /48 ("2001:db8:1::").
// Empty for what is no address.
std::string shorten_address(const std::string& address);

// The first 512 bytes, in printable ASCII: whoever asks sends it, and it may hold anything.
std::string clean_user_agent(std::string_view user_agent);

}  // namespace hovor
