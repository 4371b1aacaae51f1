#include "app/team.hpp"

#include "app/picture.hpp"
#include "app/signing_out.hpp"
#include "app/team_rules.hpp"
#include "base/random.hpp"

#include <utility>

namespace hovor {
namespace {

constexpr std::uint32_t max_photo_side = 1024;

// The password hash of an agent as it is now.
Task<Result<std::string>> read_hash(Store& store, AccountId account, AgentId agent)
{
    auto look = [agent = std::move(agent)](const Transaction& db) -> Result<std::string> {
        HOVOR_CHECK(db.agents().find(agent));
        return db.agents().password_hash(agent);
    };
    return store.read(std::move(account), std::move(look));
}

// Yields the hash that the present password fits.
Task<Result<std::string>> check_current(Store& store, Passwords& passwords, SignedIn who, std::string current)
{
    HOVOR_CO_TRY(auto hash, co_await read_hash(store, who.account, who.agent.id));
    HOVOR_CO_TRY(const bool fits, co_await passwords.verify(std::move(current), hash));
    if (!fits) co_return fail(ErrorCode::forbidden, "the current password is wrong");
    co_return hash;
}

// The agent who acts, if their password is still the one that was checked.
Result<Agent> find_checked(Transaction& db, const AgentId& id, const std::string& checked_hash)
{
    HOVOR_TRY(auto agent, find_actor(db, id));
    if (db.agents().password_hash(id) != checked_hash) {
        return fail(ErrorCode::conflict, "the password has changed meanwhile");
    }
    return agent;
}

Task<Result<Agent>> replace_photo(Store& store, SignedIn who, std::optional<Photo> photo)
{
    auto work = [id = who.agent.id, photo = std::move(photo)](Transaction& db) -> Result<Agent> {
        HOVOR_TRY(const auto before, find_actor(db, id));
        if (before.photo) db.photos().remove(*before.photo);
        if (photo) db.photos().add(*photo);

        auto after = before;
        after.photo = photo ? std::optional{photo->id} : std::nullopt;
        return save(db, before, std::move(after));
    };
    return store.write(std::move(who.account), std::move(work));
}

}  // namespace

Task<Result<Agent>> Team::update_profile(SignedIn who, ProfileUpdate update)
{
    auto work = [id = who.agent.id, update = std::move(update)](Transaction& db) -> Result<Agent> {
        HOVOR_TRY(const auto before, find_actor(db, id));
        HOVOR_TRY(auto after, apply(before, {.name = update.name,
                                             .job_title = update.job_title,
                                             .motto = update.motto,
                                             .languages = update.languages}));
        after.is_available = update.is_available.value_or(before.is_available);
        return save(db, before, std::move(after));
    };
    return store_.write(std::move(who.account), std::move(work));
}

Task<Result<void>> Team::change_password(SignedIn who, std::string current, std::string password)
{
    HOVOR_CO_CHECK(check_password(password, who.agent.email));
    HOVOR_CO_TRY(auto checked, co_await check_current(store_, passwords_, who, std::move(current)));
    HOVOR_CO_TRY(auto hash, co_await passwords_.hash(std::move(password)));

    auto work = [id = who.agent.id, own = who.session, checked = std::move(checked), hash = std::move(hash),
                 now = clock_.now()](Transaction& db) -> Result<void> {
        HOVOR_CHECK(find_checked(db, id, checked));
        db.agents().set_password_hash(id, hash);
        sign_out(db, id, own, now);
        db.audit_log().append({.action = AuditAction::password_changed, .agent = id, .subject = id.str()});
        return {};
    };
    co_return co_await store_.write(std::move(who.account), std::move(work));
}

Task<Result<Agent>> Team::change_email(SignedIn who, std::string current_password, std::string email)
{
    HOVOR_CO_TRY(const auto parsed, Email::parse(email));
    HOVOR_CO_TRY(auto checked, co_await check_current(store_, passwords_, who, std::move(current_password)));

    auto work = [id = who.agent.id, address = parsed.str(),
                 checked = std::move(checked)](Transaction& db) -> Result<Agent> {
        HOVOR_TRY(const auto before, find_checked(db, id, checked));
        auto after = before;
        after.email = address;
        if (after != before) {
            db.audit_log().append({.action = AuditAction::email_changed, .agent = id, .subject = id.str()});
        }
        return save(db, before, std::move(after));
    };
    co_return co_await store_.write(std::move(who.account), std::move(work));
}

Task<Result<Agent>> Team::put_photo(SignedIn who, std::string media_type, std::string bytes)
{
    HOVOR_CO_TRY(const auto size, measure(media_type, bytes));
    if (size.width > max_photo_side || size.height > max_photo_side) {
        co_return fail(ErrorCode::too_large, "photo: has more than 1024 x 1024 pixels");
    }
    Photo photo{.id = PhotoId{random_id()}, .media_type = std::move(media_type), .bytes = std::move(bytes)};
    co_return co_await replace_photo(store_, std::move(who), std::move(photo));
}

Task<Result<Agent>> Team::delete_photo(SignedIn who)
{
    return replace_photo(store_, std::move(who), std::nullopt);
}

Task<Result<std::vector<Agent>>> Team::agents(AccountId account)
{
    return store_.read(std::move(account),
                       [](const Transaction& db) -> Result<std::vector<Agent>> { return db.agents().all(); });
}

Task<Result<Account>> Team::account(AccountId account)
{
    return store_.read(std::move(account), [](const Transaction& db) { return db.accounts().find(); });
}

Task<Result<Photo>> Team::photo(AccountId account, PhotoId photo)
{
    return store_.read(std::move(account), [id = std::move(photo)](const Transaction& db) -> Result<Photo> {
        auto found = db.photos().find(id);
        if (!found) return fail(ErrorCode::not_found, "no such photo");
        return *std::move(found);
    });
}

}  // namespace hovor
