#include "web/site_visitor.hpp"

#include "base/random.hpp"
#include "web/patience.hpp"

#include <utility>

namespace hovor::web {

void SiteVisitor::learn(const Event& event)
{
    std::optional<ConversationId> conversation;
    if (const auto* posted = std::get_if<MessagePosted>(&event)) conversation = posted->message.conversation;
    if (const auto* changed = std::get_if<ConversationChanged>(&event)) conversation = changed->conversation.id;
    if (!conversation || conversation == conversation_) return;
    conversation_ = conversation;
    services_.presence.visitor_has(*account_, visitor_->id, *conversation);
}

void SiteVisitor::ended()
{
    if (!account_) return;
    services_.hub.leave(loop(), *account_, visitor_->id, *this);
    if (is_present_) services_.presence.visitor_left(*account_, visitor_->id, services_.clock.now());
}

Task<Result<Reception>> SiteVisitor::meet(std::shared_ptr<SiteVisitor> self, Introduction introduction)
{
    auto& services = self->services_;
    const auto is_wanted = [self] { return self->is_open(); };
    const auto longest = services.limits.welcome_time;
    Patience<AccountId> finding{longest, is_wanted,
                                [&services, key = introduction.key] { return services.chat_box.find_account(key); }};
    auto found = try_patiently(std::move(finding));
    HOVOR_CO_TRY(const auto account, co_await std::move(found));
    if (!self->is_open()) co_return fail(ErrorCode::unavailable, "the client has left");

    const auto known = introduction.token ? services.visitor_tokens.read(account, *introduction.token) : std::nullopt;
    self->become(account, {.id = known ? *known : VisitorId{random_id()},
                           .name = {},
                           .email = {},
                           .phone = {},
                           .language = std::move(introduction.language),
                           .created_at = services.clock.now()});
    Patience<Reception> receiving{longest, is_wanted, [&services, account, known, place = introduction.place] {
                                      return services.chat_box.receive(account, known, place);
                                  }};
    auto received = try_patiently(std::move(receiving));
    HOVOR_CO_TRY(auto reception, co_await std::move(received));
    if (!self->is_open()) co_return fail(ErrorCode::unavailable, "the client has left");

    if (reception.visitor) self->visitor_ = reception.visitor;
    if (reception.conversation) self->conversation_ = reception.conversation->snapshot().id;
    co_return reception;
}

void SiteVisitor::become(AccountId account, Visitor visitor)
{
    if (account_) services_.hub.leave(loop(), *account_, visitor_->id, *this);  // of a hello that failed
    account_ = std::move(account);
    visitor_ = std::move(visitor);
    services_.hub.join(loop(), *account_, visitor_->id, *this);
}

void SiteVisitor::show_up(std::optional<protocol::Page> page)
{
    services_.presence.visitor_came(*account_, visitor_->id, conversation_, std::move(page), services_.clock.now());
    is_present_ = true;
}

Task<Result<void>> SiteVisitor::introduce(std::shared_ptr<SiteVisitor> self, VisitorUpdate update)
{
    self->visitor_ = apply(*std::move(self->visitor_), update);
    auto introducing = self->services_.messenger.introduce(*self->account_, self->visitor_->id, std::move(update));
    auto stored = co_await std::move(introducing);
    // Who has not written yet is kept here alone, and stored with their first message.
    if (!stored && stored.error().code() != ErrorCode::not_found) co_return pass_on(std::move(stored));
    co_return Result<void>{};
}

}  // namespace hovor::web
