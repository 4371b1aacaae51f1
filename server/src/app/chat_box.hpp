#pragma once

#include "app/inbox.hpp"
#include "base/clock.hpp"

#include <optional>
#include <string>
#include <vector>

namespace hovor {

// What the chat box shows of the account, and who of its team there is.
struct Appearance {
    Account account;
    std::vector<Agent> agents;  // the active ones
};

// What a visitor reads. `page` holds the messages after the place that the visitor has, or the last ones; `more`
// says in both cases whether others follow, so it is false for the last ones.
struct Reception {
    Appearance appearance;
    std::optional<Visitor> visitor;  // absent: has not written yet
    std::optional<Conversation> conversation;
    MessagePage page;
    std::optional<Visit> last_visit{};  // the newest that is stored
    std::int64_t visits = 0;            // stored ones
};

// The chat box's side: what visitors read.
class ChatBox {
public:
    static constexpr int page_size = 50;

    ChatBox(Store& store, const Clock& clock) : store_{store}, clock_{clock} {}

    // not_found if the key names no account.
    Task<Result<AccountId>> find_account(std::string chat_key);

    // On a page: the first time, notes in the account that the chat code is there.
    Task<Result<Appearance>> appear(AccountId account);

    // What is shown at present, to those who see it already.
    Task<Result<Appearance>> appearance(AccountId account);

    // forbidden to who is banned. Without a visitor: somebody new. `after` counts only in the conversation that it
    // names, which has to be the visitor's newest; otherwise the last page comes.
    struct Place {
        ConversationId conversation;
        std::int64_t after;
    };
    Task<Result<Reception>> receive(AccountId account, std::optional<VisitorId> visitor, std::optional<Place> place);

    // Of the visitor's newest conversation; not_found if there is none.
    struct Part {
        ConversationId conversation;
        MessagePage page;
    };
    Task<Result<Part>> after(AccountId account, VisitorId visitor, std::int64_t seq);
    Task<Result<Part>> before(AccountId account, VisitorId visitor, std::int64_t seq);

private:
    Store& store_;
    const Clock& clock_;
};

}  // namespace hovor
