#pragma once

#include "base/result.hpp"
#include "transport/http.hpp"

#include <string>
#include <string_view>

// Whether a request was made by a page of ours (security.md classes 9 and 10).
namespace hovor::web {

// For WebSockets: a browser always says where the page is from, and it has to be this very host. forbidden if not.
Result<void> check_own_origin(const transport::Request& request);

// For visitors' sockets, which no cookie opens: also a chat box in a sandbox, whose origin is "null". forbidden if not.
Result<void> check_chat_box_origin(const transport::Request& request);

// For what changes something: our pages mark such requests with a header that no form and no foreign page can send,
// and a browser that says where the request is from has to name this site. forbidden if not.
Result<void> check_own_change(const transport::Request& request);

// Of the page that asks, if it is another site's: "https://shop.example", or "null" for one that has none. Empty for a
// page of ours, and for who is no browser.
std::string foreign_origin(const transport::Request& request);

// Without the port; empty for "null".
std::string_view host_of_origin(std::string_view origin);

}  // namespace hovor::web
