#pragma once

#include "transport/loop.hpp"
#include "web/services.hpp"

namespace hovor::web {

// Tells agents and visitors who is here, and visitors that their account keeps out others than before, gathered for a
// quarter of a second.
class LiveNews {
public:
    explicit LiveNews(Services& services) : services_{services} {}

    // On this loop, until it stops.
    void run_on(transport::Loop& loop);

private:
    static constexpr std::chrono::milliseconds period{250};

    static Task<void> tell_team(Services& services, AccountId account);
    static Task<void> post_guard(Services& services, AccountId account);
    void tell(transport::Loop& loop);

    Services& services_;
};

}  // namespace hovor::web
