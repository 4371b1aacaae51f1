#include "main/config/key_kinds.hpp"

#include <algorithm>
#include <iterator>

namespace hovor::config {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr std::int64_t KiB = 1'024;
constexpr std::int64_t MiB = 1'024 * KiB;
constexpr std::int64_t GiB = 1'024 * MiB;
constexpr std::int64_t million = 1'000'000;

std::vector<Key> web_keys()
{
    using C = Config;
    using L = web::Limits;
    return {
        number({"limits.messages_per_minute", "Messages of one visitor in a minute; 0 means no limit"}, {0, million},
               &C::web, &L::messages_per_minute),
        number({"limits.commands_per_minute", "Commands on one WebSocket in a minute; 0 means no limit"}, {0, million},
               &C::web, &L::commands_per_minute),
        duration<seconds>({"limits.hello_seconds", "From an open WebSocket to its first command"}, {1, 300}, &C::web,
                          &L::hello_time),
        duration<seconds>({"limits.welcome_seconds", "From a hello to its answer, while the database is busy"},
                          {1, 300}, &C::web, &L::welcome_time),
        number({"limits.commands_in_flight", "Commands of one WebSocket that are worked on at the same time"},
               {1, 10'000}, &C::web, &L::commands_in_flight),
        number({"limits.sign_in_guesses_per_account", "Wrong passwords for one e-mail address in 10 minutes"},
               {1, million}, &C::web, &L::sign_in_guesses_per_account),
        number({"limits.sign_in_guesses_per_address", "Wrong passwords from one client address in 10 minutes"},
               {1, million}, &C::web, &L::sign_in_guesses_per_address),
        number({"limits.sign_ups_per_address", "New accounts from one client address in an hour"}, {1, million},
               &C::web, &L::sign_ups_per_address),
        number({"limits.password_workers", "Passwords that are checked at the same time, at 46 MiB each"}, {1, 64},
               &C::web, &L::password_workers),
        number({"limits.password_queue", "Passwords that wait to be checked; more are told to try later"}, {1, 10'000},
               &C::web, &L::password_queue),
        number({"limits.transcripts_per_hour", "Transcripts that one visitor asks for in an hour; 0 means no limit"},
               {0, million}, &C::web, &L::transcripts_per_hour),
        number({"limits.uploads_per_minute", "Files of one visitor or agent in a minute; 0 means no limit"},
               {0, million}, &C::web, &L::uploads_per_minute),
        number({"limits.uploads_per_address", "Files from one client address in a minute; 0 means no limit"},
               {0, million}, &C::web, &L::uploads_per_address),
        number({"limits.upload_bytes", "One file that is sent in a chat"}, {64 * KiB, 64 * MiB}, &C::web,
               &L::upload_bytes),
        number({"limits.upload_workers", "Files that are examined and written at the same time"}, {1, 64}, &C::web,
               &L::upload_workers),
        number({"limits.upload_queue", "Files that wait for that, in memory; more are told to try later"}, {1, 1'000},
               &C::web, &L::upload_queue),
        number({"limits.photo_bytes", "An agent's photo"}, {16 * KiB, 16 * MiB}, &C::web, &L::photo_bytes),
        number({"limits.body_bytes", "The body of any other request"}, {KiB, 16 * MiB}, &C::web, &L::body_bytes),
        duration<seconds>({"limits.drain_seconds", "From SIGTERM to the end, for what is on its way"}, {0, 3'600},
                          &C::drain_time),
    };
}

std::vector<Key> time_keys()
{
    using C = Config;
    using L = transport::Limits;
    const auto on = &C::transport;
    return {
        duration<milliseconds>({"limits.tick_ms", "Grain of all deadlines: they are met to within a tick or two"},
                               {10, 10'000}, on, &L::tick),
        duration<seconds>({"limits.handshake_seconds", "From a connection to the end of its TLS handshake"}, {1, 300},
                          on, &L::handshake_time),
        duration<seconds>({"limits.header_seconds", "From a request's first byte to the end of its headers"}, {1, 300},
                          on, &L::header_time),
        duration<seconds>(
            {"limits.grace_seconds", "For a request's body and for the reading of a response, however short"}, {1, 300},
            on, &L::grace_time),
        number({"limits.min_bytes_per_second", "How slow a longer body or the reading of a longer response may be"},
               {1, MiB}, on, &L::min_rate),
        duration<seconds>({"limits.idle_seconds", "Between two requests on a connection"}, {1, 3'600}, on,
                          &L::idle_time),
        duration<seconds>({"limits.answer_seconds", "From a whole request to its answer; then 503"}, {1, 3'600}, on,
                          &L::answer_time),
        duration<seconds>({"limits.close_seconds", "For a client to answer our close"}, {1, 300}, on, &L::close_time),
        duration<seconds>({"limits.ping_every_seconds", "A WebSocket that is silent for so long is pinged"}, {1, 3'600},
                          on, &L::ping_every),
        duration<seconds>(
            {"limits.pong_within_seconds", "A pinged WebSocket that stays silent for so long is given up"}, {1, 3'600},
            on, &L::pong_within),
    };
}

std::vector<Key> size_keys()
{
    using C = Config;
    using L = transport::Limits;
    const auto on = &C::transport;
    return {
        number({"limits.head_bytes", "A request's line and headers together; then 431"}, {KiB, MiB}, on,
               &L::head_bytes),
        number({"limits.target_bytes", "A request's path and query; then 414"}, {256, MiB}, on, &L::target_bytes),
        number({"limits.headers", "A request's headers; then 431"}, {10, 10'000}, on, &L::headers),
        number({"limits.bodies_bytes", "All bodies on their way into one thread; then 503"}, {MiB, 16 * GiB}, on,
               &L::bodies_bytes),
        number({"limits.message_bytes", "One WebSocket message; then 1009"}, {16 * KiB, 16 * MiB}, on,
               &L::message_bytes),
        number({"limits.outbox_bytes", "What may wait for a slow WebSocket client; then it is cut off and resumes"},
               {16 * KiB, 64 * MiB}, on, &L::outbox_bytes),
        number({"limits.connections", "Open connections; lowered to what the open-files limit of the process allows"},
               {1, 10 * million}, on, &L::connections),
        number({"limits.connections_per_address", "Open connections of one client address (IPv6: of one /64)"},
               {1, 10 * million}, on, &L::connections_per_address),
        number({"limits.backlog", "Connections that wait in the kernel to be accepted"}, {1, 65'535}, on, &L::backlog),
    };
}

}  // namespace

std::vector<Key> limit_keys()
{
    auto all = web_keys();
    for (auto more : {time_keys(), size_keys()}) std::ranges::move(more, std::back_inserter(all));
    return all;
}

}  // namespace hovor::config
