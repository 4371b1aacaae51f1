#pragma once

#include "app/file_links.hpp"
#include "app/inbox.hpp"
#include "app/invitations.hpp"
#include "domain/event.hpp"
#include "domain/saved_reply.hpp"
#include "protocol/messages.hpp"

#include <string_view>
#include <vector>

// The only place where domain types become wire types. They are apart on purpose: the domain may change tomorrow,
// the wire not before every chat box and dashboard is updated.
namespace hovor::web {

protocol::File to_wire(const File& file);
protocol::Message to_wire(const Message& message);
protocol::Conversation to_wire(const Conversation::Snapshot& conversation);
protocol::Note to_wire(const Note& note);
protocol::SavedReply to_wire(const SavedReply& reply);
protocol::Visitor to_wire(const Visitor& visitor);
protocol::Contact to_wire(const Contact& contact);
protocol::Group to_wire(const Group& group);
protocol::Invitation to_wire(const Invitation& invitation);
protocol::Agent to_wire(const AccountId& account, const Agent& agent);
protocol::Account to_wire(const Account& account);
protocol::Client to_wire(const Client& client);
protocol::Visit to_wire(const Visit& visit, bool is_present);
protocol::ConsentMode to_wire(ConsentMode mode);
protocol::Face to_face(const AccountId& account, const Agent& agent, bool is_online);
protocol::Side to_wire(Side side);

protocol::MessagePosted to_wire(const MessagePosted& event);
protocol::ConversationMarked to_wire(const ConversationMarked& event);
protocol::LoggedEvent to_wire(const LoggedEvent& event);
protocol::LoggedEvent to_wire(const AgentsEvent& event);

// The same for the visitor whose conversation it is.
protocol::ConversationMarked to_visitor(const ConversationMarked& event);
protocol::VisitorConversation to_visitor(const Conversation::Snapshot& conversation);

// The same for a visitor, who has no session to see files by.
protocol::MessagePosted to_visitor(const FileLinks& links, const AccountId& account, const MessagePosted& event);
std::vector<protocol::Message> to_visitor(const FileLinks& links, const AccountId& account,
                                          const std::vector<Message>& messages);

// What somebody wants to say: invalid_argument unless it is either words or a file.
Result<MessageContent> content_from(std::optional<std::string> text, std::optional<std::string> file_id,
                                    std::optional<std::vector<std::string>> choices = std::nullopt);

protocol::Problem to_wire(const Error& error);

// The same under a status that says more than the failure's code: 405, 431.
protocol::Problem problem_of(int status, const Error& error);

// The status of RFC 9110 for a failure, and the failure that a status tells of.
int status_of(ErrorCode code);
ErrorCode code_of(int status);

template <class Wire, class Domain>
std::vector<Wire> all_to_wire(const std::vector<Domain>& all)
{
    std::vector<Wire> wire;
    wire.reserve(all.size());
    for (const auto& one : all) wire.push_back(to_wire(one));
    return wire;
}

std::vector<protocol::Conversation> to_wire(const std::vector<ConversationView>& views);

// Of a page of one, with its visitor.
protocol::ConversationDetails details_of(const ConversationPage& page);

// `now`: when the consents in it were given or refused. Without the identity, which has to be verified.
VisitorUpdate from_wire(protocol::VisitorUpdate update, Timestamp now);

}  // namespace hovor::web
