#include "app/hiding.hpp"

#include "app/seen.hpp"

#include <unordered_map>
#include <utility>

namespace hovor {
namespace {

// Whether the agent sees what an event is of; each conversation is looked at once.
class Look {
public:
    Look(const Transaction& db, const Sight& sight) : db_{db}, sight_{sight} {}

    bool operator()(const MessagePosted& event) { return sees_conversation(event.message.conversation); }
    bool operator()(const ConversationMarked& event) { return sees_conversation(event.conversation); }
    bool operator()(const ConversationChanged& event) { return sees_conversation(event.conversation.id); }
    bool operator()(const NoteAdded& event) { return sees_conversation(event.note.conversation); }
    bool operator()(const VisitorChanged& event) { return sees(db_, sight_, event.visitor.id); }
    bool operator()(const ContactChanged& event) { return sees(db_, sight_, event.contact.visitor); }
    bool operator()(const AgentChanged&) { return true; }
    bool operator()(const AccountChanged&) { return true; }
    bool operator()(const SessionEnded&) { return true; }
    bool operator()(const SavedRepliesChanged&) { return true; }
    bool operator()(const GroupChanged&) { return true; }
    bool operator()(const GroupRemoved&) { return true; }
    bool operator()(const ProtectionChanged&) { return true; }

private:
    bool sees_conversation(const ConversationId& id)
    {
        const auto [place, is_new] = seen_.try_emplace(id, false);
        if (is_new) {
            const auto found = db_.conversations().find(id);
            place->second = found && sight_.sees(found->snapshot());
        }
        return place->second;
    }

    const Transaction& db_;
    const Sight& sight_;
    std::unordered_map<ConversationId, bool> seen_;
};

HiddenEvent hide(const LoggedEvent& event)
{
    const auto* changed = std::get_if<ConversationChanged>(&event.event);
    return {.seq = event.seq,
            .conversation = changed != nullptr ? std::optional{changed->conversation.id} : std::nullopt,
            .created_at = event.created_at};
}

}  // namespace

std::vector<AgentsEvent> hide_unseen(const Transaction& db, const Sight& sight, std::vector<LoggedEvent> events)
{
    std::vector<AgentsEvent> told;
    told.reserve(events.size());
    Look sees_it{db, sight};
    for (auto& event : events) {
        if (sight.sees_all() || std::visit(sees_it, event.event)) {
            told.emplace_back(std::move(event));
        } else {
            told.emplace_back(hide(event));
        }
    }
    return told;
}

}  // namespace hovor
