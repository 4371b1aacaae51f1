#pragma once

#include "app/transaction.hpp"
#include "domain/sight.hpp"

#include <functional>
#include <optional>
#include <vector>

namespace hovor {

// Conversations of a list, and where the next page begins.
struct SeenList {
    std::vector<Conversation> conversations;
    std::optional<std::int64_t> next;  // what it is before; nothing: this was the last one
};

// A list from the one with the newest message down: so many of those whose last message stands before that place in the
// log.
using ConversationLister = std::function<std::vector<Conversation>(std::int64_t before, int limit)>;

// At most so many of them that the agent sees. For who sees all it is one look, for others as many as it takes: after
// `max_looked_at` conversations the page is short, or empty, and still has a next one.
SeenList list_seen(const Sight& sight, std::int64_t before, int limit, int max_looked_at,
                   const ConversationLister& list);

}  // namespace hovor
