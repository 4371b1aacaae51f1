#pragma once

#include <string>
#include <string_view>

namespace hovor::protocol {

// Appends the text as a JSON string that is safe within HTML and JavaScript too: < > & U+2028 and U+2029 are
// escaped. Always valid: a byte that is not part of valid UTF-8 (a foreign header's, say) becomes U+FFFD.
void write_text(std::string& out, std::string_view text);

}  // namespace hovor::protocol
