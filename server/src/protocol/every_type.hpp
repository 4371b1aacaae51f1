// Generated from protocol/*.tsp by protocol/generate/cpp.mjs. Do not edit.
// clang-format off
#pragma once

#include "protocol/messages.hpp"

namespace hovor::protocol {

// Calls visit.operator()<T>(name) for each struct and union T of the wire.
template <class Visit>
void for_each_type(Visit&& visit)
{
    visit.template operator()<Account>("Account");
    visit.template operator()<AccountChanged>("AccountChanged");
    visit.template operator()<AccountUpdate>("AccountUpdate");
    visit.template operator()<Agent>("Agent");
    visit.template operator()<AgentChanged>("AgentChanged");
    visit.template operator()<AgentHello>("AgentHello");
    visit.template operator()<AgentPost>("AgentPost");
    visit.template operator()<Typing>("Typing");
    visit.template operator()<AgentMark>("AgentMark");
    visit.template operator()<View>("View");
    visit.template operator()<AgentPing>("AgentPing");
    visit.template operator()<AgentCommand>("AgentCommand");
    visit.template operator()<Link>("Link");
    visit.template operator()<Message>("Message");
    visit.template operator()<MessagePosted>("MessagePosted");
    visit.template operator()<ConversationMarked>("ConversationMarked");
    visit.template operator()<Rating>("Rating");
    visit.template operator()<Conversation>("Conversation");
    visit.template operator()<ConversationChanged>("ConversationChanged");
    visit.template operator()<Variable>("Variable");
    visit.template operator()<Consent>("Consent");
    visit.template operator()<VerifiedIdentity>("VerifiedIdentity");
    visit.template operator()<Visitor>("Visitor");
    visit.template operator()<VisitorChanged>("VisitorChanged");
    visit.template operator()<SessionEnded>("SessionEnded");
    visit.template operator()<Change>("Change");
    visit.template operator()<LoggedEvent>("LoggedEvent");
    visit.template operator()<Events>("Events");
    visit.template operator()<SnapshotRequired>("SnapshotRequired");
    visit.template operator()<AgentsOnline>("AgentsOnline");
    visit.template operator()<Page>("Page");
    visit.template operator()<VisitorPresence>("VisitorPresence");
    visit.template operator()<VisitorsChanged>("VisitorsChanged");
    visit.template operator()<ConversationTyping>("ConversationTyping");
    visit.template operator()<ConversationViewers>("ConversationViewers");
    visit.template operator()<Problem>("Problem");
    visit.template operator()<CommandFailed>("CommandFailed");
    visit.template operator()<Pong>("Pong");
    visit.template operator()<AgentEvent>("AgentEvent");
    visit.template operator()<AgentTyping>("AgentTyping");
    visit.template operator()<AgentUpdate>("AgentUpdate");
    visit.template operator()<Agents>("Agents");
    visit.template operator()<Face>("Face");
    visit.template operator()<ChatBox>("ChatBox");
    visit.template operator()<ConsentAnswer>("ConsentAnswer");
    visit.template operator()<ConversationDetails>("ConversationDetails");
    visit.template operator()<Conversations>("Conversations");
    visit.template operator()<Earlier>("Earlier");
    visit.template operator()<EmailChange>("EmailChange");
    visit.template operator()<Entrance>("Entrance");
    visit.template operator()<IdentitySecret>("IdentitySecret");
    visit.template operator()<LoadEarlier>("LoadEarlier");
    visit.template operator()<Messages>("Messages");
    visit.template operator()<NewAgent>("NewAgent");
    visit.template operator()<NewMessage>("NewMessage");
    visit.template operator()<PageView>("PageView");
    visit.template operator()<PasswordChange>("PasswordChange");
    visit.template operator()<Ping>("Ping");
    visit.template operator()<ProfileUpdate>("ProfileUpdate");
    visit.template operator()<Resume>("Resume");
    visit.template operator()<Resumed>("Resumed");
    visit.template operator()<Session>("Session");
    visit.template operator()<Sessions>("Sessions");
    visit.template operator()<SignIn>("SignIn");
    visit.template operator()<SignInByLink>("SignInByLink");
    visit.template operator()<SignUp>("SignUp");
    visit.template operator()<SignedIdentity>("SignedIdentity");
    visit.template operator()<SignedIn>("SignedIn");
    visit.template operator()<Snapshot>("Snapshot");
    visit.template operator()<TeamChanged>("TeamChanged");
    visit.template operator()<VisitorClose>("VisitorClose");
    visit.template operator()<VisitorHello>("VisitorHello");
    visit.template operator()<VisitorPost>("VisitorPost");
    visit.template operator()<VisitorMark>("VisitorMark");
    visit.template operator()<VisitorUpdate>("VisitorUpdate");
    visit.template operator()<VisitorRate>("VisitorRate");
    visit.template operator()<VisitorCommand>("VisitorCommand");
    visit.template operator()<VisitorConversation>("VisitorConversation");
    visit.template operator()<VisitorConversationChanged>("VisitorConversationChanged");
    visit.template operator()<Welcome>("Welcome");
    visit.template operator()<VisitorEvent>("VisitorEvent");
}

}  // namespace hovor::protocol
