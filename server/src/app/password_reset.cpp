#include "app/password_reset.hpp"

#include "app/account_token.hpp"
#include "app/signing_out.hpp"
#include "base/sha256.hpp"

#include <utility>

namespace hovor {
namespace {

tl::unexpected<Error> fail_link()
{
    return fail(ErrorCode::unauthenticated, "the link is used, too old or none");
}

// Whoever asks with the token of no account learns as little as with a wrong one.
template <class T>
Result<T> hide_account(Result<T> outcome)
{
    if (!outcome && outcome.error().code() == ErrorCode::not_found) return fail_link();
    return outcome;
}

}  // namespace

Task<Result<std::string>> PasswordReset::make_link(AccountId account, AgentId agent)
{
    auto work = [agent = std::move(agent), token = make_account_token(account),
                 expires_at = clock_.now() + lifetime](Transaction& db) -> Result<std::string> {
        HOVOR_TRY(const auto found, db.agents().find(agent));
        if (!found.is_active) return fail(ErrorCode::conflict, "the agent is not active");
        db.sessions().remove_links(agent);
        db.sessions().add_link(LinkPurpose::reset_password, sha256(token), agent, expires_at);
        return token;
    };
    return store_.write(std::move(account), std::move(work));
}

Task<Result<std::string>> PasswordReset::look(std::string token)
{
    const auto account = account_of_token(token);
    if (!account) co_return fail_link();
    auto work = [hash = sha256(token), now = clock_.now()](const Transaction& db) -> Result<std::string> {
        const auto agent = db.sessions().find_link(LinkPurpose::reset_password, hash, now);
        if (!agent) return fail_link();
        HOVOR_TRY(auto found, db.agents().find(*agent));
        if (!found.is_active) return fail_link();
        return std::move(found.email);
    };
    co_return hide_account(co_await store_.read(*account, std::move(work)));
}

Task<Result<void>> PasswordReset::reset(std::string token, std::string password)
{
    auto looking = look(token);
    HOVOR_CO_TRY(const auto email, co_await std::move(looking));  // before any password is hashed
    HOVOR_CO_CHECK(check_password(password, email));
    HOVOR_CO_TRY(auto hash, co_await passwords_.hash(std::move(password)));

    auto work = [token_hash = sha256(token), hash = std::move(hash),
                 now = clock_.now()](Transaction& db) -> Result<void> {
        const auto agent = db.sessions().take_link(LinkPurpose::reset_password, token_hash, now);
        if (!agent) return fail_link();
        db.agents().set_password_hash(*agent, hash);
        sign_out(db, *agent, std::nullopt, now);
        db.audit_log().append(
            {.action = AuditAction::password_changed, .agent = *agent, .subject = agent->str(), .detail = "link"});
        return {};
    };
    co_return co_await store_.write(account_of_token(token).value(), std::move(work));
}

}  // namespace hovor
