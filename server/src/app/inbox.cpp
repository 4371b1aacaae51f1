#include "app/inbox.hpp"

#include "app/hiding.hpp"
#include "app/seen.hpp"
#include "app/seen_list.hpp"
#include "app/unread.hpp"

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

ConversationPage page_of(const Transaction& db, SeenList seen)
{
    auto page = page_of(db, std::move(seen.conversations));
    page.next = seen.next;
    return page;
}

// The newest message first in each of the two: those that are open, and then as many of the closed as there is
// room for.
std::vector<Conversation> open_then_closed(const Transaction& db, const Sight& sight, int limit)
{
    std::vector<Conversation> chosen;
    const auto append = [&](State state) {
        const auto room = limit - static_cast<int>(chosen.size());
        if (room <= 0) return;
        const auto list = [&](std::int64_t before, int most) { return db.conversations().list(state, before, most); };
        auto more = list_seen(sight, the_end, room, Inbox::max_looked_at, list).conversations;
        std::ranges::move(more, std::back_inserter(chosen));
    };
    append(State::waiting);
    append(State::active);
    std::ranges::sort(chosen, std::ranges::greater{}, place_of);
    append(State::closed);
    return chosen;
}

std::vector<UnreadCount> unread_of(const Transaction& db, const AgentId& agent, const ConversationPage& page)
{
    std::vector<UnreadCount> unread;
    for (const auto& [conversation, last] : page.conversations) {
        const auto read = conversation.read_by(agent);
        if (!read || *read >= conversation.snapshot().last_seq) continue;
        const auto count = count_unread(db, conversation, *read);
        if (count > 0) unread.push_back({conversation.snapshot().id, count});
    }
    return unread;
}

}  // namespace

Task<Result<InboxSnapshot>> Inbox::snapshot(AccountId account, AgentId agent)
{
    return store_.read(std::move(account), [agent = std::move(agent)](const Transaction& db) -> Result<InboxSnapshot> {
        HOVOR_TRY(auto found, db.accounts().find());
        HOVOR_TRY(const auto sight, sight_of(db, agent));
        InboxSnapshot now{.last_seq = db.events().extent().last,
                          .account = std::move(found),
                          .agents = db.agents().all(),
                          .groups = db.groups().all(),
                          .page = page_of(db, open_then_closed(db, sight, snapshot_size)),
                          .unread = {}};
        now.unread = unread_of(db, agent, now.page);
        return now;
    });
}

Task<Result<ConversationPage>> Inbox::list(AccountId account, AgentId agent, std::optional<State> state,
                                           std::int64_t before, int limit)
{
    auto work = [agent = std::move(agent), state, before, limit](const Transaction& db) -> Result<ConversationPage> {
        HOVOR_TRY(const auto sight, sight_of(db, agent));
        const auto lister = [&](std::int64_t end, int most) { return db.conversations().list(state, end, most); };
        return page_of(db, list_seen(sight, before, limit, max_looked_at, lister));
    };
    return store_.read(std::move(account), std::move(work));
}

Task<Result<ConversationPage>> Inbox::list_tagged(AccountId account, AgentId agent, std::string tag,
                                                  std::int64_t before, int limit)
{
    auto work = [agent = std::move(agent), tag = std::move(tag), before,
                 limit](const Transaction& db) -> Result<ConversationPage> {
        HOVOR_TRY(const auto sight, sight_of(db, agent));
        const auto lister = [&](std::int64_t end, int most) { return db.conversations().list_tagged(tag, end, most); };
        return page_of(db, list_seen(sight, before, limit, max_looked_at, lister));
    };
    return store_.read(std::move(account), std::move(work));
}

Task<Result<ConversationPage>> Inbox::find(AccountId account, AgentId agent, ConversationId conversation)
{
    auto work = [agent = std::move(agent),
                 id = std::move(conversation)](const Transaction& db) -> Result<ConversationPage> {
        HOVOR_TRY(auto found, find_seen(db, agent, id));
        return page_of(db, {std::move(found)});
    };
    return store_.read(std::move(account), std::move(work));
}

Task<Result<AnnotatedPage>> Inbox::messages(AccountId account, AgentId agent, ConversationId conversation,
                                            std::optional<std::int64_t> before, int limit)
{
    auto work = [agent = std::move(agent), id = std::move(conversation), before,
                 limit](const Transaction& db) -> Result<AnnotatedPage> {
        HOVOR_TRY(const auto found, find_seen(db, agent, id));
        AnnotatedPage annotated{.page = page_before(db, found, before.value_or(the_end), limit), .notes = {}};
        const auto& messages = annotated.page.messages;
        if (messages.empty()) return annotated;
        annotated.notes = db.notes().between(id, messages.front().seq, messages.back().seq, max_notes);
        return annotated;
    };
    return store_.read(std::move(account), std::move(work));
}

Task<Result<LogPage>> Inbox::log(AccountId account, AgentId agent, std::int64_t after)
{
    return store_.read(std::move(account), [agent = std::move(agent), after](const Transaction& db) -> Result<LogPage> {
        const auto extent = db.events().extent();
        const bool is_readable = after >= extent.first - 1 && after <= extent.last;
        LogPage page{.last_seq = extent.last,
                     .needs_snapshot = !is_readable || extent.last - after > longest_replay,
                     .events = {},
                     .more = false};
        if (page.needs_snapshot) return page;

        HOVOR_TRY(const auto sight, sight_of(db, agent));
        auto events = db.events().after(after, log_page);
        page.more = !events.empty() && events.back().seq < extent.last;
        page.events = hide_unseen(db, sight, std::move(events));
        return page;
    });
}

Task<Result<std::set<ConversationId>>> Inbox::seen_of(AccountId account, AgentId agent, std::set<ConversationId> all)
{
    auto work = [agent = std::move(agent),
                 all = std::move(all)](const Transaction& db) -> Result<std::set<ConversationId>> {
        HOVOR_TRY(const auto sight, sight_of(db, agent));
        std::set<ConversationId> seen;
        for (const auto& id : all) {
            const auto found = db.conversations().find(id);
            if (found && sight.sees(found->snapshot())) seen.insert(id);
        }
        return seen;
    };
    return store_.read(std::move(account), std::move(work));
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
