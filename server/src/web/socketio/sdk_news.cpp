// What the server tells by itself.

#include "web/socketio/facts.hpp"
#include "web/socketio/sdk_peer.hpp"
#include "web/socketio/words.hpp"

#include <algorithm>

namespace hovor::web::socketio {

namespace json = boost::json;

void SdkPeer::follow(const Event& event)
{
    if (const auto* posted = std::get_if<MessagePosted>(&event)) return tell_message(*posted);
    if (std::holds_alternative<VisitorChanged>(event)) return tell_visitor();
    if (const auto* changed = std::get_if<ConversationChanged>(&event)) {
        tell_visitor();
        participants_ = changed->conversation.participants;
        return tell_rating(changed->conversation);
    }
    const auto* marked = std::get_if<ConversationMarked>(&event);
    if (marked != nullptr && marked->side == Side::visitor) {
        say_event("chat.contact_read", json::object{{"chatId", marked->conversation.str()},
                                                    {"lastReadAt", iso_time(services_.clock.now())},
                                                    {"byId", nullptr}});
    }
}

// In this tab or in another one the visitor has said more of themselves, or has begun a chat.
void SdkPeer::tell_visitor()
{
    auto now = visitor_of(visitor(), "");
    if (conversation()) now["chatId"] = conversation()->str();
    json::object changes;
    for (const auto* name : {"chatId", "lang", "name", "email", "phone", "group", "variables"}) {
        if (known_[name] == now[name]) continue;
        changes[name] = known_[name] = now[name];
    }
    if (!changes.empty()) say_event("visitor.updated", {{"id", known_["id"]}, {"changes", changes}});
}

void SdkPeer::tell_message(const MessagePosted& posted)
{
    const auto& message = posted.message;
    if (message.seq <= last_seq_) return;  // was in the answer to visitor.connect
    last_seq_ = message.seq;
    const auto told = message_of(message, posted.visitor, file_addresses());
    if (!told) return;

    const json::value chat(message.conversation.str());
    const auto known = message.draft.agent ? agents_.find(message.draft.agent->str()) : agents_.end();
    const json::value agent = known == agents_.end() ? json::value(nullptr) : json::value(known->second);
    switch (message.draft.kind) {
        case MessageKind::text:
        case MessageKind::file: return say_event("chat.message_received", {{"chatId", chat}, {"message", *told}});
        case MessageKind::agent_joined: return tell_joined(chat, agent, message.draft.agent, *told);
        case MessageKind::agent_left:
            return say_event("chat.agent_left", {{"chatId", chat}, {"agent", agent}, {"message", *told}});
        case MessageKind::closed:
            return say_event("chat.closed", {{"chatId", chat},
                                             {"closeType", message.draft.agent ? "agent_close" : "visitor_close"},
                                             {"message", *told}});
        case MessageKind::reopened: return;
    }
}

// Whoever was assigned by a colleague has come by that.
void SdkPeer::tell_joined(const json::value& chat, const json::value& agent, const std::optional<AgentId>& who,
                          const json::object& message)
{
    const auto participant =
        std::ranges::find_if(participants_, [&](const Participant& one) { return who && one.agent == *who; });
    if (participant == participants_.end() || !participant->assigned_by) {
        return say_event("chat.agent_joined", {{"chatId", chat}, {"agent", agent}, {"message", message}});
    }
    const auto by = agents_.find(participant->assigned_by->str());
    say_event("chat.agent_assigned",
              {{"chatId", chat},
               {"assigned", agent},
               {"assignedBy", by == agents_.end() ? json::value(nullptr) : json::value(by->second)},
               {"message", message}});
}

void SdkPeer::tell_rating(const Conversation::Snapshot& conversation)
{
    if (!conversation.rating || conversation.rating == rating_) return;
    rating_ = conversation.rating;
    say_event("chat.rated", {{"chatId", conversation.id.str()},
                             {"rating", rating_of(rating_)},
                             {"message", rate_form_of(conversation, services_.clock.now())}});
}

void SdkPeer::hear(const VisitorNews& news)
{
    if (!has_greeted()) return;
    if (const auto* team = std::get_if<protocol::TeamChanged>(&news)) return tell_team(*team);
    const auto* typing = std::get_if<protocol::AgentTyping>(&news);
    if (typing == nullptr || !conversation()) return;
    say_event("chat.agent_typing",
              {{"chatId", conversation()->str()}, {"typing", {{"is", typing->is_typing}, {"text", nullptr}}}});
}

void SdkPeer::tell_team(const protocol::TeamChanged& team)
{
    std::set<std::string> online;
    for (const auto& face : team.agents) {
        if (face.is_online) online.insert(face.id);
    }
    for (auto& [id, agent] : agents_) {
        const bool is_online = online.contains(id);
        if (is_online == online_.contains(id)) continue;
        agent["status"] = is_online ? "online" : "offline";
        say_event("agent.updated", {{"id", id}, {"changes", {{"status", agent["status"]}}}});
    }
    online_ = std::move(online);
    const std::string status = team.is_online ? "online" : "offline";
    if (status == status_) return;
    status_ = status;
    say_event("account.updated", {{"status", status_}});
}

}  // namespace hovor::web::socketio
