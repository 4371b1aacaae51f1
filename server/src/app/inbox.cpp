#include "app/inbox.hpp"

#include <algorithm>
#include <limits>
#include <unordered_set>
#include <utility>

namespace hovor {
namespace {

using State = Conversation::State;

constexpr auto the_end = std::numeric_limits<std::int64_t>::max();

std::int64_t place_of(const Conversation& conversation)
{
    return conversation.snapshot().last_event_seq;
}

// So many of them, and where the next page begins if there is one more.
ConversationPage first_page_of(const Transaction& db, std::vector<Conversation> found, int limit)
{
    std::optional<std::int64_t> next;
    if (found.size() > static_cast<std::size_t>(limit)) {
        found.pop_back();
        next = place_of(found.back());
    }
    auto page = page_of(db, std::move(found));
    page.next = next;
    return page;
}

// The newest message first in each of the two: those that are open, and then as many of the closed as there is
// room for.
std::vector<Conversation> open_then_closed(const Transaction& db, int limit)
{
    auto chosen = db.conversations().list(State::waiting, the_end, limit);
    const auto append = [&](State state) {
        const auto room = limit - static_cast<int>(chosen.size());
        auto more = room > 0 ? db.conversations().list(state, the_end, room) : std::vector<Conversation>{};
        std::ranges::move(more, std::back_inserter(chosen));
    };
    append(State::active);
    std::ranges::sort(chosen, std::ranges::greater{}, place_of);
    append(State::closed);
    return chosen;
}

}  // namespace

Task<Result<InboxSnapshot>> Inbox::snapshot(AccountId account)
{
    return store_.read(std::move(account), [](const Transaction& db) -> Result<InboxSnapshot> {
        HOVOR_TRY(auto found, db.accounts().find());
        return InboxSnapshot{.last_seq = db.events().extent().last,
                             .account = std::move(found),
                             .agents = db.agents().all(),
                             .groups = db.groups().all(),
                             .page = page_of(db, open_then_closed(db, snapshot_size))};
    });
}

Task<Result<ConversationPage>> Inbox::list(AccountId account, std::optional<State> state, std::int64_t before,
                                           int limit)
{
    return store_.read(std::move(account), [state, before, limit](const Transaction& db) -> Result<ConversationPage> {
        return first_page_of(db, db.conversations().list(state, before, limit + 1), limit);
    });
}

Task<Result<ConversationPage>> Inbox::list_tagged(AccountId account, std::string tag, std::int64_t before, int limit)
{
    auto work = [tag = std::move(tag), before, limit](const Transaction& db) -> Result<ConversationPage> {
        return first_page_of(db, db.conversations().list_tagged(tag, before, limit + 1), limit);
    };
    return store_.read(std::move(account), std::move(work));
}

Task<Result<ConversationPage>> Inbox::find(AccountId account, ConversationId conversation)
{
    return store_.read(std::move(account),
                       [id = std::move(conversation)](const Transaction& db) -> Result<ConversationPage> {
                           HOVOR_TRY(auto found, db.conversations().find(id));
                           return page_of(db, {std::move(found)});
                       });
}

Task<Result<AnnotatedPage>> Inbox::messages(AccountId account, ConversationId conversation,
                                            std::optional<std::int64_t> before, int limit)
{
    auto work = [id = std::move(conversation), before, limit](const Transaction& db) -> Result<AnnotatedPage> {
        HOVOR_TRY(const auto found, db.conversations().find(id));
        AnnotatedPage annotated{.page = page_before(db, found, before.value_or(the_end), limit), .notes = {}};
        const auto& messages = annotated.page.messages;
        if (messages.empty()) return annotated;
        annotated.notes = db.notes().between(id, messages.front().seq, messages.back().seq, max_notes);
        return annotated;
    };
    return store_.read(std::move(account), std::move(work));
}

Task<Result<LogPage>> Inbox::log(AccountId account, std::int64_t after)
{
    return store_.read(std::move(account), [after](const Transaction& db) -> Result<LogPage> {
        const auto extent = db.events().extent();
        const bool is_readable = after >= extent.first - 1 && after <= extent.last;
        LogPage page{.last_seq = extent.last,
                     .needs_snapshot = !is_readable || extent.last - after > longest_replay,
                     .events = {},
                     .more = false};
        if (page.needs_snapshot) return page;

        page.events = db.events().after(after, log_page);
        page.more = !page.events.empty() && page.events.back().seq < extent.last;
        return page;
    });
}

ConversationPage page_of(const Transaction& db, std::vector<Conversation> conversations)
{
    ConversationPage page{};
    std::unordered_set<VisitorId> seen;
    for (auto& one : conversations) {
        const auto& visitor = one.snapshot().visitor;
        if (seen.insert(visitor).second) {
            if (auto found = db.visitors().find_record(visitor)) {
                if (!found->contact.is_empty()) page.contacts.push_back(found->contact);
                page.visitors.push_back(std::move(found->visitor));
            }
        }
        auto last = db.messages().last(one);
        page.conversations.push_back({std::move(one), std::move(last)});
    }
    return page;
}

MessagePage page_before(const Transaction& db, const Conversation& conversation, std::int64_t seq, int limit)
{
    MessagePage page{.messages = db.messages().before(conversation, seq, limit), .more = false};
    page.more = !page.messages.empty() && page.messages.front().seq > 1;
    return page;
}

MessagePage page_after(const Transaction& db, const Conversation& conversation, std::int64_t seq, int limit)
{
    MessagePage page{.messages = db.messages().after(conversation, seq, limit), .more = false};
    page.more = !page.messages.empty() && page.messages.back().seq < conversation.snapshot().last_seq;
    return page;
}

}  // namespace hovor
