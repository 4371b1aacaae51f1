#pragma once

#include "transport/loop.hpp"
#include "web/services.hpp"

namespace hovor::web {

// Has the files removed that were uploaded and not sent, every hour.
class UnsentFiles {
public:
    explicit UnsentFiles(Services& services) : services_{services} {}

    // On this loop, until it stops.
    void run_on(transport::Loop& loop);

private:
    static constexpr std::chrono::milliseconds period = std::chrono::hours{1};

    static Task<void> remove(UnsentFiles& self);

    Services& services_;
    bool is_removing_ = false;
};

}  // namespace hovor::web
