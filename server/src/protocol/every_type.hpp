// Generated from protocol/*.tsp by protocol/generate/cpp.mjs. Do not edit.
// clang-format off
#pragma once

#include "protocol/messages.hpp"

namespace hovor::protocol {

// Calls take.operator()<T>(name) for each struct and union T of the wire.
template <class Take>
void for_each_type(Take&& take)
{
    take.template operator()<Account>("Account");
    take.template operator()<AccountChanged>("AccountChanged");
    take.template operator()<AccountUpdate>("AccountUpdate");
    take.template operator()<Agent>("Agent");
    take.template operator()<AgentChanged>("AgentChanged");
    take.template operator()<AgentHello>("AgentHello");
    take.template operator()<AgentPost>("AgentPost");
    take.template operator()<Typing>("Typing");
    take.template operator()<AgentMark>("AgentMark");
    take.template operator()<View>("View");
    take.template operator()<AgentPing>("AgentPing");
    take.template operator()<AgentCommand>("AgentCommand");
    take.template operator()<Link>("Link");
    take.template operator()<File>("File");
    take.template operator()<Message>("Message");
    take.template operator()<MessagePosted>("MessagePosted");
    take.template operator()<ConversationMarked>("ConversationMarked");
    take.template operator()<Rating>("Rating");
    take.template operator()<Conversation>("Conversation");
    take.template operator()<ConversationChanged>("ConversationChanged");
    take.template operator()<Variable>("Variable");
    take.template operator()<Consent>("Consent");
    take.template operator()<VerifiedIdentity>("VerifiedIdentity");
    take.template operator()<Visitor>("Visitor");
    take.template operator()<VisitorChanged>("VisitorChanged");
    take.template operator()<SessionEnded>("SessionEnded");
    take.template operator()<Note>("Note");
    take.template operator()<NoteAdded>("NoteAdded");
    take.template operator()<SavedRepliesChanged>("SavedRepliesChanged");
    take.template operator()<Contact>("Contact");
    take.template operator()<ContactChanged>("ContactChanged");
    take.template operator()<Group>("Group");
    take.template operator()<GroupChanged>("GroupChanged");
    take.template operator()<GroupRemoved>("GroupRemoved");
    take.template operator()<Change>("Change");
    take.template operator()<LoggedEvent>("LoggedEvent");
    take.template operator()<Events>("Events");
    take.template operator()<SnapshotRequired>("SnapshotRequired");
    take.template operator()<AgentsOnline>("AgentsOnline");
    take.template operator()<Page>("Page");
    take.template operator()<Client>("Client");
    take.template operator()<VisitorPresence>("VisitorPresence");
    take.template operator()<VisitorsChanged>("VisitorsChanged");
    take.template operator()<ConversationTyping>("ConversationTyping");
    take.template operator()<ConversationViewers>("ConversationViewers");
    take.template operator()<Problem>("Problem");
    take.template operator()<CommandFailed>("CommandFailed");
    take.template operator()<Pong>("Pong");
    take.template operator()<AgentEvent>("AgentEvent");
    take.template operator()<AgentTyping>("AgentTyping");
    take.template operator()<AgentUpdate>("AgentUpdate");
    take.template operator()<Agents>("Agents");
    take.template operator()<Assignment>("Assignment");
    take.template operator()<Face>("Face");
    take.template operator()<ChatBox>("ChatBox");
    take.template operator()<ClientHints>("ClientHints");
    take.template operator()<Closing>("Closing");
    take.template operator()<ConsentAnswer>("ConsentAnswer");
    take.template operator()<ContactDetails>("ContactDetails");
    take.template operator()<ContactUpdate>("ContactUpdate");
    take.template operator()<Contacts>("Contacts");
    take.template operator()<ConversationDetails>("ConversationDetails");
    take.template operator()<ConversationUpdate>("ConversationUpdate");
    take.template operator()<Conversations>("Conversations");
    take.template operator()<Earlier>("Earlier");
    take.template operator()<EmailChange>("EmailChange");
    take.template operator()<Entrance>("Entrance");
    take.template operator()<Span>("Span");
    take.template operator()<FoundMessage>("FoundMessage");
    take.template operator()<FoundMessages>("FoundMessages");
    take.template operator()<FoundVisitors>("FoundVisitors");
    take.template operator()<GroupUpdate>("GroupUpdate");
    take.template operator()<Groups>("Groups");
    take.template operator()<IdentitySecret>("IdentitySecret");
    take.template operator()<LoadEarlier>("LoadEarlier");
    take.template operator()<Merging>("Merging");
    take.template operator()<Messages>("Messages");
    take.template operator()<NewAgent>("NewAgent");
    take.template operator()<NewConversation>("NewConversation");
    take.template operator()<NewGroup>("NewGroup");
    take.template operator()<NewMessage>("NewMessage");
    take.template operator()<NewNote>("NewNote");
    take.template operator()<NewSavedReply>("NewSavedReply");
    take.template operator()<PageView>("PageView");
    take.template operator()<PasswordChange>("PasswordChange");
    take.template operator()<Ping>("Ping");
    take.template operator()<ProfileUpdate>("ProfileUpdate");
    take.template operator()<Resume>("Resume");
    take.template operator()<Resumed>("Resumed");
    take.template operator()<SavedReply>("SavedReply");
    take.template operator()<SavedReplies>("SavedReplies");
    take.template operator()<SavedReplyUpdate>("SavedReplyUpdate");
    take.template operator()<Session>("Session");
    take.template operator()<Sessions>("Sessions");
    take.template operator()<SignIn>("SignIn");
    take.template operator()<SignInByLink>("SignInByLink");
    take.template operator()<SignUp>("SignUp");
    take.template operator()<SignedIdentity>("SignedIdentity");
    take.template operator()<SignedIn>("SignedIn");
    take.template operator()<Snapshot>("Snapshot");
    take.template operator()<TagCount>("TagCount");
    take.template operator()<Tags>("Tags");
    take.template operator()<TeamChanged>("TeamChanged");
    take.template operator()<TranscriptRequest>("TranscriptRequest");
    take.template operator()<TranscriptRequested>("TranscriptRequested");
    take.template operator()<VisitedPage>("VisitedPage");
    take.template operator()<Visit>("Visit");
    take.template operator()<VisitorClose>("VisitorClose");
    take.template operator()<VisitorHello>("VisitorHello");
    take.template operator()<VisitorPost>("VisitorPost");
    take.template operator()<VisitorMark>("VisitorMark");
    take.template operator()<VisitorUpdate>("VisitorUpdate");
    take.template operator()<VisitorRate>("VisitorRate");
    take.template operator()<VisitorCommand>("VisitorCommand");
    take.template operator()<VisitorConversation>("VisitorConversation");
    take.template operator()<VisitorConversationChanged>("VisitorConversationChanged");
    take.template operator()<Welcome>("Welcome");
    take.template operator()<VisitorEvent>("VisitorEvent");
    take.template operator()<Visits>("Visits");
}

}  // namespace hovor::protocol
