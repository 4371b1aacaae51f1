#pragma once

#include <chrono>
#include <cstddef>

namespace hovor::web {

// What the application lets one client do; the transport has its own limits.
struct Limits {
    // Of one visitor, over all their tabs; 0 for no limit.
    int messages_per_minute = 60;
    // Of one socket, beside its messages; 0 for no limit. A client that goes on for long is cut off.
    int commands_per_minute = 600;
    // From the opening of a socket to its hello.
    std::chrono::milliseconds hello_time{5'000};
    // From the hello to its answer, while the store has too much to do.
    std::chrono::milliseconds welcome_time{10'000};
    // What one socket may have under way; further commands are refused until there is room.
    int commands_in_flight = 256;

    // Evaluated sign-ins in ten minutes.
    int sign_in_guesses_per_account = 10;
    int sign_in_guesses_per_address = 100;
    // Whether companies may open accounts by themselves.
    bool sign_up_is_open = true;
    // New companies in an hour.
    int sign_ups_per_address = 10;

    // That one visitor asks for; 0 for no limit. An address may be somebody else's.
    int transcripts_per_hour = 5;

    // Of one visitor or agent; 0 for no limit.
    int uploads_per_minute = 30;
    // Who comes from one address in a minute: anybody may be a new visitor as often as they like.
    int uploads_per_address = 120;
    std::size_t upload_bytes = 20 * 1'024 * 1'024;
    std::size_t upload_workers = 2;
    std::size_t upload_queue = 6;

    std::size_t photo_bytes = 512 * 1'024;
    // Of any other request.
    std::size_t body_bytes = 64 * 1'024;

    std::size_t password_workers = 2;
    std::size_t password_queue = 32;
};

}  // namespace hovor::web
