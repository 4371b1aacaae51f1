#pragma once

#include "base/result.hpp"

#include <string>
#include <string_view>

namespace hovor::web {

// The name in the header x-file-name: percent-encoded UTF-8 (RFC 3986, section 2.1). invalid_argument if it is not, or
// is no name that is taken.
Result<std::string> read_file_name(std::string_view encoded);

// The same for a name that comes as it is.
Result<std::string> accept_file_name(std::string_view name);

}  // namespace hovor::web
