#include "app/team.hpp"

#include "app/picture.hpp"
#include "base/random.hpp"
#include "domain/text.hpp"

#include <algorithm>
#include <utility>

namespace hovor {
namespace {

constexpr std::uint32_t max_photo_side = 1'024;
constexpr std::size_t max_job_title = 255;
constexpr std::size_t max_motto = 500;
constexpr std::size_t max_greeting = 500;

// A text that may be empty, of one line unless it is a greeting.
Result<std::string> parse_line(const std::string& field, const std::string& raw, std::size_t most)
{
    const auto text = trim(raw);
    if (count_code_points(text) > most) {
        return fail(ErrorCode::invalid_argument, field + ": is longer than " + std::to_string(most) + " characters");
    }
    if (has_control_character(text)) return fail(ErrorCode::invalid_argument, field + ": is more than one line");
    return std::string{text};
}

// Replaces `field`, if there is something to replace it with.
template <class Parse>
Result<void> replace(std::string& field, const std::optional<std::string>& raw, const Parse& parse)
{
    if (!raw) return {};
    HOVOR_TRY(field, parse(*raw));
    return {};
}

Result<void> set_words(Agent& agent, const std::optional<std::string>& name,
                       const std::optional<std::string>& job_title, const std::optional<std::string>& motto)
{
    HOVOR_CHECK(replace(agent.name, name, [](const auto& raw) { return parse_name("name", raw); }));
    HOVOR_CHECK(replace(agent.job_title, job_title,
                        [](const auto& raw) { return parse_line("job_title", raw, max_job_title); }));
    return replace(agent.motto, motto, [](const auto& raw) { return parse_line("motto", raw, max_motto); });
}

// The agent who asks, as the transaction sees them.
Result<Agent> find_admin(const Transaction& db, const SignedIn& who)
{
    HOVOR_TRY(auto actor, db.agents().find(who.agent.id));
    if (!actor.is_active || !actor.is_admin()) return fail(ErrorCode::forbidden, "only an admin may do this");
    return actor;
}

Result<Agent> save(Transaction& db, Agent agent)
{
    HOVOR_CHECK(db.agents().save(agent));
    db.append(AgentChanged{agent});
    return agent;
}

void end_sessions(Transaction& db, const AgentId& agent, const std::optional<SessionId>& kept, Timestamp now)
{
    for (const auto& one : db.sessions().of(agent, now)) {
        if (one.id == kept || !db.sessions().remove(agent, one.id)) continue;
        db.append(SessionEnded{.agent = agent, .session = one.id});
    }
}

// An account always has somebody who may do everything.
Result<void> check_owner_left(const Transaction& db, const Agent& before, const Agent& after)
{
    const auto is_active_owner = [](const Agent& one) { return one.is_active && one.role == Role::owner; };
    if (!is_active_owner(before) || is_active_owner(after)) return {};
    const auto agents = db.agents().all();
    if (std::ranges::count_if(agents, is_active_owner) > 1) return {};
    return fail(ErrorCode::conflict, "the last active owner stays one");
}

Result<Agent> add(Transaction& db, const Agent& agent, const std::string& hash)
{
    if (std::ssize(db.agents().all()) >= Agents::max_count) return fail(ErrorCode::conflict, "the team is full");
    HOVOR_CHECK(db.agents().add(agent, hash));
    db.append(AgentChanged{agent});
    return agent;
}

Result<Agent> parse_agent(const NewAgent& raw, Timestamp now)
{
    HOVOR_TRY(const auto email, Email::parse(raw.email));
    HOVOR_CHECK(check_password(raw.password, email.str()));
    Agent agent{.id = AgentId{random_id()},
                .name = "",
                .email = email.str(),
                .role = raw.role,
                .job_title = "",
                .motto = "",
                .photo = std::nullopt,
                .is_active = true,
                .is_available = true,
                .created_at = now};
    HOVOR_CHECK(set_words(agent, raw.name, raw.job_title, raw.motto));
    return agent;
}

Result<void> apply(Agent& agent, const AgentUpdate& update)
{
    HOVOR_CHECK(set_words(agent, update.name, update.job_title, update.motto));
    HOVOR_CHECK(replace(agent.email, update.email, [](const auto& raw) -> Result<std::string> {
        HOVOR_TRY(const auto email, Email::parse(raw));
        return email.str();
    }));
    agent.role = update.role.value_or(agent.role);
    agent.is_active = update.is_active.value_or(agent.is_active);
    return {};
}

Result<Agent> change(Transaction& db, const SignedIn& who, const AgentId& id, const AgentUpdate& update,
                     const std::optional<std::string>& hash, Timestamp now)
{
    HOVOR_TRY(const auto actor, find_admin(db, who));
    HOVOR_TRY(const auto before, db.agents().find(id));
    auto after = before;
    HOVOR_CHECK(apply(after, update));
    HOVOR_CHECK(check_may_set_role(actor, before.role, after.role));
    HOVOR_CHECK(check_owner_left(db, before, after));
    if (update.password) {
        HOVOR_CHECK(check_password(*update.password, after.email));
    }
    if (hash) db.agents().set_password_hash(id, *hash);
    const bool is_to_sign_in_again = hash || before.role != after.role || (before.is_active && !after.is_active);
    if (is_to_sign_in_again) end_sessions(db, id, who.session, now);
    if (after == before) return after;
    return save(db, std::move(after));
}

}  // namespace

Task<Result<Agent>> Team::update_profile(SignedIn who, ProfileUpdate update)
{
    auto work = [agent = who.agent.id, update = std::move(update)](Transaction& db) -> Result<Agent> {
        HOVOR_TRY(auto me, db.agents().find(agent));
        const auto before = me;
        HOVOR_CHECK(set_words(me, update.name, update.job_title, update.motto));
        me.is_available = update.is_available.value_or(me.is_available);
        if (me == before) return me;
        return save(db, std::move(me));
    };
    co_return co_await store_.write(std::move(who.account), std::move(work));
}

Task<Result<void>> Team::check_current(AccountId account, AgentId agent, std::string current)
{
    auto read = [agent = std::move(agent)](const Transaction& db) -> Result<std::string> {
        HOVOR_CHECK(db.agents().find(agent));
        return db.agents().password_hash(agent);
    };
    HOVOR_CO_TRY(auto hash, co_await store_.read(std::move(account), std::move(read)));
    auto verifying = passwords_.verify(std::move(current), std::move(hash));
    HOVOR_CO_TRY(const auto fits, co_await std::move(verifying));
    if (!fits) co_return fail(ErrorCode::invalid_argument, "current_password: is wrong");
    co_return Result<void>{};
}

Task<Result<void>> Team::change_password(SignedIn who, std::string current, std::string password)
{
    HOVOR_CO_CHECK(check_password(password, who.agent.email));
    auto checking = check_current(who.account, who.agent.id, std::move(current));
    HOVOR_CO_CHECK(co_await std::move(checking));
    auto hashing = passwords_.hash(std::move(password));
    HOVOR_CO_TRY(auto hash, co_await std::move(hashing));
    auto work = [agent = who.agent.id, kept = who.session, hash = std::move(hash),
                 now = clock_.now()](Transaction& db) -> Result<void> {
        HOVOR_CHECK(db.agents().find(agent));
        db.agents().set_password_hash(agent, hash);
        end_sessions(db, agent, kept, now);
        return {};
    };
    co_return co_await store_.write(std::move(who.account), std::move(work));
}

Task<Result<Agent>> Team::change_email(SignedIn who, std::string current_password, std::string email)
{
    HOVOR_CO_TRY(const auto address, Email::parse(email));
    auto checking = check_current(who.account, who.agent.id, std::move(current_password));
    HOVOR_CO_CHECK(co_await std::move(checking));
    auto work = [agent = who.agent.id, address](Transaction& db) -> Result<Agent> {
        HOVOR_TRY(auto me, db.agents().find(agent));
        me.email = address.str();
        return save(db, std::move(me));
    };
    co_return co_await store_.write(std::move(who.account), std::move(work));
}

Task<Result<Agent>> Team::put_photo(SignedIn who, std::string media_type, std::string bytes)
{
    HOVOR_CO_TRY(const auto size, measure_picture(media_type, bytes));
    if (size.width > max_photo_side || size.height > max_photo_side) {
        co_return fail(ErrorCode::invalid_argument, "photo: is larger than 1024 x 1024 pixels");
    }
    auto work = [agent = who.agent.id, photo = Photo{PhotoId{random_id()}, std::move(media_type), std::move(bytes)}](
                    Transaction& db) -> Result<Agent> {
        HOVOR_TRY(auto me, db.agents().find(agent));
        if (me.photo) db.photos().remove(*me.photo);
        db.photos().add(photo);
        me.photo = photo.id;
        return save(db, std::move(me));
    };
    co_return co_await store_.write(std::move(who.account), std::move(work));
}

Task<Result<Agent>> Team::delete_photo(SignedIn who)
{
    auto work = [agent = who.agent.id](Transaction& db) -> Result<Agent> {
        HOVOR_TRY(auto me, db.agents().find(agent));
        if (!me.photo) return me;
        db.photos().remove(*me.photo);
        me.photo.reset();
        return save(db, std::move(me));
    };
    co_return co_await store_.write(std::move(who.account), std::move(work));
}

Task<Result<Agent>> Team::create_agent(SignedIn who, NewAgent raw)
{
    if (!who.agent.is_admin()) co_return fail(ErrorCode::forbidden, "only an admin may do this");
    HOVOR_CO_TRY(auto agent, parse_agent(raw, clock_.now()));
    auto hashing = passwords_.hash(std::move(raw.password));
    HOVOR_CO_TRY(auto hash, co_await std::move(hashing));
    auto work = [who, agent = std::move(agent), hash = std::move(hash)](Transaction& db) -> Result<Agent> {
        HOVOR_TRY(const auto actor, find_admin(db, who));
        HOVOR_CHECK(check_may_set_role(actor, Role::agent, agent.role));
        return add(db, agent, hash);
    };
    co_return co_await store_.write(who.account, std::move(work));
}

Task<Result<Agent>> Team::create_agent(AccountId account, NewAgent raw)
{
    HOVOR_CO_TRY(auto agent, parse_agent(raw, clock_.now()));
    auto hashing = passwords_.hash(std::move(raw.password));
    HOVOR_CO_TRY(auto hash, co_await std::move(hashing));
    auto work = [agent = std::move(agent), hash = std::move(hash)](Transaction& db) -> Result<Agent> {
        return add(db, agent, hash);
    };
    co_return co_await store_.write(std::move(account), std::move(work));
}

Task<Result<Agent>> Team::update_agent(SignedIn who, AgentId agent, AgentUpdate update)
{
    if (!who.agent.is_admin()) co_return fail(ErrorCode::forbidden, "only an admin may do this");
    std::optional<std::string> hash;
    if (update.password) {
        HOVOR_CO_CHECK(check_password(*update.password, update.email.value_or("")));
        auto hashing = passwords_.hash(*update.password);
        HOVOR_CO_TRY(hash, co_await std::move(hashing));
    }
    auto work = [who, agent = std::move(agent), update = std::move(update), hash = std::move(hash), now = clock_.now()](
                    Transaction& db) -> Result<Agent> { return change(db, who, agent, update, hash, now); };
    co_return co_await store_.write(who.account, std::move(work));
}

Task<Result<Account>> Team::update_account(SignedIn who, AccountUpdate update)
{
    auto work = [who, update = std::move(update)](Transaction& db) -> Result<Account> {
        HOVOR_CHECK(find_admin(db, who));
        HOVOR_TRY(auto account, db.accounts().find());
        const auto before = account;
        HOVOR_CHECK(
            replace(account.company, update.company, [](const auto& raw) { return parse_name("company", raw); }));
        HOVOR_CHECK(replace(account.greeting, update.greeting, [](const auto& raw) -> Result<std::string> {
            if (count_code_points(raw) > max_greeting)
                return fail(ErrorCode::invalid_argument, "greeting: is too long");
            return std::string{trim(raw)};
        }));
        account.color = update.color.value_or(account.color);
        if (account == before) return account;
        db.accounts().save(account);
        db.append(AccountChanged{account});
        return account;
    };
    co_return co_await store_.write(who.account, std::move(work));
}

Task<Result<void>> Team::set_password(AccountId account, AgentId agent, std::string password)
{
    HOVOR_CO_CHECK(check_password(password, ""));
    auto hashing = passwords_.hash(std::move(password));
    HOVOR_CO_TRY(auto hash, co_await std::move(hashing));
    auto work = [agent = std::move(agent), hash = std::move(hash),
                 now = clock_.now()](Transaction& db) -> Result<void> {
        HOVOR_CHECK(db.agents().find(agent));
        db.agents().set_password_hash(agent, hash);
        end_sessions(db, agent, std::nullopt, now);
        return {};
    };
    co_return co_await store_.write(std::move(account), std::move(work));
}

Task<Result<std::vector<Agent>>> Team::agents(AccountId account)
{
    auto list = [](const Transaction& db) -> Result<std::vector<Agent>> { return db.agents().all(); };
    co_return co_await store_.read(std::move(account), std::move(list));
}

Task<Result<Account>> Team::account(AccountId account)
{
    auto find = [](const Transaction& db) { return db.accounts().find(); };
    co_return co_await store_.read(std::move(account), std::move(find));
}

Task<Result<Photo>> Team::photo(AccountId account, PhotoId photo)
{
    auto find = [photo = std::move(photo)](const Transaction& db) -> Result<Photo> {
        auto found = db.photos().find(photo);
        if (!found) return fail(ErrorCode::not_found, "no such photo");
        return *std::move(found);
    };
    co_return co_await store_.read(std::move(account), std::move(find));
}

}  // namespace hovor
