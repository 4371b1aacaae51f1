#include "bench/load/site.hpp"

namespace hovor::bench {
namespace {

bool is_sealed(const Arguments& arguments)
{
    return arguments.number_or("tls", 1) == 1;
}

// As a browser names the page that opens the socket.
std::string origin_of(const Arguments& arguments)
{
    const std::string scheme = is_sealed(arguments) ? "https" : "http";
    return "Origin: " + scheme + "://localhost:" + arguments.text("port") + "\r\n";
}

}  // namespace

Site::Site(const Arguments& arguments)
    : tls{make_client_context()},
      for_visitors{static_cast<std::uint16_t>(arguments.number("port")), "/ws/visitor", origin_of(arguments),
                   is_sealed(arguments) ? tls.get() : nullptr},
      for_agent{for_visitors.port, "/ws/agent", for_visitors.headers + "Cookie: " + arguments.text("session") + "\r\n",
                for_visitors.tls},
      key{arguments.text("key")},
      after{arguments.number("after")},
      server{static_cast<pid_t>(arguments.number("pid"))}
{
}

}  // namespace hovor::bench
