#pragma once

#include "web/site_visitor.hpp"
#include "web/socketio/packet.hpp"
#include "web/socketio/words.hpp"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace hovor::web::socketio {

// A visitor whose client speaks the wire of the npm package smartsupp-websocket: Socket.IO 2 over Engine.IO 3. What it
// calls a chat is our conversation. Only acknowledgements tell of failures: an event of the server's that the page has
// no listener for would end the client.
class SdkPeer final : public SiteVisitor {
public:
    // `origin`: of this server, as the client sees it ("https://chat.example").
    SdkPeer(Services& services, Arrival arrival, std::string origin, std::string session)
        : SiteVisitor{services, std::move(arrival)}, origin_{std::move(origin)}, session_{std::move(session)}
    {
    }

    void begin(std::shared_ptr<transport::WebSocket> socket) override;

    // In our own wire's words; the three below are what this peer goes by.
    void deliver(const transport::Frame&) override {}
    void learn(const Event& event) override;
    void hear(const VisitorNews& news) override;

private:
    using Self = std::shared_ptr<SdkPeer>;
    // What an event comes to: the acknowledgement's result.
    using Outcome = Result<boost::json::value>;
    using Act = Task<Outcome> (*)(Self self, boost::json::value payload);

    static const std::map<std::string_view, Act>& acts();

    void obey(std::string_view text) override;
    void tell_failure(const Error&, std::optional<std::string>) override {}
    void turn_away() override;
    void obey_packet(Packet packet);
    static Task<Result<void>> act(Self self, Act action, Packet packet);
    void acknowledge(const Packet& packet, const Outcome& outcome);
    void say(std::string_view text);
    void say_event(std::string_view name, const boost::json::value& payload);

    // Static, so that each holds the peer alive.
    static Task<Outcome> connect(Self self, boost::json::value payload);
    static Task<Outcome> update(Self self, boost::json::value payload);
    static Task<Outcome> authenticate(Self self, boost::json::value payload);
    static Task<Outcome> post(Self self, boost::json::value payload);
    static Task<Outcome> type(Self self, boost::json::value payload);
    static Task<Outcome> read(Self self, boost::json::value payload);
    static Task<Outcome> close_chat(Self self, boost::json::value payload);
    static Task<Outcome> ask_for_rating(Self self, boost::json::value payload);
    static Task<Outcome> rate(Self self, boost::json::value payload);

    static Task<Outcome> request_transcript(Self self, boost::json::value payload);
    static Task<Outcome> begin_upload(Self self, boost::json::value payload);
    static Task<Outcome> finish_upload(Self self, boost::json::value payload);

    FileAddresses file_addresses() const { return {services_.file_links, account(), origin_}; }
    static Task<Result<std::vector<Message>>> all_messages(Self self, const Reception& reception);
    boost::json::object connected(const Reception& reception, const std::vector<Group>& groups,
                                  const std::vector<Message>& messages, std::int64_t visits);
    void take_held();
    void follow(const Event& event);
    void tell_visitor();
    void tell_message(const MessagePosted& posted);
    void tell_joined(const boost::json::value& chat, const boost::json::value& agent, const std::optional<AgentId>& who,
                     const boost::json::object& message);
    void tell_rating(const Conversation::Snapshot& conversation);
    void tell_team(const protocol::TeamChanged& team);

    const std::string origin_;
    const std::string session_;     // of Engine.IO
    boost::json::object told_;      // by the client of itself, for which there is no other place
    boost::json::object known_;     // the visitor, as the client knows it
    std::vector<Event> held_;       // what happened before the answer to visitor.connect
    std::set<std::string> online_;  // agents, as the client knows it
    std::map<std::string, boost::json::object> agents_;
    std::vector<Participant> participants_;  // of the chat, as it changed last
    std::string status_;                     // of the account, as the client knows it
    std::int64_t last_seq_ = 0;
    std::optional<Rating> rating_;  // of the chat, as the client knows it
};

}  // namespace hovor::web::socketio
