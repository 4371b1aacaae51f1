#pragma once

#include <string>
#include <string_view>

namespace hovor::web {

// What goes on where a Brotli stream (RFC 7932) was flushed and not ended: this text, not compressed, and the end. 3
// bytes for each 64 KiB begun, and one more.
std::string brotli_end(std::string_view text);

}  // namespace hovor::web
