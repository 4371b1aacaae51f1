#pragma once

#include "web/peer.hpp"

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace hovor::web {

// An agent at the dashboard: follows the log of the account, and counts its events. Who sees all gets what the hub
// brings; for others the hub says that there is something, and the peer reads the log and the news as far as they see
// it.
class AgentPeer final : public Peer {
public:
    // `token` is the session's: asked for again from time to time while the socket is open.
    AgentPeer(Services& services, SignedIn who, std::string token);

    void begin(std::shared_ptr<transport::WebSocket> socket) override;
    void deliver(const transport::Frame& frame) override;
    void learn(const Event& event) override;
    bool sees_all() const override { return who_.agent.sees_all(); }
    void hear(AgentNews news) override;

private:
    static constexpr std::chrono::minutes check_every{5};
    static constexpr std::size_t max_known_visitors = 256;
    static constexpr std::size_t max_news = 256;  // that wait to be looked at

    using Self = std::shared_ptr<AgentPeer>;

    void obey(std::string_view text) override;
    void ended() override;

    void obey_one(protocol::AgentHello command);
    void obey_one(protocol::AgentPost command);
    void obey_one(protocol::Typing command);
    void obey_one(protocol::AgentMark command);
    void obey_one(protocol::View command);
    void obey_one(protocol::AgentPing command);
    void obey_one(protocol::Idle command);

    // Static, so that each holds the peer alive.
    static Task<Result<void>> follow(Self self, std::int64_t after);
    static Task<Result<void>> post(Self self, protocol::AgentPost command);
    static Task<Result<void>> mark(Self self, ConversationId conversation, Marks marks);
    static Task<Result<void>> tell_typing(Self self, ConversationId conversation, bool is_typing);
    static Task<Result<void>> look(Self self);
    static Task<Result<void>> look_at_log(Self self);
    static Task<Result<void>> look_at_news(Self self);
    static Task<Result<void>> require_snapshot(Self self);
    static Task<Result<void>> answer_ping(Self self, std::optional<std::int64_t> after);
    static Task<Result<void>> check_session(Self self);
    static Task<Result<VisitorId>> visitor_of(Self self, ConversationId conversation);

    void come_in();
    void set_idle(bool is_idle);
    void tell_live_state();
    void tell_news(AgentNews news);
    void look_soon();
    void sight_changed();
    void tell_page(const LogPage& page);

    Self self() { return std::static_pointer_cast<AgentPeer>(shared_from_this()); }

    SignedIn who_;
    std::string token_;
    Timestamp checked_at_;
    std::optional<ConversationId> viewed_;
    bool is_idle_ = false;

    // Of an agent who does not see all.
    std::optional<std::int64_t> told_seq_{};  // of the log; nothing: the client has to load a snapshot, and say hello
    std::vector<AgentNews> news_{};           // not looked at yet
    bool is_looking_ = false;
    bool looks_again_ = false;
    bool has_lost_live_state_ = false;
    std::unordered_map<ConversationId, VisitorId> visitors_;  // of conversations that the agent has written in
};

// The socket of somebody who is not signed in: closed at once, with the code that says so.
class RefusedPeer final : public Peer {
public:
    using Peer::Peer;

    void begin(std::shared_ptr<transport::WebSocket> socket) override;
    void learn(const Event&) override {}

private:
    void obey(std::string_view) override {}
    void ended() override {}
};

}  // namespace hovor::web
