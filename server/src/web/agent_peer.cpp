#include "web/agent_peer.hpp"

#include "web/dispatcher.hpp"
#include "web/seen_news.hpp"
#include "web/wire.hpp"

#include <algorithm>
#include <limits>
#include <utility>

namespace hovor::web {
namespace {

std::int64_t last_seq_of(const LogPage& page)
{
    if (page.events.empty()) return 0;
    return std::visit([](const auto& event) { return event.seq; }, page.events.back());
}

}  // namespace

AgentPeer::AgentPeer(Services& services, SignedIn who, std::string token)
    : Peer{services}, who_{std::move(who)}, token_{std::move(token)}, checked_at_{services.clock.now()}
{
}

// Follows from the start: a session that ends before the hello ends the socket too. The check comes after, for one that
// ended while the socket was made.
void AgentPeer::begin(std::shared_ptr<transport::WebSocket> socket)
{
    Peer::begin(std::move(socket));
    services_.hub.join(loop(), who_.account, *this);
    run(check_session(self()));
}

// Before the hello nothing is told: it asks for the log.
void AgentPeer::deliver(const transport::Frame& frame)
{
    if (has_greeted()) Peer::deliver(frame);
}

void AgentPeer::learn(const Event& event)
{
    if (const auto* ended = std::get_if<SessionEnded>(&event)) {
        if (ended->session == who_.session) close(close_code::signed_out, "signed out");
    }
    if (const auto* changed = std::get_if<AgentChanged>(&event)) {
        services_.presence.agent_is(who_.account, changed->agent.id, changed->agent.is_available);
        if (changed->agent.id == who_.agent.id) {
            const auto had = who_.agent.sees_all() ? Visibility::all : who_.agent.visibility;
            who_.agent = changed->agent;
            const auto has = who_.agent.sees_all() ? Visibility::all : who_.agent.visibility;
            if (had != has) sight_changed();
        }
        if (!who_.agent.is_active) close(close_code::signed_out, "deactivated");
    }
    if (sees_all() || !has_greeted()) return;
    if (std::holds_alternative<ConversationChanged>(event)) visitors_.clear();
    if (std::holds_alternative<GroupChanged>(event) || std::holds_alternative<GroupRemoved>(event)) sight_changed();
    look_soon();
}

void AgentPeer::hear(AgentNews news)
{
    if (has_greeted()) tell_news(std::move(news));
}

void AgentPeer::ended()
{
    services_.hub.leave(loop(), who_.account, *this);
    if (!has_greeted()) return;
    services_.presence.agent_views(who_.account, who_.agent.id, viewed_, std::nullopt);
    set_idle(false);
    services_.presence.agent_left(who_.account, who_.agent.id, services_.clock.now());
}

void AgentPeer::obey(std::string_view text)
{
    auto command = protocol::decode_command<protocol::AgentCommand>(text);
    if (!command) return tell_failure(command.error());
    if (!has_greeted() && !std::holds_alternative<protocol::AgentHello>(*command)) {
        return tell_failure({ErrorCode::unauthenticated, "say hello first"});
    }
    std::visit([this](auto& one) { obey_one(std::move(one)); }, *command);
}

void AgentPeer::obey_one(protocol::AgentHello command)
{
    if (!has_greeted()) come_in();
    if (std::exchange(has_lost_live_state_, false)) tell_live_state();
    if (sees_all()) return run(follow(self(), command.after));
    told_seq_ = command.after;
    look_soon();
}

void AgentPeer::obey_one(protocol::AgentPost command)
{
    auto id = command.id;
    run(post(self(), std::move(command)), std::move(id));
}

void AgentPeer::obey_one(protocol::Typing command)
{
    if (!command.conversation_id) return tell_failure({ErrorCode::invalid_argument, "conversation_id: is missing"});
    run(tell_typing(self(), ConversationId{*std::move(command.conversation_id)}, command.is_typing));
}

void AgentPeer::obey_one(protocol::AgentMark command)
{
    run(mark(self(), ConversationId{std::move(command.conversation_id)},
             {.delivered = command.delivered_seq.value_or(0), .read = command.read_seq.value_or(0)}));
}

void AgentPeer::obey_one(protocol::View command)
{
    std::optional<ConversationId> viewed;
    if (command.conversation_id) viewed.emplace(*std::move(command.conversation_id));
    services_.presence.agent_views(who_.account, who_.agent.id, viewed_, viewed);
    viewed_ = std::move(viewed);
}

void AgentPeer::obey_one(protocol::AgentPing command)
{
    run(answer_ping(self(), command.after));
}

void AgentPeer::obey_one(protocol::Idle command)
{
    set_idle(command.is_idle);
}

void AgentPeer::set_idle(bool is_idle)
{
    if (std::exchange(is_idle_, is_idle) == is_idle) return;
    services_.presence.agent_idles(who_.account, who_.agent.id, is_idle);
}

// Hears first and reads second: an event in between arrives twice, rather than not at all. A client that sees a gap
// says hello again.
void AgentPeer::come_in()
{
    set_greeted();
    services_.presence.agent_came(who_.account, who_.agent.id, who_.agent.is_available);
    tell_live_state();
}

void AgentPeer::tell_live_state()
{
    const auto all = services_.presence.all_of(who_.account);
    if (all.agents) tell_news(*all.agents);
    for (const auto& page : all.visitors) tell_news(page);
    for (const auto& viewers : all.viewers) tell_news(viewers);
    for (const auto& [conversation, offer] : services_.dispatch_board.offers_of(who_.account)) {
        tell_news(offered(conversation, offer));
    }
}

// At once to who sees all. For others they wait until it is known which conversations they see.
void AgentPeer::tell_news(AgentNews news)
{
    if (sees_all()) {
        std::visit([this](const auto& one) { tell(one); }, news);
        return;
    }
    if (news_.size() == max_news) return close(transport::close_code::try_again_later, "too much at once");
    news_.push_back(std::move(news));
    look_soon();
}

// What the agent sees is another from now on: the client begins anew.
void AgentPeer::sight_changed()
{
    if (!has_greeted()) return;
    told_seq_.reset();
    news_.clear();
    visitors_.clear();
    has_lost_live_state_ = true;
    run(require_snapshot(self()));
}

// One look at a time, so that all comes in its order. What comes in the meantime is looked at after it.
void AgentPeer::look_soon()
{
    looks_again_ = true;
    if (is_looking_) return;
    is_looking_ = true;
    run(look(self()));
}

Task<Result<void>> AgentPeer::look(Self self)
{
    Result<void> outcome{};
    while (outcome && self->is_open() && std::exchange(self->looks_again_, false)) {
        auto at_log = look_at_log(self);
        outcome = co_await std::move(at_log);
        if (!outcome) break;
        auto at_news = look_at_news(self);
        outcome = co_await std::move(at_news);
    }
    self->is_looking_ = false;
    co_return outcome;
}

Task<Result<void>> AgentPeer::look_at_log(Self self)
{
    if (!self->told_seq_) co_return Result<void>{};
    const auto after = *self->told_seq_;
    auto reading = self->services_.inbox.log(self->who_.account, self->who_.agent.id, after);
    HOVOR_CO_TRY(const auto page, co_await std::move(reading));
    if (self->told_seq_ != after) co_return Result<void>{};  // another hello, or another sight
    self->told_seq_ = page.needs_snapshot ? std::nullopt : std::optional{std::max(after, last_seq_of(page))};
    if (page.more) self->looks_again_ = true;
    if (page.needs_snapshot || !page.events.empty()) self->tell_page(page);
    co_return Result<void>{};
}

Task<Result<void>> AgentPeer::look_at_news(Self self)
{
    auto news = std::exchange(self->news_, {});
    if (news.empty()) co_return Result<void>{};
    std::set<ConversationId> all;
    for (const auto& one : news) add_conversations(one, all);
    auto looking = self->services_.inbox.seen_of(self->who_.account, self->who_.agent.id, std::move(all));
    HOVOR_CO_TRY(const auto seen, co_await std::move(looking));
    for (auto& one : news) {
        const auto left = only_seen(std::move(one), seen);
        if (left) std::visit([&self](const auto& told) { self->tell(told); }, *left);
    }
    co_return Result<void>{};
}

Task<Result<void>> AgentPeer::require_snapshot(Self self)
{
    constexpr auto nowhere = std::numeric_limits<std::int64_t>::max();
    auto reading = self->services_.inbox.log(self->who_.account, self->who_.agent.id, nowhere);
    HOVOR_CO_TRY(const auto page, co_await std::move(reading));
    self->tell(protocol::SnapshotRequired{page.last_seq});
    co_return Result<void>{};
}

void AgentPeer::tell_page(const LogPage& page)
{
    if (page.needs_snapshot) return tell(protocol::SnapshotRequired{page.last_seq});
    tell(protocol::Events{.events = all_to_wire<protocol::LoggedEvent>(page.events), .more = page.more});
}

Task<Result<void>> AgentPeer::follow(Self self, std::int64_t after)
{
    auto reading = self->services_.inbox.log(self->who_.account, self->who_.agent.id, after);
    HOVOR_CO_TRY(const auto page, co_await std::move(reading));
    self->tell_page(page);
    co_return Result<void>{};
}

Task<Result<void>> AgentPeer::post(Self self, protocol::AgentPost command)
{
    // The log tells of it, also when it was stored before: a client that missed that asks for what it missed.
    HOVOR_CO_TRY(auto content,
                 content_from(std::move(command.text), std::move(command.file_id), std::move(command.choices)));
    auto posting = self->services_.messenger.post(self->who_.account, self->who_.agent.id,
                                                  ConversationId{std::move(command.conversation_id)},
                                                  MessageId{command.id}, std::move(content));
    HOVOR_CO_CHECK(co_await std::move(posting));
    co_return Result<void>{};
}

Task<Result<void>> AgentPeer::mark(Self self, ConversationId conversation, Marks marks)
{
    auto marking =
        self->services_.messenger.mark(self->who_.account, self->who_.agent.id, std::move(conversation), marks);
    co_return co_await std::move(marking);
}

Task<Result<void>> AgentPeer::tell_typing(Self self, ConversationId conversation, bool is_typing)
{
    auto finding = visitor_of(self, conversation);
    HOVOR_CO_TRY(const auto visitor, co_await std::move(finding));
    const auto& who = self->who_;
    const protocol::ConversationTyping to_agents{.conversation_id = conversation.str(),
                                                 .side = protocol::Side::agent,
                                                 .agent_id = who.agent.id.str(),
                                                 .is_typing = is_typing,
                                                 .text = {}};
    protocol::AgentTyping to_visitor{.agent_id = who.agent.id.str(), .is_typing = is_typing};
    auto& hub = self->services_.hub;
    hub.tell_agents(who.account, to_agents);
    hub.tell_visitor(who.account, visitor, std::move(to_visitor));
    co_return Result<void>{};
}

Task<Result<VisitorId>> AgentPeer::visitor_of(Self self, ConversationId conversation)
{
    const auto known = self->visitors_.find(conversation);
    if (known != self->visitors_.end()) co_return known->second;

    auto finding = self->services_.inbox.find(self->who_.account, self->who_.agent.id, conversation);
    HOVOR_CO_TRY(const auto page, co_await std::move(finding));
    auto visitor = page.conversations.front().conversation.snapshot().visitor;
    if (self->visitors_.size() == max_known_visitors) self->visitors_.clear();
    self->visitors_.emplace(std::move(conversation), visitor);
    co_return visitor;
}

// Closes the socket if its session is no more. While that cannot be known, the socket stays.
Task<Result<void>> AgentPeer::check_session(Self self)
{
    auto recognizing = self->services_.entrance.recognize(self->token_);
    const auto who = co_await std::move(recognizing);
    if (!who && who.error().code() == ErrorCode::unauthenticated) self->close(close_code::signed_out, "session ended");
    co_return Result<void>{};
}

void RefusedPeer::begin(std::shared_ptr<transport::WebSocket> socket)
{
    Peer::begin(std::move(socket));
    close(close_code::signed_out, "not signed in");
}

// An open dashboard keeps its session in use, and a session that has ended closes it.
Task<Result<void>> AgentPeer::answer_ping(Self self, std::optional<std::int64_t> after)
{
    const auto now = self->services_.clock.now();
    if (now - self->checked_at_ >= check_every) {
        self->checked_at_ = now;
        auto checking = check_session(self);
        HOVOR_CO_CHECK(co_await std::move(checking));
        if (!self->is_open()) co_return Result<void>{};
    }
    if (after && !self->sees_all()) {
        auto looking = look_at_log(self);
        HOVOR_CO_CHECK(co_await std::move(looking));
    } else if (after) {
        auto reading = self->services_.inbox.log(self->who_.account, self->who_.agent.id, *after);
        HOVOR_CO_TRY(const auto page, co_await std::move(reading));
        if (page.needs_snapshot || !page.events.empty()) self->tell_page(page);
    }
    self->tell(protocol::Pong{});
    co_return Result<void>{};
}

}  // namespace hovor::web
