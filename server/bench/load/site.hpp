#pragma once

#include "bench/load/arguments.hpp"
#include "bench/load/server_process.hpp"
#include "bench/load/web_socket_client.hpp"

#include <string>

namespace hovor::bench {

// The server under load, and the account on it whose visitors and agent these are. From the arguments --port, --pid,
// --key (the chat's), --session (the agent's cookie) and --after (where the account's log is); --tls 0 for a plain
// line.
struct Site {
    explicit Site(const Arguments& arguments);

    TlsContextPtr tls;
    Poller poller{};
    Target for_visitors;
    Target for_agent;
    std::string key;
    long after;
    ServerProcess server;
};

}  // namespace hovor::bench
