#pragma once

#include "app/chat_box.hpp"
#include "base/peer_address.hpp"
#include "protocol/messages.hpp"
#include "web/arrival.hpp"
#include "web/peer.hpp"

#include <memory>

namespace hovor::web {

// A visitor of a customer's site behind a socket, whichever wire they speak: follows their conversation, and counts as
// here.
class SiteVisitor : public Peer {
public:
    SiteVisitor(Services& services, Arrival arrival);

    void learn(const Event& event) override;
    void face(const GuardPtr& guard) override;

protected:
    // The most that may happen between a hello and its answer; beyond, the client has to come back.
    static constexpr std::size_t max_held = 256;

    struct Introduction {
        std::string key;                   // of the account
        std::optional<std::string> token;  // of one who was here before
        std::string language;
        std::string former_id{};  // a label for one who is new
        std::optional<ChatBox::Place> place;
    };

    // Follows first and reads second: what happens in between has to be held by the derived class. not_found if the
    // key names no account, forbidden for who is banned, or whom the account's guard does not let in.
    static Task<Result<Reception>> meet(std::shared_ptr<SiteVisitor> self, Introduction introduction);

    // What the browser has told when it was asked goes before what its headers said.
    void take_hints(const protocol::ClientHints& hints);

    // Waits until it is known what the visitor comes with. Before show_up().
    static Task<std::shared_ptr<const Client>> read_client(std::shared_ptr<SiteVisitor> self);

    // From now on agents see the visitor. Once; yields the number of their visits, this one included.
    std::int64_t show_up(std::optional<protocol::Page> page, std::string_view referrer);

    void view(protocol::Page page);

    // Once an account is found.
    bool is_somebody() const noexcept { return account_.has_value(); }
    const AccountId& account() const { return *account_; }
    const Visitor& visitor() const { return *visitor_; }
    void set_visitor(Visitor visitor) { visitor_ = std::move(visitor); }

    // They are banned, and are not to come back.
    virtual void turn_away() { close(close_code::banned, "banned"); }
    const std::optional<ConversationId>& conversation() const noexcept { return conversation_; }

    // What they write, without the numbers that the account wants hidden. forbidden where it takes no message with such
    // words.
    Result<std::string> take_words(std::string text) const;

    std::string hide_numbers(std::string text) const;

    // A name, an address or a number that the visitor tells.
    static Task<Result<void>> introduce(std::shared_ptr<SiteVisitor> self, VisitorUpdate update);

private:
    // What their visit begins with.
    struct Beginning {
        Arrival arrival;
        AddressStorage address_storage = AddressStorage::none;
        bool is_known = false;
        std::optional<Visit> last_visit{};
        std::int64_t visits = 0;
    };

    void ended() override;
    bool is_kept_out_by(const Guard& guard) const;
    static Task<Result<void>> pass_guard(std::shared_ptr<SiteVisitor> self);
    void become(AccountId account, Visitor visitor);
    void meet_stored(const Visitor& stored);
    static Task<void> tell_client(std::shared_ptr<SiteVisitor> self, ClientHeaders headers);

    std::optional<AccountId> account_;
    std::optional<Visitor> visitor_;  // together with the account
    bool is_stored_ = false;          // and not known here alone
    std::optional<ConversationId> conversation_;
    std::unique_ptr<Beginning> beginning_;  // null once the visitor has shown up
    std::optional<PeerAddress> address_;    // for the guard alone, as long as the socket is open
    std::optional<GuardPtr> guard_;         // nothing before it is known
    bool is_present_ = false;               // counted as here
};

}  // namespace hovor::web
