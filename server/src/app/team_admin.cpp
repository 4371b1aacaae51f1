// What admins do to the account and its team, and the operator for them.

#include "app/audit_changes.hpp"
#include "app/signing_out.hpp"
#include "app/team.hpp"
#include "app/team_rules.hpp"
#include "base/random.hpp"
#include "domain/tag.hpp"
#include "domain/text.hpp"

#include <algorithm>
#include <utility>

namespace hovor {
namespace {

constexpr std::size_t max_greeting_length = 500;

// The agent to be, once all of it is checked; the id is a fresh one.
Result<Agent> parse(const NewAgent& agent, Timestamp now)
{
    HOVOR_CHECK(Email::parse(agent.email));
    HOVOR_CHECK(check_password(agent.password, agent.email));
    const Agent blank{.id = AgentId{random_id()},
                      .name = "",
                      .email = "",
                      .role = agent.role,
                      .job_title = "",
                      .motto = "",
                      .photo = std::nullopt,
                      .is_active = true,
                      .is_available = true,
                      .created_at = now};
    return apply(blank, {.name = agent.name, .email = agent.email, .job_title = agent.job_title, .motto = agent.motto});
}

// `by`: nothing for the operator.
Result<Agent> add(Transaction& db, const std::optional<AgentId>& by, const Agent& agent, const std::string& hash)
{
    if (db.agents().all().size() >= Agents::max_count) return fail(ErrorCode::conflict, "the team is full");
    HOVOR_CHECK(db.agents().add(agent, hash));
    db.append(AgentChanged{agent});
    db.audit_log().append({.action = AuditAction::agent_added,
                           .agent = by,
                           .subject = agent.id.str(),
                           .detail = "role: " + std::string{to_string(agent.role)}});
    return agent;
}

// The greeting may have several lines.
Result<std::string> parse_greeting(std::string_view raw)
{
    std::string one_line{raw};
    std::ranges::replace(one_line, '\n', ' ');
    HOVOR_CHECK(parse_line("greeting", one_line, max_greeting_length));
    return std::string{trim(raw)};
}

Result<std::string> parse_color(const std::string& raw)
{
    const auto is_digit = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    if (raw.size() != default_color.size() || raw.front() != '#' ||
        !std::all_of(raw.begin() + 1, raw.end(), is_digit)) {
        return fail(ErrorCode::invalid_argument, "color: is not of the form #0b6e4f");
    }
    return raw;
}

constexpr std::chrono::seconds least_slow_reply{10};
constexpr std::chrono::seconds most_slow_reply{86'400};
constexpr std::int64_t max_conversation_limit = 100;
constexpr std::chrono::seconds least_offer_time{10};
constexpr std::chrono::seconds most_offer_time{600};
constexpr std::chrono::minutes most_away_after{480};

Result<std::chrono::seconds> check_slow_reply(std::chrono::seconds time)
{
    if (time >= least_slow_reply && time <= most_slow_reply) return time;
    return fail(ErrorCode::invalid_argument, "slow_reply_seconds: is not from 10 to 86400");
}

Result<std::vector<std::string>> parse_categories(const std::vector<std::string>& raw)
{
    if (raw.size() > Account::max_categories) return fail(ErrorCode::invalid_argument, "categories: are too many");
    std::vector<std::string> categories;
    for (const auto& one : raw) {
        HOVOR_TRY(auto category, parse_line("categories", one, max_tag_length));
        if (category.empty()) return fail(ErrorCode::invalid_argument, "categories: one is blank");
        if (std::ranges::find(categories, category) != categories.end()) {
            return fail(ErrorCode::invalid_argument, "categories: one stands there twice");
        }
        categories.push_back(std::move(category));
    }
    return categories;
}

Result<Routing> apply(Routing routing, const RoutingUpdate& update)
{
    routing.mode = update.mode.value_or(routing.mode);
    routing.conversation_limit = update.conversation_limit.value_or(routing.conversation_limit);
    if (routing.conversation_limit < 0 || routing.conversation_limit > max_conversation_limit) {
        return fail(ErrorCode::invalid_argument, "conversation_limit: is not from 0 to 100");
    }
    routing.offer_time = update.offer_time.value_or(routing.offer_time);
    if (routing.offer_time < least_offer_time || routing.offer_time > most_offer_time) {
        return fail(ErrorCode::invalid_argument, "offer_seconds: is not from 10 to 600");
    }
    routing.shows_queue_position = update.shows_queue_position.value_or(routing.shows_queue_position);
    routing.away_after = update.away_after.value_or(routing.away_after);
    if (routing.away_after < std::chrono::minutes{0} || routing.away_after > most_away_after) {
        return fail(ErrorCode::invalid_argument, "away_after_minutes: is not from 0 to 480");
    }
    return routing;
}

Result<Account> apply(Account account, const AccountUpdate& update)
{
    if (update.company) {
        HOVOR_TRY(account.company, parse_name("company", *update.company));
    }
    if (update.greeting) {
        HOVOR_TRY(account.greeting, parse_greeting(*update.greeting));
    }
    if (update.color) {
        HOVOR_TRY(account.color, parse_color(*update.color));
    }
    account.asks_for_rating = update.asks_for_rating.value_or(account.asks_for_rating);
    if (update.address_storage) account.address_storage = *update.address_storage;
    if (update.consent_mode) account.consent_mode = *update.consent_mode;
    if (update.slow_reply) {
        HOVOR_TRY(account.slow_reply, check_slow_reply(*update.slow_reply));
    }
    account.shows_typing_preview = update.shows_typing_preview.value_or(account.shows_typing_preview);
    if (update.categories) {
        HOVOR_TRY(account.categories, parse_categories(*update.categories));
    }
    HOVOR_TRY(account.routing, apply(account.routing, update.routing));
    return account;
}

Result<void> check_new_password(const Agent& agent, const AgentUpdate& update)
{
    if (!update.password) return {};
    return check_password(*update.password, agent.email);
}

// Who loses what they signed in with, or the right that they signed in for. A deactivated agent keeps no session.
void sign_out_if_needed(Transaction& db, const Agent& before, const Agent& after, bool has_new_password,
                        const SessionId& asking, Timestamp now)
{
    if (before.is_active && !after.is_active) return sign_out(db, after.id, std::nullopt, now);
    if (has_new_password || before.role != after.role) sign_out(db, after.id, asking, now);
}

}  // namespace

Task<Result<Agent>> Team::create_agent(SignedIn who, NewAgent agent)
{
    HOVOR_CO_CHECK(check_may_set_role(who.agent, Role::agent, agent.role));  // before any password is hashed
    HOVOR_CO_TRY(auto parsed, parse(agent, clock_.now()));
    HOVOR_CO_TRY(auto hash, co_await passwords_.hash(std::move(agent.password)));

    auto work = [id = who.agent.id, parsed = std::move(parsed),
                 hash = std::move(hash)](Transaction& db) -> Result<Agent> {
        HOVOR_TRY(const auto actor, find_actor(db, id));
        HOVOR_CHECK(check_may_set_role(actor, Role::agent, parsed.role));
        return add(db, id, parsed, hash);
    };
    co_return co_await store_.write(std::move(who.account), std::move(work));
}

Task<Result<Agent>> Team::create_agent(AccountId account, NewAgent agent)
{
    HOVOR_CO_TRY(auto parsed, parse(agent, clock_.now()));
    HOVOR_CO_TRY(auto hash, co_await passwords_.hash(std::move(agent.password)));

    auto work = [parsed = std::move(parsed), hash = std::move(hash)](Transaction& db) {
        return add(db, std::nullopt, parsed, hash);
    };
    co_return co_await store_.write(std::move(account), std::move(work));
}

Task<Result<Agent>> Team::update_agent(SignedIn who, AgentId agent, AgentUpdate update)
{
    HOVOR_CO_CHECK(check_may_set_role(who.agent, Role::agent, update.role.value_or(Role::agent)));
    std::optional<std::string> hash;
    if (update.password) {
        HOVOR_CO_CHECK(check_password(*update.password, update.email.value_or("")));
        HOVOR_CO_TRY(hash, co_await passwords_.hash(*update.password));
    }

    auto work = [actor_id = who.agent.id, asking = who.session, agent = std::move(agent), update = std::move(update),
                 hash = std::move(hash), now = clock_.now()](Transaction& db) -> Result<Agent> {
        HOVOR_TRY(const auto actor, find_actor(db, actor_id));
        HOVOR_CHECK(check_may_set_role(actor, Role::agent, Role::agent));
        HOVOR_TRY(const auto before, db.agents().find(agent));
        HOVOR_CHECK(check_may_set_role(actor, before.role, update.role.value_or(before.role)));
        HOVOR_TRY(auto after, apply(before, update));
        HOVOR_CHECK(check_new_password(after, update));
        HOVOR_CHECK(check_owner_remains(db, before, after));

        HOVOR_TRY(auto saved, save(db, before, std::move(after)));
        if (hash) db.agents().set_password_hash(agent, *hash);
        sign_out_if_needed(db, before, saved, hash.has_value(), asking, now);
        const auto detail = changes_between(before, saved, hash.has_value());
        if (!detail.empty()) {
            db.audit_log().append(
                {.action = AuditAction::agent_changed, .agent = actor.id, .subject = saved.id.str(), .detail = detail});
        }
        return saved;
    };
    co_return co_await store_.write(std::move(who.account), std::move(work));
}

Task<Result<Account>> Team::update_account(SignedIn who, AccountUpdate update)
{
    auto work = [id = who.agent.id, update = std::move(update)](Transaction& db) -> Result<Account> {
        HOVOR_CHECK(find_admin(db, id));
        HOVOR_TRY(const auto before, db.accounts().find());
        HOVOR_TRY(auto after, apply(before, update));
        if (after == before) return after;

        db.accounts().save(after);
        db.append(AccountChanged{after});
        db.audit_log().append(
            {.action = AuditAction::account_changed, .agent = id, .detail = changes_between(before, after)});
        return after;
    };
    return store_.write(std::move(who.account), std::move(work));
}

Task<Result<void>> Team::note_secret_read(SignedIn who)
{
    auto work = [id = who.agent.id](Transaction& db) -> Result<void> {
        HOVOR_CHECK(find_admin(db, id));
        db.audit_log().append({.action = AuditAction::identity_secret_read, .agent = id});
        return {};
    };
    return store_.write(std::move(who.account), std::move(work));
}

Task<Result<void>> Team::set_password(AccountId account, AgentId agent, std::string password)
{
    auto look = [agent](const Transaction& db) { return db.agents().find(agent); };
    HOVOR_CO_TRY(const auto found, co_await store_.read(account, std::move(look)));
    HOVOR_CO_CHECK(check_password(password, found.email));
    HOVOR_CO_TRY(auto hash, co_await passwords_.hash(std::move(password)));

    auto work = [agent = std::move(agent), hash = std::move(hash),
                 now = clock_.now()](Transaction& db) -> Result<void> {
        db.agents().set_password_hash(agent, hash);
        sign_out(db, agent, std::nullopt, now);
        db.audit_log().append({.action = AuditAction::password_changed, .subject = agent.str()});
        return {};
    };
    co_return co_await store_.write(std::move(account), std::move(work));
}

}  // namespace hovor
