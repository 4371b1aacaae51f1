#pragma once

#include "transport/loop.hpp"
#include "web/services.hpp"

#include <vector>

namespace hovor::web {

// Has the visits stored that are to be, by writes of their own beside those of the chat, and ends the old ones.
class VisitKeeper {
public:
    explicit VisitKeeper(Services& services) : services_{services} {}

    // On this loop, until it stops.
    void run_on(transport::Loop& loop);

    // Stores what there is, at once: the server is about to stop. From any thread.
    void finish();

private:
    static constexpr std::chrono::milliseconds period{1'000};

    static Task<void> store(VisitKeeper& keeper, std::vector<LiveVisits::Batch> batches);
    void look();

    Services& services_;
    transport::Loop* loop_ = nullptr;
    bool is_storing_ = false;
};

}  // namespace hovor::web
