// What the log tells, on the wire.

#include "web/wire.hpp"

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

}  // namespace

protocol::LoggedEvent to_wire(const LoggedEvent& event)
{
    return {
        .seq = event.seq,
        .change = std::visit(ToChange{event.account}, event.event),
        .created_at = to_milliseconds(event.created_at),
    };
}

}  // namespace hovor::web
