#pragma once

#include <string>
#include <string_view>

namespace hovor::web {

// Whether a browser shows a file or saves it.
enum class Disposition { show, save };

// The value of Content-Disposition (RFC 6266), with the name in UTF-8 (RFC 8187) and, for who cannot read that, in
// ASCII.
std::string content_disposition(Disposition disposition, std::string_view name);

}  // namespace hovor::web
