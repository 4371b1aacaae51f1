#include "web/site_visitor.hpp"

#include "base/random.hpp"
#include "web/origin.hpp"
#include "web/patience.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>

#include <utility>

namespace hovor::web {

SiteVisitor::SiteVisitor(Services& services, Arrival arrival)
    : Peer{services}, address_{PeerAddress::parse(arrival.address)}
{
    beginning_ = std::make_unique<Beginning>(Beginning{.arrival = std::move(arrival)});
}

void SiteVisitor::learn(const Event& event)
{
    if (const auto* changed = std::get_if<VisitorChanged>(&event)) meet_stored(changed->visitor);
    if (const auto* changed = std::get_if<ContactChanged>(&event); changed && changed->contact.is_banned()) {
        return turn_away();
    }
    std::optional<ConversationId> conversation;
    if (const auto* posted = std::get_if<MessagePosted>(&event)) conversation = posted->message.conversation;
    if (const auto* changed = std::get_if<ConversationChanged>(&event)) conversation = changed->conversation.id;
    if (!conversation || conversation == conversation_) return;
    conversation_ = conversation;
    services_.presence.visitor_has(*account_, visitor_->id, *conversation);
    services_.live_visits.become_known(*account_, visitor_->id);
}

void SiteVisitor::face(const GuardPtr& guard)
{
    guard_ = guard;
    if (guard != nullptr && is_kept_out_by(*guard)) turn_away();
}

// A page that was shown stays as it is: its domain is asked for when it asks to be let in.
bool SiteVisitor::is_kept_out_by(const Guard& guard) const
{
    if (address_ && guard.blocks_address(*address_)) return true;
    if (beginning_ == nullptr || !guard.limits_pages()) return false;
    const auto& origin = beginning_->arrival.foreign_origin;
    return !origin.empty() && !guard.allows_page_on(host_of_origin(origin));
}

Result<std::string> SiteVisitor::take_words(std::string text) const
{
    const auto is_blocked = guard_ && *guard_ != nullptr && (*guard_)->blocks_text(text);
    if (is_blocked) return fail(ErrorCode::forbidden, "text: has a word that is not taken here");
    return hide_numbers(std::move(text));
}

std::string SiteVisitor::hide_numbers(std::string text) const
{
    return guard_ && *guard_ != nullptr ? (*guard_)->hide_numbers(std::move(text)) : text;
}

// After having joined: what changes meanwhile comes by face().
Task<Result<void>> SiteVisitor::pass_guard(std::shared_ptr<SiteVisitor> self)
{
    auto& services = self->services_;
    Patience<GuardPtr> asking{
        services.limits.welcome_time, [self] { return self->is_open(); },
        [&services, account = self->account()] { return services.protection_desk.guard_of(account); }};
    auto asked = try_patiently(std::move(asking));
    HOVOR_CO_TRY(auto guard, co_await std::move(asked));
    if (!self->guard_) self->guard_ = std::move(guard);
    const auto& faced = *self->guard_;
    if (faced != nullptr && self->is_kept_out_by(*faced)) {
        co_return fail(ErrorCode::forbidden, "the account takes no messages from there");
    }
    co_return Result<void>{};
}

// Stored by an agent who wrote first, the visitor is known there by their id alone: what they have told is here.
void SiteVisitor::meet_stored(const Visitor& stored)
{
    const auto told = std::exchange(visitor_, stored);
    if (std::exchange(is_stored_, true) || *told == stored) return;
    VisitorUpdate update{.variables = told->variables, .consents = told->consents, .identity = told->identity};
    const auto take = [](std::optional<std::string>& to, const std::string& from) {
        if (!from.empty()) to = from;
    };
    take(update.name, told->name);
    take(update.email, told->email);
    take(update.phone, told->phone);
    take(update.group, told->group);
    run(introduce(std::static_pointer_cast<SiteVisitor>(shared_from_this()), std::move(update)));
}

void SiteVisitor::ended()
{
    if (!account_) return;
    services_.hub.leave(loop(), *account_, visitor_->id, *this);
    if (!is_present_) return;
    services_.presence.visitor_left(*account_, visitor_->id, services_.clock.now());
    services_.live_visits.depart(*account_, visitor_->id, services_.clock.now());
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
                           .former_id = std::move(introduction.former_id),
                           .created_at = services.clock.now()});
    auto passing = pass_guard(self);
    HOVOR_CO_CHECK(co_await std::move(passing));
    if (!self->is_open()) co_return fail(ErrorCode::unavailable, "the client has left");
    Patience<Reception> receiving{longest, is_wanted, [&services, account, known, place = introduction.place] {
                                      return services.chat_box.receive(account, known, place);
                                  }};
    auto received = try_patiently(std::move(receiving));
    HOVOR_CO_TRY(auto reception, co_await std::move(received));
    if (!self->is_open()) co_return fail(ErrorCode::unavailable, "the client has left");

    auto& beginning = *self->beginning_;
    beginning.address_storage = reception.appearance.account.address_storage;
    beginning.is_known = reception.visitor.has_value();
    beginning.last_visit = reception.last_visit;
    beginning.visits = reception.visits;
    if (reception.visitor) self->visitor_ = reception.visitor;
    self->is_stored_ = reception.visitor.has_value();
    if (reception.conversation) self->conversation_ = reception.conversation->snapshot().id;
    co_return reception;
}

void SiteVisitor::become(AccountId account, Visitor visitor)
{
    if (account_) services_.hub.leave(loop(), *account_, visitor_->id, *this);  // of a hello that failed
    account_ = std::move(account);
    visitor_ = std::move(visitor);
    guard_.reset();
    services_.hub.join(loop(), *account_, visitor_->id, *this);
}

void SiteVisitor::take_hints(const protocol::ClientHints& hints)
{
    auto& headers = beginning_->arrival.headers;
    const auto take = [](std::string& header, const std::optional<std::string>& hint) {
        if (hint) header = *hint;
    };
    take(headers.brands, hints.brands);
    take(headers.mobile, hints.mobile);
    take(headers.platform, hints.platform);
    take(headers.platform_version, hints.platform_version);
    take(headers.model, hints.model);
}

Task<std::shared_ptr<const Client>> SiteVisitor::read_client(std::shared_ptr<SiteVisitor> self)
{
    auto reading = self->services_.clients.read(self->beginning_->arrival.headers);
    co_return co_await std::move(reading);
}

std::int64_t SiteVisitor::show_up(std::optional<protocol::Page> page, std::string_view referrer)
{
    const auto now = services_.clock.now();
    auto beginning = std::exchange(beginning_, nullptr);
    auto& [address, language, headers, origin] = beginning->arrival;
    const auto client = services_.clients.find(headers);
    LiveVisits::Newcomer newcomer{
        .visitor = visitor_->id,
        .is_known = beginning->is_known,
        .last_visit = std::move(beginning->last_visit),
        .visits = beginning->visits,
        .origin = {.client = client == nullptr ? Client{} : *client,
                   .language = language.empty() ? visitor_->language : language,
                   .referrer = shorten_referrer(referrer, page ? std::string_view{page->url} : std::string_view{}),
                   .place = services_.places.find(address)},
        .address = allowed_address(address, beginning->address_storage),
    };
    const auto standing = services_.live_visits.arrive(*account_, std::move(newcomer), page, now);
    services_.presence.visitor_came(*account_, visitor_->id, conversation_, std::move(page), now);
    services_.presence.visitor_is(*account_, visitor_->id, standing.origin, standing.visits);
    is_present_ = true;
    if (client == nullptr) {
        auto self = std::static_pointer_cast<SiteVisitor>(shared_from_this());
        auto telling = tell_client(std::move(self), std::move(headers));
        boost::asio::co_spawn(loop().context(), std::move(telling), boost::asio::detached);
    }
    return standing.visits;
}

// Nobody waits for it: the first one that a process reads takes a while.
Task<void> SiteVisitor::tell_client(std::shared_ptr<SiteVisitor> self, ClientHeaders headers)
{
    auto& services = self->services_;
    auto reading = services.clients.read(std::move(headers));
    const auto client = co_await std::move(reading);
    const auto standing = services.live_visits.set_client(*self->account_, self->visitor_->id, *client);
    if (standing) services.presence.visitor_is(*self->account_, self->visitor_->id, standing->origin, standing->visits);
}

void SiteVisitor::view(protocol::Page page)
{
    const auto now = services_.clock.now();
    services_.live_visits.view(*account_, visitor_->id, page, now);
    services_.presence.visitor_views(*account_, visitor_->id, std::move(page), now);
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
