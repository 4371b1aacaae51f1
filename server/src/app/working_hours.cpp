#include "app/working_hours.hpp"

#include "app/team_rules.hpp"

#include <utility>

namespace hovor {
namespace {

Result<std::optional<Hours>> check_if_there(std::optional<Hours> hours, const TimeZones& zones)
{
    if (!hours) return std::optional<Hours>{};
    HOVOR_TRY(auto checked, check(*std::move(hours), zones));
    return std::optional{std::move(checked)};
}

}  // namespace

Task<Result<Account>> WorkingHours::set(SignedIn who, std::optional<Hours> hours)
{
    HOVOR_CO_TRY(auto checked, check_if_there(std::move(hours), zones_));
    auto work = [id = who.agent.id, checked = std::move(checked)](Transaction& db) -> Result<Account> {
        HOVOR_CHECK(find_admin(db, id));
        HOVOR_TRY(auto account, db.accounts().find());
        if (account.hours == checked) return account;
        account.hours = checked;
        db.accounts().save(account);
        db.append(AccountChanged{account});
        db.audit_log().append({.action = AuditAction::hours_changed, .agent = id});
        return account;
    };
    co_return co_await store_.write(std::move(who.account), std::move(work));
}

Task<Result<Group>> WorkingHours::set(SignedIn who, GroupId group, std::optional<Hours> hours)
{
    HOVOR_CO_TRY(auto checked, check_if_there(std::move(hours), zones_));
    auto work = [id = who.agent.id, group = std::move(group),
                 checked = std::move(checked)](Transaction& db) -> Result<Group> {
        HOVOR_CHECK(find_admin(db, id));
        HOVOR_TRY(auto found, db.groups().find(group));
        if (found.hours == checked) return found;
        found.hours = checked;
        HOVOR_CHECK(db.groups().save(found));
        db.append(GroupChanged{found});
        db.audit_log().append({.action = AuditAction::hours_changed, .agent = id, .subject = found.id.str()});
        return found;
    };
    co_return co_await store_.write(std::move(who.account), std::move(work));
}

}  // namespace hovor
