#pragma once

#include "app/chat_box.hpp"
#include "app/file_links.hpp"
#include "domain/event.hpp"
#include "domain/group.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include <optional>
#include <set>
#include <string>
#include <vector>

// What the domain's types are in the words of the SDK, whose "chat" is our conversation.
namespace hovor::web::socketio {

// "2026-11-25T04:00:00.000Z"
std::string iso_time(Timestamp time);

boost::json::value text_or_null(const std::string& text);

// What is around the content of each message.
struct Envelope {
    std::string id;
    std::string_view type;
    std::string_view sub_type;
    const ConversationId& conversation;
    const VisitorId& visitor;
    std::optional<AgentId> agent;
    Timestamp created_at;
};
boost::json::object envelope(const Envelope& of, boost::json::object content);

// What addresses of files are made of, as a client sees them.
struct FileAddresses {
    const FileLinks& links;
    const AccountId& account;
    const std::string& origin;  // "https://chat.example"
};

// Nothing for what the SDK has no word for.
std::optional<boost::json::object> message_of(const Message& message, const VisitorId& visitor,
                                              const FileAddresses& files);

struct Team {
    const Appearance& appearance;
    const std::vector<Group>& groups;
    const std::set<AgentId>& online;
    const std::string& origin;  // before the addresses of photos: "https://chat.example"
};

boost::json::object agent_of(const Team& team, const Agent& agent);
boost::json::object account_of(const Team& team);
std::string_view status_of(const Team& team);

boost::json::object visitor_of(const Visitor& visitor, const std::string& token);
// Null where nothing is known of it.
boost::json::value browser_of(const Client& client);
boost::json::object chat_of(const Conversation& conversation, const std::vector<Message>& messages,
                            const FileAddresses& files);

// Of an event that failed.
boost::json::object error_of(const Error& error, std::string_view event);

}  // namespace hovor::web::socketio
