#include "app/seen_list.hpp"

#include <algorithm>
#include <utility>

namespace hovor {
namespace {

constexpr int least_step = 200;  // conversations that are read at once where some of them may not be seen

}  // namespace

SeenList list_seen(const Sight& sight, std::int64_t before, int limit, int max_looked_at,
                   const ConversationLister& list)
{
    const int step = sight.sees_all() ? limit + 1 : std::max(limit + 1, least_step);
    SeenList seen;
    for (int looked_at = 0; looked_at < max_looked_at; looked_at += step) {
        auto found = list(before, step);
        for (auto& one : found) {
            if (std::ssize(seen.conversations) == limit) {
                seen.next = before;
                return seen;
            }
            before = one.snapshot().last_event_seq;
            if (sight.sees(one.snapshot())) seen.conversations.push_back(std::move(one));
        }
        if (std::ssize(found) < step) return seen;
    }
    seen.next = before;
    return seen;
}

}  // namespace hovor
