#include "app/entrance.hpp"

#include "app/account_token.hpp"
#include "app/device.hpp"
#include "app/signing_out.hpp"
#include "base/argon2.hpp"
#include "base/random.hpp"
#include "base/sha256.hpp"

#include <algorithm>
#include <utility>

namespace hovor {
namespace {

constexpr std::chrono::minutes touch_interval{1};

tl::unexpected<Error> fail_signed_out()
{
    return fail(ErrorCode::unauthenticated, "not signed in");
}

tl::unexpected<Error> fail_sign_in()
{
    return fail(ErrorCode::unauthenticated, "the address or the password is wrong");
}

tl::unexpected<Error> fail_link()
{
    return fail(ErrorCode::unauthenticated, "the link is used, too old or none");
}

Result<NewSession> begin(Transaction& db, const AgentId& id, Session session, std::string token, Timestamp now)
{
    HOVOR_TRY(auto account, db.accounts().find());
    HOVOR_TRY(auto agent, db.agents().find(id));
    if (!agent.is_active) return fail_sign_in();

    session.agent = id;
    db.sessions().remove_expired(now);
    db.sessions().add(session);
    db.audit_log().append({.action = AuditAction::signed_in, .agent = id, .address = session.address});
    return NewSession{std::move(token), std::move(account), std::move(agent)};
}

// Whom a sign-in is about, and what their password has to fit. Nobody fits the empty one.
struct Candidate {
    AccountId account{""};
    AgentId agent{""};
    std::string password_hash{};
};

// Says nothing of whether there is such an agent: whoever asks finds out by the password alone.
Task<Result<Candidate>> find_candidate(Store& store, std::string email)
{
    const auto parsed = Email::parse(email);
    if (!parsed) co_return Candidate{};

    auto look = [key = parsed->key()](const Directory& directory) -> Result<std::optional<Directory::AgentEntry>> {
        return directory.agent_of_email(key);
    };
    HOVOR_CO_TRY(const auto entry, co_await store.look_up(std::move(look)));
    if (!entry) co_return Candidate{};

    auto read_hash = [id = entry->agent](const Transaction& db) -> Result<std::string> {
        return db.agents().password_hash(id);
    };
    HOVOR_CO_TRY(auto hash, co_await store.read(entry->account, std::move(read_hash)));
    co_return Candidate{entry->account, entry->agent, std::move(hash)};
}

}  // namespace

Entrance::Entrance(Store& store, Passwords& passwords, const Clock& clock, Lifetimes lifetimes)
    : store_{store}, passwords_{passwords}, clock_{clock}, lifetimes_{lifetimes}
{
}

Task<Result<NewSession>> Entrance::sign_up(NewAccount account, Device device)
{
    HOVOR_CO_TRY(auto opened, co_await open_account(std::move(account)));
    const auto now = clock_.now();
    auto work = [agent = opened.owner.id, ticket = make_ticket(opened.account.id, device), now](Transaction& db) {
        return begin(db, agent, ticket.session, ticket.token, now);
    };
    co_return co_await store_.write(opened.account.id, std::move(work));
}

Task<Result<Entrance::Opened>> Entrance::open_account(NewAccount account)
{
    HOVOR_CO_TRY(auto name, parse_name("name", account.name));
    HOVOR_CO_TRY(auto company, parse_name("company", account.company));
    HOVOR_CO_TRY(const auto email, Email::parse(account.email));
    HOVOR_CO_CHECK(check_password(account.password, email.str()));
    HOVOR_CO_TRY(auto hash, co_await passwords_.hash(std::move(account.password)));

    const auto now = clock_.now();
    const Opened opened{.account = {.id = AccountId{random_id()},
                                    .company = std::move(company),
                                    .chat_key = random_chat_key(),
                                    .greeting = "",
                                    .color = std::string{default_color},
                                    .created_at = now,
                                    .installed_at = std::nullopt},
                        .owner = {.id = AgentId{random_id()},
                                  .name = std::move(name),
                                  .email = email.str(),
                                  .role = Role::owner,
                                  .job_title = "",
                                  .motto = "",
                                  .photo = std::nullopt,
                                  .is_active = true,
                                  .is_available = true,
                                  .created_at = now}};
    auto work = [opened, hash = std::move(hash)](Transaction& db) -> Result<Opened> {
        HOVOR_CHECK(db.accounts().add(opened.account));
        HOVOR_CHECK(db.agents().add(opened.owner, hash));
        db.append(AccountChanged{opened.account});
        db.append(AgentChanged{opened.owner});
        db.audit_log().append(
            {.action = AuditAction::signed_up, .agent = opened.owner.id, .subject = opened.owner.id.str()});
        return opened;
    };
    co_return co_await store_.open(opened.account.id, std::move(work));
}

Task<Result<NewSession>> Entrance::sign_in(std::string email, std::string password, Device device)
{
    HOVOR_CO_TRY(auto candidate, co_await find_candidate(store_, std::move(email)));
    HOVOR_CO_TRY(const bool fits, co_await passwords_.verify(password, candidate.password_hash));
    if (!fits) co_return fail_sign_in();

    Proof proof{std::move(candidate.account), std::move(candidate.agent), std::move(candidate.password_hash), {}};
    if (is_outdated_argon2id(proof.checked_hash)) {
        // Where too many wait, the next sign-in renews it.
        if (auto renewed = co_await passwords_.hash(std::move(password))) proof.renewed_hash = *std::move(renewed);
    }
    co_return co_await begin_session(std::move(proof), std::move(device));
}

Task<Result<void>> Entrance::note_refusal(std::string email, Device device)
{
    HOVOR_CO_TRY(const auto candidate, co_await find_candidate(store_, std::move(email)));
    if (candidate.agent.str().empty()) co_return Result<void>{};
    auto work = [agent = candidate.agent, address = shorten_address(device.address)](Transaction& db) -> Result<void> {
        db.audit_log().append({.action = AuditAction::sign_in_refused, .subject = agent.str(), .address = address});
        return {};
    };
    co_return co_await store_.write(candidate.account, std::move(work));
}

Task<Result<NewSession>> Entrance::begin_session(Proof proof, Device device)
{
    auto account = proof.account;
    auto work = [proof = std::move(proof), ticket = make_ticket(account, device),
                 now = clock_.now()](Transaction& db) -> Result<NewSession> {
        if (db.agents().password_hash(proof.agent) != proof.checked_hash) return fail_sign_in();
        if (proof.renewed_hash) db.agents().set_password_hash(proof.agent, *proof.renewed_hash);
        return begin(db, proof.agent, ticket.session, ticket.token, now);
    };
    return store_.write(std::move(account), std::move(work));
}

Task<Result<NewSession>> Entrance::sign_in_by_link(std::string token, Device device)
{
    const auto account = account_of_token(token);
    if (!account) co_return fail_link();

    auto work = [hash = sha256(token), ticket = make_ticket(*account, device),
                 now = clock_.now()](Transaction& db) -> Result<NewSession> {
        const auto agent = db.sessions().take_link(LinkPurpose::sign_in, hash, now);
        if (!agent) return fail_link();
        return begin(db, *agent, ticket.session, ticket.token, now);
    };
    auto begun = co_await store_.write(*account, std::move(work));
    if (!begun && begun.error().code() == ErrorCode::not_found) co_return fail_link();
    co_return begun;
}

Task<Result<std::string>> Entrance::make_link(AccountId account, AgentId agent)
{
    const auto expires_at = clock_.now() + lifetimes_.link;
    auto work = [agent = std::move(agent), token = make_account_token(account),
                 expires_at](Transaction& db) -> Result<std::string> {
        HOVOR_TRY(const auto found, db.agents().find(agent));
        if (!found.is_active) return fail(ErrorCode::conflict, "the agent is not active");
        db.sessions().add_link(LinkPurpose::sign_in, sha256(token), agent, expires_at);
        return token;
    };
    return store_.write(std::move(account), std::move(work));
}

Task<Result<SignedIn>> Entrance::recognize(std::string token)
{
    const auto account = account_of_token(token);
    if (!account) co_return fail_signed_out();

    struct Seen {
        Session session;
        Agent agent;
    };
    const auto now = clock_.now();
    auto look = [hash = sha256(token), now](const Transaction& db) -> Result<Seen> {
        auto session = db.sessions().find_by_token_hash(hash, now);
        if (!session) return fail_signed_out();
        HOVOR_TRY(auto agent, db.agents().find(session->agent));
        if (!agent.is_active) return fail_signed_out();
        return Seen{*std::move(session), std::move(agent)};
    };
    HOVOR_CO_TRY(auto seen, co_await store_.read(*account, std::move(look)));

    if (now - seen.session.last_seen_at >= touch_interval) {
        auto touched = seen.session;
        touched.last_seen_at = now;
        touched.expires_at = end_of(touched.created_at, now);
        auto touch = [touched = std::move(touched)](Transaction& db) -> Result<void> {
            db.sessions().touch(touched);
            return {};
        };
        // Whoever is signed in stays so while nothing can be written.
        [[maybe_unused]] const auto noted = co_await store_.write(*account, std::move(touch));
    }
    co_return SignedIn{*account, std::move(seen.agent), std::move(seen.session.id)};
}

Task<Result<std::vector<Session>>> Entrance::sessions(SignedIn who)
{
    auto look = [agent = who.agent.id, now = clock_.now()](const Transaction& db) -> Result<std::vector<Session>> {
        return db.sessions().of(agent, now);
    };
    return store_.read(std::move(who.account), std::move(look));
}

Task<Result<void>> Entrance::end_session(SignedIn who, SessionId session)
{
    auto work = [agent = who.agent.id, own = who.session,
                 session = std::move(session)](Transaction& db) -> Result<void> {
        if (!db.sessions().remove(agent, session)) return fail(ErrorCode::not_found, "no such session");
        db.append(SessionEnded{agent, session});
        db.audit_log().append(
            {.action = session == own ? AuditAction::signed_out : AuditAction::session_ended, .agent = agent});
        return {};
    };
    return store_.write(std::move(who.account), std::move(work));
}

Task<Result<void>> Entrance::end_other_sessions(SignedIn who)
{
    auto work = [agent = who.agent.id, own = who.session, now = clock_.now()](Transaction& db) -> Result<void> {
        sign_out(db, agent, own, now);
        db.audit_log().append({.action = AuditAction::session_ended, .agent = agent, .detail = "others"});
        return {};
    };
    return store_.write(std::move(who.account), std::move(work));
}

Entrance::Ticket Entrance::make_ticket(const AccountId& account, const Device& device) const
{
    const auto now = clock_.now();
    auto token = make_account_token(account);
    return {.session = {.id = SessionId{random_id()},
                        .agent = AgentId{""},
                        .token_hash = sha256(token),
                        .created_at = now,
                        .last_seen_at = now,
                        .expires_at = end_of(now, now),
                        .address = shorten_address(device.address),
                        .user_agent = clean_user_agent(device.user_agent)},
            .token = std::move(token)};
}

Timestamp Entrance::end_of(Timestamp created_at, Timestamp now) const
{
    return std::min<Timestamp>(now + lifetimes_.idle, created_at + lifetimes_.absolute);
}

}  // namespace hovor
