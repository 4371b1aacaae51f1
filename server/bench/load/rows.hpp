#pragma once

#include "bench/load/arguments.hpp"

// Each puts one kind of load on a server, for a bounded time, and prints what it measured.
namespace hovor::bench {

// --connections peers each send a text of --size bytes and, when it has come back, the next, for --seconds.
// Prints messages, seconds, cpu_seconds (the server's).
void load_echo(const Arguments& arguments);

// One of --connections peers sends --burst texts at once and, when everybody has received them all, the next.
// Prints deliveries, seconds, cpu_seconds.
void load_fan_out(const Arguments& arguments);

// --connections peers are there and say nothing. Prints bytes_each: what each costs the server.
void load_idle(const Arguments& arguments);

}  // namespace hovor::bench
