#pragma once

#include "base/result.hpp"
#include "transport/http.hpp"

// Whether a request was made by a page of ours (security.md classes 9 and 10).
namespace hovor::web {

// For WebSockets: a browser always says where the page is from, and it has to be this very host. forbidden if not.
Result<void> check_own_origin(const transport::Request& request);

// For visitors' sockets, which no cookie opens: also a chat box in a sandbox, whose origin is "null". forbidden if not.
Result<void> check_chat_box_origin(const transport::Request& request);

// For what changes something: our pages mark such requests with a header that no form and no foreign page can send,
// and a browser that says where the request is from has to name this site. forbidden if not.
Result<void> check_own_change(const transport::Request& request);

}  // namespace hovor::web
