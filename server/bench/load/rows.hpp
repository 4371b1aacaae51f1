#pragma once

#include "bench/load/arguments.hpp"

// Each puts one kind of load on a server, for a bounded time, and prints what it measured. echo and fan_out measure
// once for each line on standard input.
namespace hovor::bench {

// --connections peers each send a text of --size bytes and, when it has come back, the next, for --seconds.
// Prints messages, seconds, cpu_seconds (the server's).
void load_echo(const Arguments& arguments);

// One of --connections peers sends --burst texts at once and, when everybody has received them all, the next.
// Prints deliveries, seconds, cpu_seconds.
void load_fan_out(const Arguments& arguments);

// --connections peers are there and say nothing. Prints bytes_each: what each costs the server.
void load_idle(const Arguments& arguments);

// Writes and syncs 4 KiB again and again in --folder, for --seconds. Prints p50 and p99, in seconds.
void load_disk(const Arguments& arguments);

// The rows below are for a chat server; site.hpp says how they are told of it. They throw when a message is lost.

// --connections visitors each post a message and, when it is acknowledged, the next, for --seconds; an agent is told.
// Prints acknowledged, heard (by the agent), out_of_order, seconds, cpu_seconds.
void load_talk(const Arguments& arguments);

// --connections visitors post --rate messages a second between them, for --seconds.
// Prints messages, p50, p99, worst: seconds from when a message was due to when the agent has it.
void load_pace(const Arguments& arguments);

// --connections visitors come, and nobody writes for --seconds. Prints memory, bytes_each, cpu_share (of one core),
// present (visitors that the agent sees). With --restart 1 each then posts a message, ready is printed, and the server
// is to be restarted: prints back (visitors, within a minute), seconds (from the first loss), p50 and longest (of each
// visitor's own), failed_attempts, behind (visitors of whom the server knows less than it has acknowledged).
void load_presence(const Arguments& arguments);

}  // namespace hovor::bench
