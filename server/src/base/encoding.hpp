#pragma once

#include <string>
#include <string_view>

namespace hovor {

// Lower case, two digits a byte.
std::string to_hex(std::string_view bytes);

// RFC 4648 section 7 ("base32hex") in lower case and without padding: sorts as the bytes do.
std::string to_base32(std::string_view bytes);

}  // namespace hovor
