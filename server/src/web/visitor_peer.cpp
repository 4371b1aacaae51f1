#include "web/visitor_peer.hpp"

#include "web/appearance.hpp"
#include "web/attendance.hpp"
#include "web/wire.hpp"

#include <utility>

namespace hovor::web {

void VisitorPeer::deliver(const transport::Frame& frame)
{
    if (has_greeted() || !is_somebody()) return Peer::deliver(frame);
    if (held_.size() == max_held) return close(transport::close_code::try_again_later, "too much at once");
    held_.push_back(frame);
}

void VisitorPeer::learn(const Event& event)
{
    SiteVisitor::learn(event);
    if (const auto* changed = std::get_if<AccountChanged>(&event)) {
        shows_typing_preview_ = changed->account.shows_typing_preview;
    }
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
    const auto key = account().str() + visitor().id.str();
    if (services_.rate_limits.messages.take(key, services_.clock.now())) {
        return tell_failure({ErrorCode::rate_limited, "too many messages in a minute"}, std::move(id));
    }
    if (command.text) {
        auto taken = take_words(*std::move(command.text));
        if (!taken) return tell_failure(taken.error(), std::move(id));
        command.text = *std::move(taken);
    }
    run(post(self(), std::move(command)), std::move(id));
}

void VisitorPeer::obey_one(protocol::Typing command)
{
    if (!conversation()) return;  // nobody knows of them yet
    protocol::ConversationTyping typing{.conversation_id = conversation()->str(),
                                        .side = protocol::Side::visitor,
                                        .agent_id = {},
                                        .is_typing = command.is_typing,
                                        .text = {}};
    if (shows_typing_preview_ && command.is_typing && command.text) {
        typing.text = hide_numbers(*std::move(command.text));
    }
    services_.hub.tell_agents(account(), std::move(typing));
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
    view(std::move(command.page));
}

void VisitorPeer::obey_one(protocol::VisitorUpdate command)
{
    const auto now = services_.clock.now();
    std::optional<VerifiedIdentity> identity;
    if (const auto& claim = command.identity) {
        const auto email = claim->email.value_or("");
        if (!services_.identity_signatures.fits(account(), claim->user_id, email, claim->signature)) {
            tell_failure({ErrorCode::forbidden, "identity: the signature does not fit"});
        } else {
            identity = {.user_id = claim->user_id, .email = email, .verified_at = now};
        }
    }
    auto update = from_wire(std::move(command), now);
    update.identity = std::move(identity);
    run(introduce(self(), std::move(update)));
}

void VisitorPeer::obey_one(protocol::VisitorClose)
{
    run(close_conversation(self()));
}

void VisitorPeer::obey_one(protocol::VisitorRate command)
{
    run(rate(self(), {.value = command.value, .text = std::move(command.text)}));
}

void VisitorPeer::obey_one(protocol::TranscriptRequest command)
{
    const auto key = account().str() + visitor().id.str();
    if (services_.rate_limits.transcripts.take(key, services_.clock.now())) {
        return tell_failure({ErrorCode::rate_limited, "too many transcripts in an hour"});
    }
    run(request_transcript(self(), std::move(command.email)));
}

void VisitorPeer::obey_one(protocol::Ping)
{
    tell(protocol::Pong{});
}

Task<Result<void>> VisitorPeer::greet(Self self, protocol::VisitorHello hello)
{
    Introduction introduction{.key = std::move(hello.key),
                              .token = std::move(hello.token),
                              .language = hello.language.value_or(""),
                              .former_id = former_id_of(hello.former_id.value_or("")),
                              .place = {}};
    if (hello.conversation_id && hello.after)
        introduction.place = {ConversationId{*hello.conversation_id}, *hello.after};
    auto meeting = meet(self, std::move(introduction));
    auto reception = co_await std::move(meeting);
    if (!self->is_open()) co_return Result<void>{};
    if (reception) {
        if (hello.client_hints) self->take_hints(*hello.client_hints);
        self->welcome(*reception);
        self->show_up(std::move(hello.page), hello.referrer.value_or(""));
        co_return Result<void>{};
    }
    if (reception.error().code() == ErrorCode::not_found) {
        self->close(close_code::no_such_chat, "no such chat");
        co_return Result<void>{};
    }
    if (reception.error().code() == ErrorCode::forbidden) {
        self->tell_failure(reception.error());
        self->turn_away();
        co_return Result<void>{};
    }
    self->set_heard(false);  // the client may try again
    co_return pass_on(std::move(reception));
}

void VisitorPeer::welcome(const Reception& reception)
{
    protocol::Welcome welcome{
        .token = services_.visitor_tokens.issue(account(), visitor().id),
        .visitor = to_wire(visitor()),
        .company = reception.appearance.account.company,
        .greeting = reception.appearance.account.greeting,
        .color = reception.appearance.account.color,
        .asks_for_rating = reception.appearance.account.asks_for_rating,
        .shows_typing_preview = reception.appearance.account.shows_typing_preview,
        .settings = settings_of(reception.appearance.account),
        .is_online = false,
        .returns_at = {},
        .agents = {},
        .conversation = {},
        .messages = to_visitor(services_.file_links, account(), reception.page.messages),
        .more = reception.page.more,
    };
    const auto team = team_of(reception.appearance, attendance_of(services_, reception.appearance.account));
    welcome.is_online = team.is_online;
    welcome.returns_at = team.returns_at;
    welcome.agents = team.agents;
    if (reception.conversation) welcome.conversation = to_visitor(reception.conversation->snapshot());

    shows_typing_preview_ = reception.appearance.account.shows_typing_preview;
    set_greeted();
    tell(welcome);
    if (const auto ahead = services_.dispatch_board.ahead_of(account(), visitor().id)) {
        tell(protocol::QueueChanged{static_cast<std::int32_t>(*ahead)});
    }
    take_held();
}

void VisitorPeer::take_held()
{
    for (const auto& frame : std::exchange(held_, {})) Peer::deliver(frame);
}

Task<Result<void>> VisitorPeer::post(Self self, protocol::VisitorPost command)
{
    auto& messenger = self->services_.messenger;
    HOVOR_CO_TRY(auto content, content_from(std::move(command.text), std::move(command.file_id)));
    auto posting = messenger.post(self->account(), self->visitor(), MessageId{command.id}, std::move(content));
    HOVOR_CO_TRY(const auto posted, co_await std::move(posting));
    // The log tells of what is new. What was stored before is told to the one who asks again.
    if (!posted.is_new) {
        const MessagePosted again{self->visitor().id, posted.message};
        self->tell(to_visitor(self->services_.file_links, self->account(), again));
    }
    co_return Result<void>{};
}

Task<Result<void>> VisitorPeer::resume(Self self, std::int64_t after)
{
    auto reading = self->services_.chat_box.after(self->account(), self->visitor().id, after);
    HOVOR_CO_TRY(const auto part, co_await std::move(reading));
    self->tell(
        protocol::Resumed{.conversation_id = part.conversation.str(),
                          .messages = to_visitor(self->services_.file_links, self->account(), part.page.messages),
                          .more = part.page.more});
    co_return Result<void>{};
}

Task<Result<void>> VisitorPeer::load_earlier(Self self, std::int64_t before)
{
    auto reading = self->services_.chat_box.before(self->account(), self->visitor().id, before);
    HOVOR_CO_TRY(const auto part, co_await std::move(reading));
    self->tell(
        protocol::Earlier{.conversation_id = part.conversation.str(),
                          .messages = to_visitor(self->services_.file_links, self->account(), part.page.messages),
                          .more = part.page.more});
    co_return Result<void>{};
}

Task<Result<void>> VisitorPeer::mark(Self self, Marks marks)
{
    auto marking = self->services_.messenger.mark(self->account(), self->visitor().id, marks);
    co_return co_await std::move(marking);
}

Task<Result<void>> VisitorPeer::close_conversation(Self self)
{
    auto closing = self->services_.messenger.close_by_visitor(self->account(), self->visitor().id);
    HOVOR_CO_CHECK(co_await std::move(closing));
    co_return Result<void>{};
}

Task<Result<void>> VisitorPeer::rate(Self self, RatingUpdate update)
{
    auto rating = self->services_.messenger.rate(self->account(), self->visitor().id, std::move(update));
    HOVOR_CO_CHECK(co_await std::move(rating));
    co_return Result<void>{};
}

Task<Result<void>> VisitorPeer::request_transcript(Self self, std::string email)
{
    auto& messenger = self->services_.messenger;
    auto requesting =
        messenger.request_transcript(self->account(), self->visitor().id, std::move(email), self->visitor().language);
    HOVOR_CO_TRY(auto address, co_await std::move(requesting));
    self->tell(protocol::TranscriptRequested{.email = std::move(address)});
    co_return Result<void>{};
}

}  // namespace hovor::web
