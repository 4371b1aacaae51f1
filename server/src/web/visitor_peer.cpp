#include "web/visitor_peer.hpp"

#include "base/random.hpp"
#include "web/appearance.hpp"
#include "web/patience.hpp"
#include "web/wire.hpp"

#include <utility>

namespace hovor::web {

void VisitorPeer::deliver(const transport::Frame& frame)
{
    if (has_greeted() || account_ == std::nullopt) return Peer::deliver(frame);
    if (held_.size() == max_held) return close(transport::close_code::try_again_later, "too much at once");
    held_.push_back(frame);
}

void VisitorPeer::learn(const Event& event)
{
    std::optional<ConversationId> conversation;
    if (const auto* posted = std::get_if<MessagePosted>(&event)) conversation = posted->message.conversation;
    if (const auto* changed = std::get_if<ConversationChanged>(&event)) conversation = changed->conversation.id;
    if (!conversation || conversation == conversation_) return;
    conversation_ = conversation;
    services_.presence.visitor_has(*account_, visitor_->id, *conversation);
}

void VisitorPeer::ended()
{
    if (!account_) return;
    services_.hub.leave(loop(), *account_, visitor_->id, *this);
    if (is_present_) services_.presence.visitor_left(*account_, visitor_->id, services_.clock.now());
}

void VisitorPeer::obey(std::string_view text)
{
    auto command = protocol::decode_command<protocol::VisitorCommand>(text);
    if (!command) return tell_failure(command.error());
    const auto is_hello = std::holds_alternative<protocol::VisitorHello>(*command);
    if (!has_greeted() && !is_hello) return tell_failure({ErrorCode::unauthenticated, "say hello first"});
    if (is_hello && is_heard()) return tell_failure({ErrorCode::conflict, "hello was said"});
    std::visit([this](auto& one) { obey_one(std::move(one)); }, *command);
}

void VisitorPeer::obey_one(protocol::VisitorHello command)
{
    set_heard(true);
    run(greet(self(), std::move(command)));
}

void VisitorPeer::obey_one(protocol::VisitorPost command)
{
    auto id = command.id;
    const auto key = account_->str() + visitor_->id.str();
    if (services_.rate_limits.messages.take(key, services_.clock.now())) {
        return tell_failure({ErrorCode::rate_limited, "too many messages in a minute"}, std::move(id));
    }
    run(post(self(), std::move(command)), std::move(id));
}

void VisitorPeer::obey_one(protocol::Typing command)
{
    if (!conversation_) return;  // nobody knows of them yet
    const protocol::ConversationTyping typing{.conversation_id = conversation_->str(),
                                              .side = protocol::Side::visitor,
                                              .agent_id = {},
                                              .is_typing = command.is_typing};
    services_.hub.tell_agents(*account_, frame_of(typing));
}

void VisitorPeer::obey_one(protocol::Resume command)
{
    run(resume(self(), command.after));
}

void VisitorPeer::obey_one(protocol::LoadEarlier command)
{
    run(load_earlier(self(), command.before));
}

void VisitorPeer::obey_one(protocol::VisitorMark command)
{
    run(mark(self(), {.delivered = command.delivered_seq.value_or(0), .read = command.read_seq.value_or(0)}));
}

void VisitorPeer::obey_one(protocol::PageView command)
{
    services_.presence.visitor_views(*account_, visitor_->id, std::move(command.page));
}

void VisitorPeer::obey_one(protocol::VisitorUpdate command)
{
    const VisitorUpdate update{
        .name = std::move(command.name), .email = std::move(command.email), .phone = std::move(command.phone)};
    visitor_ = apply(*std::move(visitor_), update);
    run(introduce(self(), update));
}

void VisitorPeer::obey_one(protocol::Ping)
{
    tell(protocol::Pong{});
}

Task<Result<void>> VisitorPeer::greet(Self self, protocol::VisitorHello hello)
{
    auto& services = self->services_;
    const auto is_wanted = [self] { return self->is_open(); };
    const auto longest = services.limits.welcome_time;
    Patience<AccountId> finding{longest, is_wanted,
                                [&services, key = hello.key] { return services.chat_box.find_account(key); }};
    auto found = try_patiently(std::move(finding));
    auto account = co_await std::move(found);
    if (!account && account.error().code() == ErrorCode::not_found) {
        self->close(close_code::no_such_chat, "no such chat");
        co_return Result<void>{};
    }
    if (!account) {
        self->set_heard(false);  // the client may try again
        co_return pass_on(std::move(account));
    }
    if (!self->is_open()) co_return Result<void>{};

    const auto known = hello.token ? services.visitor_tokens.read(*account, *hello.token) : std::nullopt;
    // Follows first and reads second: what happens in between is held, and told after the welcome.
    self->become(*account, {.id = known ? *known : VisitorId{random_id()},
                            .name = {},
                            .email = {},
                            .phone = {},
                            .language = hello.language.value_or(""),
                            .created_at = services.clock.now()});

    std::optional<ChatBox::Place> place;
    if (hello.conversation_id && hello.after) place = {ConversationId{*hello.conversation_id}, *hello.after};
    Patience<Reception> receiving{longest, is_wanted, [&services, account = *account, known, place] {
                                      return services.chat_box.receive(account, known, place);
                                  }};
    auto received = try_patiently(std::move(receiving));
    auto reception = co_await std::move(received);
    if (!reception) {
        self->set_heard(false);
        co_return pass_on(std::move(reception));
    }
    if (self->is_open()) self->welcome(*reception, std::move(hello.page));
    co_return Result<void>{};
}

void VisitorPeer::become(AccountId account, Visitor visitor)
{
    if (account_) services_.hub.leave(loop(), *account_, visitor_->id, *this);  // of a hello that failed
    account_ = std::move(account);
    visitor_ = std::move(visitor);
    services_.hub.join(loop(), *account_, visitor_->id, *this);
}

void VisitorPeer::welcome(const Reception& reception, std::optional<protocol::Page> page)
{
    if (reception.visitor) visitor_ = reception.visitor;
    if (reception.conversation) conversation_ = reception.conversation->snapshot().id;

    protocol::Welcome welcome{
        .token = services_.visitor_tokens.issue(*account_, visitor_->id),
        .visitor = to_wire(*visitor_),
        .company = reception.appearance.account.company,
        .greeting = reception.appearance.account.greeting,
        .color = reception.appearance.account.color,
        .is_online = false,
        .agents = {},
        .conversation = {},
        .messages = all_to_wire<protocol::Message>(reception.page.messages),
        .more = reception.page.more,
    };
    const auto team = team_of(reception.appearance, services_.presence.online(*account_));
    welcome.is_online = team.is_online;
    welcome.agents = team.agents;
    if (reception.conversation) welcome.conversation = to_visitor(reception.conversation->snapshot());

    set_greeted();
    tell(welcome);
    take_held();
    services_.presence.visitor_came(*account_, visitor_->id, conversation_, std::move(page), services_.clock.now());
    is_present_ = true;
}

void VisitorPeer::take_held()
{
    for (const auto& frame : std::exchange(held_, {})) Peer::deliver(frame);
}

Task<Result<void>> VisitorPeer::post(Self self, protocol::VisitorPost command)
{
    auto& messenger = self->services_.messenger;
    auto posting = messenger.post(*self->account_, *self->visitor_, MessageId{command.id}, std::move(command.text));
    HOVOR_CO_TRY(const auto posted, co_await std::move(posting));
    // The log tells of what is new. What was stored before is told to the one who asks again.
    if (!posted.is_new) self->tell(to_wire(MessagePosted{self->visitor_->id, posted.message}));
    co_return Result<void>{};
}

Task<Result<void>> VisitorPeer::resume(Self self, std::int64_t after)
{
    auto reading = self->services_.chat_box.after(*self->account_, self->visitor_->id, after);
    HOVOR_CO_TRY(const auto part, co_await std::move(reading));
    self->tell(protocol::Resumed{.conversation_id = part.conversation.str(),
                                 .messages = all_to_wire<protocol::Message>(part.page.messages),
                                 .more = part.page.more});
    co_return Result<void>{};
}

Task<Result<void>> VisitorPeer::load_earlier(Self self, std::int64_t before)
{
    auto reading = self->services_.chat_box.before(*self->account_, self->visitor_->id, before);
    HOVOR_CO_TRY(const auto part, co_await std::move(reading));
    self->tell(protocol::Earlier{.conversation_id = part.conversation.str(),
                                 .messages = all_to_wire<protocol::Message>(part.page.messages),
                                 .more = part.page.more});
    co_return Result<void>{};
}

Task<Result<void>> VisitorPeer::mark(Self self, Marks marks)
{
    auto marking = self->services_.messenger.mark(*self->account_, self->visitor_->id, marks);
    co_return co_await std::move(marking);
}

Task<Result<void>> VisitorPeer::introduce(Self self, VisitorUpdate update)
{
    auto introducing = self->services_.messenger.introduce(*self->account_, self->visitor_->id, std::move(update));
    auto stored = co_await std::move(introducing);
    // Who has not written yet is kept here alone, and stored with their first message.
    if (!stored && stored.error().code() != ErrorCode::not_found) co_return pass_on(std::move(stored));
    co_return Result<void>{};
}

}  // namespace hovor::web
