#include "app/invitation_desk.hpp"

#include "app/account_token.hpp"
#include "app/team_rules.hpp"
#include "base/random.hpp"
#include "base/sha256.hpp"

#include <algorithm>
#include <utility>

namespace hovor {
namespace {

tl::unexpected<Error> fail_link()
{
    return fail(ErrorCode::unauthenticated, "the invitation is used, too old or none");
}

Result<Invitation> find_invitation(const Transaction& db, const std::string& token_hash, Timestamp now)
{
    auto found = db.invitations().find_by_token_hash(token_hash, now);
    if (!found) return fail_link();
    return *std::move(found);
}

bool is_agents(const Transaction& db, const Email& email)
{
    return std::ranges::any_of(db.agents().all(), [key = email.key()](const Agent& one) {
        const auto parsed = Email::parse(one.email);
        return parsed && parsed->key() == key;
    });
}

// Whoever asks with the token of no account learns as little as with a wrong one.
template <class T>
Result<T> hide_account(Result<T> outcome)
{
    if (!outcome && outcome.error().code() == ErrorCode::not_found) return fail_link();
    return outcome;
}

}  // namespace

Task<Result<InvitationDesk::Made>> InvitationDesk::invite(SignedIn who, std::string email, Role role)
{
    HOVOR_CO_TRY(auto parsed, Email::parse(email));
    const auto now = clock_.now();
    Made made{.invitation = {.id = InvitationId{random_id()},
                             .email = parsed.str(),
                             .role = role,
                             .invited_by = who.agent.id,
                             .token_hash = {},
                             .created_at = now,
                             .expires_at = now + lifetime},
              .token = make_account_token(who.account)};
    made.invitation.token_hash = sha256(made.token);

    auto work = [made = std::move(made), parsed = std::move(parsed), now](Transaction& db) -> Result<Made> {
        HOVOR_TRY(const auto actor, find_admin(db, made.invitation.invited_by));
        HOVOR_CHECK(check_may_set_role(actor, Role::agent, made.invitation.role));
        if (is_agents(db, parsed)) return fail(ErrorCode::conflict, "email: is in the team");
        if (db.invitations().all(now).size() >= Invitations::max_count) {
            return fail(ErrorCode::conflict, "there are too many invitations");
        }
        db.invitations().add(made.invitation, now);
        db.audit_log().append({.action = AuditAction::invited,
                               .agent = actor.id,
                               .subject = made.invitation.id.str(),
                               .detail = "role: " + std::string{to_string(made.invitation.role)}});
        return made;
    };
    co_return co_await store_.write(std::move(who.account), std::move(work));
}

Task<Result<std::vector<Invitation>>> InvitationDesk::list(SignedIn who)
{
    auto work = [id = who.agent.id, now = clock_.now()](const Transaction& db) -> Result<std::vector<Invitation>> {
        HOVOR_CHECK(find_admin(db, id));
        return db.invitations().all(now);
    };
    return store_.read(std::move(who.account), std::move(work));
}

Task<Result<void>> InvitationDesk::revoke(SignedIn who, InvitationId invitation)
{
    auto work = [id = who.agent.id, invitation = std::move(invitation)](Transaction& db) -> Result<void> {
        HOVOR_CHECK(find_admin(db, id));
        if (!db.invitations().remove(invitation)) return fail(ErrorCode::not_found, "no such invitation");
        db.audit_log().append({.action = AuditAction::invitation_withdrawn, .agent = id, .subject = invitation.str()});
        return {};
    };
    return store_.write(std::move(who.account), std::move(work));
}

Task<Result<InvitationDesk::Seen>> InvitationDesk::look(std::string token)
{
    const auto account = account_of_token(token);
    if (!account) co_return fail_link();
    auto work = [hash = sha256(token), now = clock_.now()](const Transaction& db) -> Result<Seen> {
        HOVOR_TRY(const auto invitation, find_invitation(db, hash, now));
        HOVOR_TRY(const auto found, db.accounts().find());
        const auto inviter = db.agents().find(invitation.invited_by);
        return Seen{.company = found.company,
                    .email = invitation.email,
                    .role = invitation.role,
                    .invited_by = inviter ? inviter->name : std::string{}};
    };
    co_return hide_account(co_await store_.read(*account, std::move(work)));
}

Task<Result<InvitationDesk::Joined>> InvitationDesk::join(std::string token, std::string name, std::string password)
{
    auto looking = look(token);
    HOVOR_CO_TRY(const auto seen, co_await std::move(looking));  // before any password is hashed
    HOVOR_CO_TRY(auto parsed_name, parse_name("name", name));
    HOVOR_CO_CHECK(check_password(password, seen.email));
    HOVOR_CO_TRY(auto hash, co_await passwords_.hash(std::move(password)));

    const auto account = account_of_token(token).value();
    const Agent blank{.id = AgentId{random_id()},
                      .name = std::move(parsed_name),
                      .email = "",
                      .role = Role::agent,
                      .job_title = "",
                      .motto = "",
                      .photo = std::nullopt,
                      .is_active = true,
                      .is_available = true,
                      .created_at = clock_.now()};
    auto work = [account, blank, token_hash = sha256(token),
                 hash = std::move(hash)](Transaction& db) -> Result<Joined> {
        HOVOR_TRY(const auto invitation, find_invitation(db, token_hash, blank.created_at));
        if (db.agents().all().size() >= Agents::max_count) return fail(ErrorCode::conflict, "the team is full");
        auto agent = blank;
        agent.email = invitation.email;
        agent.role = invitation.role;
        HOVOR_CHECK(db.agents().add(agent, hash));
        db.invitations().remove(invitation.id);
        db.append(AgentChanged{agent});
        db.audit_log().append({.action = AuditAction::agent_added,
                               .agent = invitation.invited_by,
                               .subject = agent.id.str(),
                               .detail = "role: " + std::string{to_string(agent.role)} + "; invitation"});
        return Joined{account, std::move(agent)};
    };
    co_return co_await store_.write(account, std::move(work));
}

}  // namespace hovor
