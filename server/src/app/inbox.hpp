#pragma once

#include "app/store.hpp"

#include <cstdint>
#include <optional>
#include <set>
#include <variant>
#include <vector>

namespace hovor {

struct ConversationView {
    Conversation conversation;
    std::optional<Message> last_message;
};

// How many of the visitor's messages one who has joined has not read.
struct UnreadCount {
    ConversationId conversation;
    std::int64_t count;
};

// Conversations with their visitors, each visitor once.
struct ConversationPage {
    std::vector<ConversationView> conversations;  // the one with the newest message first
    std::vector<Visitor> visitors;
    std::vector<Contact> contacts;     // of those visitors of whom anything is kept
    std::optional<std::int64_t> next;  // for Inbox::list, if there are more
};

// What a dashboard shows at first, as of one place in the log.
struct InboxSnapshot {
    std::int64_t last_seq;
    Account account;
    std::vector<Agent> agents;
    std::vector<Group> groups;
    ConversationPage page;            // all that are open, then the last closed ones, up to Inbox::snapshot_size
    std::vector<UnreadCount> unread;  // of those that the agent has joined, where there is anything
};

// With what a list shows of each. A visitor who is missing is left out.
ConversationPage page_of(const Transaction& db, std::vector<Conversation> conversations);

// Oldest first. `more`: there are others on the side that was asked for.
struct MessagePage {
    std::vector<Message> messages;
    bool more;
};

// What agents read of a conversation: messages, and the notes that stand after one of them.
struct AnnotatedPage {
    MessagePage page;
    std::vector<Note> notes;  // oldest first; the last Inbox::max_notes of them
};

// The last messages with a smaller seq, and the first with a greater one.
MessagePage page_before(const Transaction& db, const Conversation& conversation, std::int64_t seq, int limit);
MessagePage page_after(const Transaction& db, const Conversation& conversation, std::int64_t seq, int limit);

// Stands for an event that the agent does not see. A conversation that is named is not theirs (any more).
struct HiddenEvent {
    std::int64_t seq;
    std::optional<ConversationId> conversation;
    Timestamp created_at;
};

using AgentsEvent = std::variant<LoggedEvent, HiddenEvent>;

// The next events of the log, or none if the log does not help: a snapshot is shorter, or the only way.
struct LogPage {
    std::int64_t last_seq;
    bool needs_snapshot;
    std::vector<AgentsEvent> events;
    bool more;
};

// What an agent reads of an account: of conversations those that they see (app/seen.hpp), and the others are not_found.
class Inbox {
public:
    static constexpr int snapshot_size = 500;
    static constexpr int log_page = 500;
    static constexpr int max_notes = 500;
    static constexpr std::int64_t longest_replay = 5'000;
    static constexpr int max_looked_at = 5'000;  // conversations, for a page of those that the agent sees

    explicit Inbox(Store& store) : store_{store} {}

    Task<Result<InboxSnapshot>> snapshot(AccountId account, AgentId agent);

    // A page of who does not see all may be short, or empty, and still name the next one.
    Task<Result<ConversationPage>> list(AccountId account, AgentId agent, std::optional<Conversation::State> state,
                                        std::int64_t before, int limit);
    // The same, of those that have the tag.
    Task<Result<ConversationPage>> list_tagged(AccountId account, AgentId agent, std::string tag, std::int64_t before,
                                               int limit);
    // A page of one.
    Task<Result<ConversationPage>> find(AccountId account, AgentId agent, ConversationId conversation);
    Task<Result<AnnotatedPage>> messages(AccountId account, AgentId agent, ConversationId conversation,
                                         std::optional<std::int64_t> before, int limit);

    // `after`: the last seq that the reader has, 0 for none.
    Task<Result<LogPage>> log(AccountId account, AgentId agent, std::int64_t after);

    // Which of these the agent sees.
    Task<Result<std::set<ConversationId>>> seen_of(AccountId account, AgentId agent, std::set<ConversationId> all);

private:
    Store& store_;
};

}  // namespace hovor
