#include "app/chat_box_setup.hpp"

#include "app/team_rules.hpp"

#include <utility>

namespace hovor {

Task<Result<Account>> ChatBoxSetup::set(SignedIn who, ChatBoxSettings settings)
{
    HOVOR_CO_TRY(auto checked, check(std::move(settings)));
    auto work = [id = who.agent.id, checked = std::move(checked)](Transaction& db) -> Result<Account> {
        HOVOR_CHECK(find_admin(db, id));
        HOVOR_TRY(auto account, db.accounts().find());
        if (account.chat_box == checked) return account;
        account.chat_box = checked;
        db.accounts().save(account);
        db.append(AccountChanged{account});
        db.audit_log().append({.action = AuditAction::chat_box_changed, .agent = id});
        return account;
    };
    co_return co_await store_.write(std::move(who.account), std::move(work));
}

}  // namespace hovor
