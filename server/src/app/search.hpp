#pragma once

#include "app/inbox.hpp"
#include "app/search_store.hpp"
#include "domain/excerpt.hpp"
#include "domain/search_query.hpp"

#include <optional>
#include <string>
#include <vector>

namespace hovor {

struct FoundMessage {
    VisitorId visitor;
    Message message;
    Excerpt excerpt;
};

struct FoundMessages {
    std::vector<FoundMessage> messages;  // the newest first
    std::vector<ConversationView> conversations;
    std::vector<Visitor> visitors;
    std::optional<std::int64_t> next;  // what the next page is before; absent on the last
    bool is_behind;                    // some messages are not searched yet
};

// Finds messages and visitors by their words, of those that the agent sees (app/seen.hpp). Each answer comes within
// bounds: a page of what would take longer is shorter, or empty, and the next one goes on from there.
class Search {
public:
    static constexpr int max_scanned = 1'000;                     // messages that are looked at for a page
    static constexpr std::chrono::milliseconds max_time{250};     // for a page
    static constexpr int max_tagged = 200;                        // conversations with a tag that are looked up by it
    static constexpr std::chrono::milliseconds usual_lag{2'000};  // of the index: less is not worth a word

    struct Page {
        std::optional<ConversationId> conversation{};  // in which to look, alone
        std::int64_t before = INT64_MAX;               // a place in the log
        int limit = 20;
    };

    Search(SearchStore& store, const Clock& clock) : store_{store}, clock_{clock} {}

    // invalid_argument for a query that is none (domain/search_query.hpp) or names nobody.
    Task<Result<FoundMessages>> messages(AccountId account, AgentId agent, std::string query, Page page);
    // Instead of one who is the same person as another, that other one.
    Task<Result<std::vector<Visitor>>> visitors(AccountId account, AgentId agent, std::string query, int limit);

private:
    SearchStore& store_;
    const Clock& clock_;
};

}  // namespace hovor
