#pragma once

#include "base/clock.hpp"

#include <string>

namespace hovor::web {

// What finders of weaknesses read at /.well-known/security.txt (RFC 9116): to whom they turn. `public_url` may be
// empty. It holds for half a year from now.
std::string security_txt(const std::string& contact, const std::string& public_url, Timestamp now);

}  // namespace hovor::web
