#pragma once

#include "transport/http.hpp"

namespace hovor::transport {

struct ListenOptions;

// The answer to a request that came without TLS where only TLS is served. Browsers that follow a link are sent to
// https, on the same host. Whatever else came (a form, an API call, a WebSocket) has already shown its secrets
// to the network: it is refused, so that the mistake is noticed.
Response redirect_to_https(const Request& head, const ListenOptions& options);

}  // namespace hovor::transport
