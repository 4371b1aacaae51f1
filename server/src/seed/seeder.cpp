#include "seed/seeder.hpp"

#include "seed/stage.hpp"

#include <algorithm>
#include <memory>
#include <utility>

namespace hovor::seed {
namespace {

constexpr std::chrono::milliseconds year = std::chrono::days{365};

// The part of a whole that is done when so many of all are.
Timestamp part_of_year(Timestamp now, std::size_t done, std::size_t all)
{
    return now - year + year / all * static_cast<std::int64_t>(done);
}

}  // namespace

Task<Result<void>> Seeder::fill(Amount amount, Timestamp now, OnProgress on_progress)
{
    auto look = [](const Transaction& db) -> Result<std::int64_t> { return db.events().extent().last; };
    HOVOR_CO_TRY(const auto last_seq, co_await store_.read(account_, std::move(look)));
    Dice dice{seed_ + static_cast<std::uint64_t>(last_seq)};  // other ids than those that are there already

    std::size_t conversations = 0;
    std::size_t messages = 0;
    while (conversations < amount.conversations) {
        const auto left = amount.conversations - conversations;
        const bool are_last = left <= open_at_the_end;
        const auto count = are_last ? left : std::min(side_by_side, left - std::min(left, open_at_the_end));
        const auto share = are_last ? amount.messages - messages : (amount.messages - messages) * count / left;
        const ScriptPlan plan{.conversations = count,
                              .messages = std::max(count, share),
                              .from = part_of_year(now, conversations, amount.conversations),
                              .to = part_of_year(now, conversations + count, amount.conversations),
                              .may_stay_open = are_last};
        auto script = std::make_shared<const Script>(write_script(dice, plan, agents_));
        auto work = [script](Transaction& db) { return Stage{db, *script}.play(); };
        HOVOR_CO_CHECK(co_await store_.write(account_, std::move(work)));
        conversations += count;
        messages += plan.messages;
        on_progress(messages);
    }
    co_return Result<void>{};
}

}  // namespace hovor::seed
