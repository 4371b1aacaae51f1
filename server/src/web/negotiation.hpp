#pragma once

#include <string_view>

namespace hovor::web {

// Whether a client that sent this accept-encoding takes Brotli: by name, and not with q=0. RFC 9110, 12.5.3.
bool accepts_brotli(std::string_view accept_encoding) noexcept;

// Whether an if-none-match names this etag, weakly compared as RFC 9110, 13.1.2 wants it: the client has it.
bool has_etag(std::string_view if_none_match, std::string_view etag) noexcept;

}  // namespace hovor::web
