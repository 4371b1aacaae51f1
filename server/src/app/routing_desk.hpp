#pragma once

#include "app/store.hpp"
#include "domain/offers.hpp"

namespace hovor {

// Reads what routing goes by.
class RoutingDesk {
public:
    static constexpr int page_size = 500;
    static constexpr std::size_t max_conversations = 5'000;  // that are looked at, of each state

    explicit RoutingDesk(Store& store) : store_{store} {}

    // All but who is online, which is not stored.
    Task<Result<RoutingScene>> look(AccountId account);

private:
    Store& store_;
};

}  // namespace hovor
