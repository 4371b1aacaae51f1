// What the log tells, on the wire.

#include "web/wire.hpp"

#include <utility>

namespace hovor::web {
namespace {

struct ToChange {
    const AccountId& account;

    protocol::Change operator()(const MessagePosted& event) const { return to_wire(event); }
    protocol::Change operator()(const ConversationMarked& event) const { return to_wire(event); }
    protocol::Change operator()(const ConversationChanged& event) const
    {
        return protocol::ConversationChanged{to_wire(event.conversation)};
    }
    protocol::Change operator()(const VisitorChanged& event) const
    {
        return protocol::VisitorChanged{to_wire(event.visitor)};
    }
    protocol::Change operator()(const AgentChanged& event) const
    {
        return protocol::AgentChanged{to_wire(account, event.agent)};
    }
    protocol::Change operator()(const AccountChanged& event) const
    {
        return protocol::AccountChanged{to_wire(event.account)};
    }
    protocol::Change operator()(const SessionEnded& event) const
    {
        return protocol::SessionEnded{.agent_id = event.agent.str(), .session_id = event.session.str()};
    }
    protocol::Change operator()(const NoteAdded& event) const { return protocol::NoteAdded{to_wire(event.note)}; }
    protocol::Change operator()(const SavedRepliesChanged&) const { return protocol::SavedRepliesChanged{}; }
    protocol::Change operator()(const ContactChanged& event) const
    {
        return protocol::ContactChanged{to_wire(event.contact)};
    }
    protocol::Change operator()(const GroupChanged& event) const
    {
        return protocol::GroupChanged{to_wire(event.group)};
    }
    protocol::Change operator()(const ProtectionChanged&) const { return protocol::Hidden{}; }
    protocol::Change operator()(const GroupRemoved& event) const { return protocol::GroupRemoved{event.group.str()}; }
};

protocol::LoggedEvent wire_of(const HiddenEvent& event)
{
    protocol::Hidden hidden;
    if (event.conversation) hidden.conversation_id = event.conversation->str();
    return {.seq = event.seq, .change = std::move(hidden), .created_at = to_milliseconds(event.created_at)};
}

}  // namespace

protocol::LoggedEvent to_wire(const AgentsEvent& event)
{
    if (const auto* hidden = std::get_if<HiddenEvent>(&event)) return wire_of(*hidden);
    return to_wire(std::get<LoggedEvent>(event));
}

protocol::LoggedEvent to_wire(const LoggedEvent& event)
{
    return {
        .seq = event.seq,
        .change = std::visit(ToChange{event.account}, event.event),
        .created_at = to_milliseconds(event.created_at),
    };
}

}  // namespace hovor::web
