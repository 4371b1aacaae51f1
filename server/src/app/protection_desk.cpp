#include "app/protection_desk.hpp"

#include "app/team_rules.hpp"

#include <utility>

namespace hovor {
namespace {

Task<Result<AccountId>> find_account(Store& store, std::string chat_key)
{
    return store.look_up([key = std::move(chat_key)](const Directory& directory) -> Result<AccountId> {
        auto account = directory.account_of_chat_key(key);
        if (!account) return fail(ErrorCode::not_found, "no such chat");
        return *std::move(account);
    });
}

}  // namespace

Task<Result<Protection>> ProtectionDesk::read(SignedIn who)
{
    auto work = [id = who.agent.id](const Transaction& db) -> Result<Protection> {
        HOVOR_CHECK(find_admin(db, id));
        return db.accounts().protection();
    };
    return store_.read(std::move(who.account), std::move(work));
}

Task<Result<Protection>> ProtectionDesk::set(SignedIn who, Protection protection)
{
    HOVOR_CO_TRY(auto checked, check(std::move(protection)));
    auto work = [id = who.agent.id, checked = std::move(checked)](Transaction& db) -> Result<Protection> {
        HOVOR_CHECK(find_admin(db, id));
        const auto before = db.accounts().protection();
        if (before == checked) return checked;
        db.accounts().save(checked);
        db.append(ProtectionChanged{});
        Changes changes;
        changes.name("allowed_domains", before.allowed_domains != checked.allowed_domains);
        changes.name("blocked_addresses", before.blocked_addresses != checked.blocked_addresses);
        changes.name("hidden_numbers", before.hidden_numbers != checked.hidden_numbers);
        changes.name("blocked_words", before.blocked_words != checked.blocked_words);
        db.audit_log().append({.action = AuditAction::protection_changed, .agent = id, .detail = changes.text()});
        return checked;
    };
    co_return co_await store_.write(std::move(who.account), std::move(work));
}

Task<Result<GuardPtr>> ProtectionDesk::guard_of(AccountId account)
{
    if (auto known = memory_.find(account)) co_return *std::move(known);
    const auto changes = memory_.changes();
    auto work = [](const Transaction& db) -> Result<Protection> { return db.accounts().protection(); };
    auto reading = store_.read(account, std::move(work));
    HOVOR_CO_TRY(const auto protection, co_await std::move(reading));
    auto guard = protection == Protection{} ? GuardPtr{} : std::make_shared<const Guard>(protection);
    memory_.keep(account, guard, changes);
    co_return guard;
}

Task<Result<GuardPtr>> ProtectionDesk::guard_of_chat(std::string chat_key)
{
    auto account = memory_.account_of(chat_key);
    if (!account) {
        auto finding = find_account(store_, chat_key);
        HOVOR_CO_TRY(account, co_await std::move(finding));
        memory_.keep_key(chat_key, *account);
    }
    auto guarding = guard_of(*std::move(account));
    co_return co_await std::move(guarding);
}

}  // namespace hovor
