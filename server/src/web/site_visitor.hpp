#pragma once

#include "app/chat_box.hpp"
#include "protocol/messages.hpp"
#include "web/peer.hpp"

namespace hovor::web {

// A visitor of a customer's site behind a socket, whichever wire they speak: follows their conversation, and counts as
// here.
class SiteVisitor : public Peer {
public:
    using Peer::Peer;

    void learn(const Event& event) override;

protected:
    // The most that may happen between a hello and its answer; beyond, the client has to come back.
    static constexpr std::size_t max_held = 256;

    struct Introduction {
        std::string key;                   // of the account
        std::optional<std::string> token;  // of one who was here before
        std::string language;
        std::optional<ChatBox::Place> place;
    };

    // Follows first and reads second: what happens in between has to be held by the derived class. not_found if the
    // key names no account.
    static Task<Result<Reception>> meet(std::shared_ptr<SiteVisitor> self, Introduction introduction);

    // From now on agents see the visitor.
    void show_up(std::optional<protocol::Page> page);

    // Once an account is found.
    bool is_somebody() const noexcept { return account_.has_value(); }
    const AccountId& account() const { return *account_; }
    const Visitor& visitor() const { return *visitor_; }
    void set_visitor(Visitor visitor) { visitor_ = std::move(visitor); }
    const std::optional<ConversationId>& conversation() const noexcept { return conversation_; }

    // A name, an address or a number that the visitor tells.
    static Task<Result<void>> introduce(std::shared_ptr<SiteVisitor> self, VisitorUpdate update);

private:
    void ended() override;
    void become(AccountId account, Visitor visitor);

    std::optional<AccountId> account_;
    std::optional<Visitor> visitor_;  // together with the account
    std::optional<ConversationId> conversation_;
    bool is_present_ = false;  // counted as here
};

}  // namespace hovor::web
