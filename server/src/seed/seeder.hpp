#pragma once

#include "app/store.hpp"
#include "seed/script.hpp"

#include <cstdint>
#include <functional>
#include <vector>

namespace hovor::seed {

struct Amount {
    std::size_t conversations;
    std::size_t messages;  // that people write, in all of them
};

// Fills an account with conversations of the last year, the oldest first, as they would stand in its log: some hundreds
// go on side by side, and are written by one work. The same seed makes the same of the same account.
class Seeder {
public:
    static constexpr std::size_t side_by_side = 200;
    static constexpr std::size_t open_at_the_end = 100;  // conversations of which some stay open

    // After each work: how many messages are written.
    using OnProgress = std::function<void(std::size_t messages)>;

    Seeder(Store& store, AccountId account, std::vector<AgentId> agents, std::uint64_t seed)
        : store_{store}, account_{std::move(account)}, agents_{std::move(agents)}, seed_{seed}
    {
    }

    Task<Result<void>> fill(Amount amount, Timestamp now, OnProgress on_progress);

private:
    Store& store_;
    const AccountId account_;
    const std::vector<AgentId> agents_;
    const std::uint64_t seed_;
};

}  // namespace hovor::seed
