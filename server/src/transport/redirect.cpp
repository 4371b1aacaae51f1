#include "transport/redirect.hpp"

#include "transport/http_response.hpp"
#include "transport/http_syntax.hpp"
#include "transport/server.hpp"

#include <string>
#include <string_view>

namespace hovor::transport {

Response redirect_to_https(const Request& head, const ListenOptions& options)
{
    constexpr std::uint16_t default_port = 443;
    const auto* host = head.header("host");
    const bool is_link = (head.method == "GET" || head.method == "HEAD") && head.header("upgrade") == nullptr;
    if (host == nullptr || !is_link) return describe({403, "only https is served here"});

    std::string authority{host_of(*host)};
    if (options.security == Security::tls) {
        authority = *host;  // the client came to the right port, with the wrong scheme
    } else if (options.https_port != default_port) {
        authority += ":" + std::to_string(options.https_port);
    }
    return {.status = 308, .headers = {{"location", "https://" + authority + head.target}}, .body = {}};
}

}  // namespace hovor::transport
