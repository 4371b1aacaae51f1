#pragma once

#include <string>
#include <string_view>

// The small words of RFC 9110 and 9112, stricter where strictness keeps a proxy and us of one mind.
namespace hovor::transport {

bool is_alphanumeric(char c) noexcept;

// RFC 9110 section 5.6.2: names of headers and methods.
bool is_token(std::string_view text) noexcept;

// A header's value as it may be sent or received: no control characters but TAB, so no CR, LF or NUL.
bool is_field_value(std::string_view text) noexcept;

// Whether a comma-separated list holds the token, in any case.
bool has_token(std::string_view list, std::string_view lower_case_token) noexcept;

std::string to_lower(std::string_view text);

// "shop.example", "192.0.2.1:8443", "[::1]:8443": what Host may say. Not empty, no user, no percent signs.
bool is_authority(std::string_view text) noexcept;

// Its part before the port.
std::string_view host_of(std::string_view authority) noexcept;

// What a request may ask for: visible ASCII without '#'.
bool is_target(std::string_view text) noexcept;

}  // namespace hovor::transport
