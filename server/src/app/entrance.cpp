#include "app/entrance.hpp"

#include "app/address.hpp"
#include "base/random.hpp"
#include "base/sha256.hpp"

#include <algorithm>
#include <utility>

namespace hovor {
namespace {

constexpr std::size_t max_user_agent = 512;
constexpr std::chrono::minutes touch_every{1};

tl::unexpected<Error> fail_unknown()
{
    return fail(ErrorCode::unauthenticated, "the session, link, address or password is not known");
}

// A secret that names its account, so that it is found without looking through all of them.
std::string new_token(const AccountId& account)
{
    return account.str() + "." + random_token();
}

std::optional<AccountId> account_of(const std::string& token)
{
    const auto dot = token.find('.');
    if (dot == std::string::npos || dot == 0) return std::nullopt;
    return AccountId{token.substr(0, dot)};
}

Session new_session(const AgentId& agent, const std::string& token, const Device& device, Timestamp now,
                    Timestamp expires_at)
{
    return {.id = SessionId{random_id()},
            .agent = agent,
            .token_hash = sha256(token),
            .created_at = now,
            .last_seen_at = now,
            .expires_at = expires_at,
            .address = shorten_address(device.address),
            .user_agent = device.user_agent.substr(0, max_user_agent)};
}

Agent owner_of(const std::string& name, const Email& email, Timestamp now)
{
    return {.id = AgentId{random_id()},
            .name = name,
            .email = email.str(),
            .role = Role::owner,
            .job_title = "",
            .motto = "",
            .photo = std::nullopt,
            .is_active = true,
            .is_available = true,
            .created_at = now};
}

void end(Transaction& db, const AgentId& agent, const SessionId& session)
{
    if (db.sessions().remove(agent, session)) db.append(SessionEnded{.agent = agent, .session = session});
}

}  // namespace

Entrance::Entrance(Store& store, Passwords& passwords, const Clock& clock, Lifetimes lifetimes)
    : store_{store}, passwords_{passwords}, clock_{clock}, lifetimes_{lifetimes}
{
}

Task<Result<Entrance::Opened>> Entrance::open_account(NewAccount account)
{
    HOVOR_CO_TRY(const auto name, parse_name("name", account.name));
    HOVOR_CO_TRY(const auto company, parse_name("company", account.company));
    HOVOR_CO_TRY(const auto email, Email::parse(account.email));
    HOVOR_CO_CHECK(check_password(account.password, email.str()));
    auto hashing = passwords_.hash(std::move(account.password));
    HOVOR_CO_TRY(const auto hash, co_await std::move(hashing));

    const auto now = clock_.now();
    const Opened opened{.account = {.id = AccountId{random_id()},
                                    .company = company,
                                    .chat_key = random_chat_key(),
                                    .greeting = "",
                                    .color = std::string{default_color},
                                    .created_at = now,
                                    .installed_at = std::nullopt},
                        .owner = owner_of(name, email, now)};
    auto work = [opened, hash](Transaction& db) -> Result<void> {
        HOVOR_CHECK(db.accounts().add(opened.account));
        db.append(AccountChanged{opened.account});
        HOVOR_CHECK(db.agents().add(opened.owner, hash));
        db.append(AgentChanged{opened.owner});
        return {};
    };
    HOVOR_CO_CHECK(co_await store_.open(opened.account.id, std::move(work)));
    co_return opened;
}

Task<Result<NewSession>> Entrance::sign_up(NewAccount account, Device device)
{
    auto opening = open_account(std::move(account));
    HOVOR_CO_TRY(const auto opened, co_await std::move(opening));
    auto beginning = begin_session(opened.account.id, opened.owner.id, std::move(device));
    co_return co_await std::move(beginning);
}

Task<Result<NewSession>> Entrance::sign_in(std::string email, std::string password, Device device)
{
    struct Known {
        Directory::AgentEntry entry;
        std::string hash;
    };
    std::optional<Known> known;
    if (const auto address = Email::parse(email)) {
        auto look = [key = address->key()](const Directory& directory) -> Result<std::optional<Directory::AgentEntry>> {
            return directory.agent_of_email(key);
        };
        HOVOR_CO_TRY(const auto entry, co_await store_.look_up(std::move(look)));
        if (entry) {
            auto read = [id = entry->agent](const Transaction& db) -> Result<std::string> {
                HOVOR_TRY(const auto agent, db.agents().find(id));
                return agent.is_active ? db.agents().password_hash(id) : std::string{};
            };
            HOVOR_CO_TRY(auto hash, co_await store_.read(entry->account, std::move(read)));
            known = Known{*entry, std::move(hash)};
        }
    }
    // Checked in any case: who guesses cannot tell by the time which addresses there are.
    auto verifying = passwords_.verify(std::move(password), known ? known->hash : std::string{});
    HOVOR_CO_TRY(const auto fits, co_await std::move(verifying));
    if (!fits || !known) co_return fail_unknown();

    auto beginning = begin_session(known->entry.account, known->entry.agent, std::move(device));
    co_return co_await std::move(beginning);
}

Task<Result<NewSession>> Entrance::sign_in_by_link(std::string token, Device device)
{
    const auto account = account_of(token);
    if (!account) co_return fail_unknown();
    auto take = [hash = sha256(token), now = clock_.now()](Transaction& db) -> Result<AgentId> {
        auto agent = db.sessions().take_link(hash, now);
        if (!agent) return fail_unknown();
        return *std::move(agent);
    };
    auto agent = co_await store_.write(*account, std::move(take));
    if (!agent) {
        if (agent.error().code() == ErrorCode::not_found) co_return fail_unknown();
        co_return pass_on(std::move(agent));
    }
    auto beginning = begin_session(*account, *agent, std::move(device));
    co_return co_await std::move(beginning);
}

Task<Result<NewSession>> Entrance::begin_session(AccountId account, AgentId agent, Device device)
{
    const auto now = clock_.now();
    const auto token = new_token(account);
    auto work = [token, session = new_session(agent, token, device, now, now + lifetimes_.idle),
                 now](Transaction& db) -> Result<NewSession> {
        HOVOR_TRY(auto who, db.agents().find(session.agent));
        if (!who.is_active) return fail_unknown();
        HOVOR_TRY(auto of, db.accounts().find());
        db.sessions().remove_expired(now);
        db.sessions().add(session);
        return NewSession{.token = token, .account = std::move(of), .agent = std::move(who)};
    };
    co_return co_await store_.write(std::move(account), std::move(work));
}

Task<Result<std::string>> Entrance::make_link(AccountId account, AgentId agent)
{
    auto token = new_token(account);
    auto work = [agent = std::move(agent), hash = sha256(token),
                 expires_at = clock_.now() + lifetimes_.link](Transaction& db) -> Result<void> {
        HOVOR_TRY(const auto who, db.agents().find(agent));
        if (!who.is_active) return fail(ErrorCode::conflict, "the agent is deactivated");
        db.sessions().add_link(hash, agent, expires_at);
        return {};
    };
    HOVOR_CO_CHECK(co_await store_.write(std::move(account), std::move(work)));
    co_return token;
}

Task<Result<SignedIn>> Entrance::recognize(std::string token)
{
    const auto account = account_of(token);
    if (!account) co_return fail_unknown();

    struct Found {
        Agent agent;
        Session session;
    };
    const auto now = clock_.now();
    auto look = [hash = sha256(token), now](const Transaction& db) -> Result<Found> {
        auto session = db.sessions().find_by_token_hash(hash, now);
        if (!session) return fail_unknown();
        HOVOR_TRY(auto agent, db.agents().find(session->agent));
        if (!agent.is_active) return fail_unknown();
        return Found{std::move(agent), *std::move(session)};
    };
    HOVOR_CO_TRY(auto found, co_await store_.read(*account, std::move(look)));
    if (now - found.session.last_seen_at >= touch_every) {
        found.session.last_seen_at = now;
        found.session.expires_at = std::min(now + lifetimes_.idle, found.session.created_at + lifetimes_.absolute);
        auto touch = [session = found.session](Transaction& db) -> Result<void> {
            db.sessions().touch(session);
            return {};
        };
        // While nothing can be written, people stay signed in.
        (void)co_await store_.write(*account, std::move(touch));
    }
    co_return SignedIn{.account = *account, .agent = std::move(found.agent), .session = found.session.id};
}

Task<Result<std::vector<Session>>> Entrance::sessions(SignedIn who)
{
    auto list = [agent = who.agent.id, now = clock_.now()](const Transaction& db) -> Result<std::vector<Session>> {
        return db.sessions().of(agent, now);
    };
    co_return co_await store_.read(std::move(who.account), std::move(list));
}

Task<Result<void>> Entrance::end_session(SignedIn who, SessionId session)
{
    auto work = [agent = who.agent.id, session = std::move(session)](Transaction& db) -> Result<void> {
        if (!db.sessions().remove(agent, session)) return fail(ErrorCode::not_found, "no such session");
        db.append(SessionEnded{.agent = agent, .session = session});
        return {};
    };
    co_return co_await store_.write(std::move(who.account), std::move(work));
}

Task<Result<void>> Entrance::end_other_sessions(SignedIn who)
{
    auto work = [agent = who.agent.id, kept = who.session, now = clock_.now()](Transaction& db) -> Result<void> {
        for (const auto& one : db.sessions().of(agent, now)) {
            if (one.id != kept) end(db, agent, one.id);
        }
        return {};
    };
    co_return co_await store_.write(std::move(who.account), std::move(work));
}

}  // namespace hovor
