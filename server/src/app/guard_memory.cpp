#include "app/guard_memory.hpp"

#include <algorithm>
#include <utility>

namespace hovor {

std::optional<GuardPtr> GuardMemory::find(const AccountId& account)
{
    const std::scoped_lock lock{mutex_};
    const auto* found = guards_.find(account.str());
    return found == nullptr ? std::nullopt : *found;
}

std::optional<AccountId> GuardMemory::account_of(const std::string& chat_key)
{
    const std::scoped_lock lock{mutex_};
    const auto* found = keys_.find(chat_key);
    return found == nullptr ? std::nullopt : std::optional{*found};
}

void GuardMemory::keep_key(const std::string& chat_key, AccountId account)
{
    const std::scoped_lock lock{mutex_};
    keys_.keep(chat_key, std::move(account));
}

std::uint64_t GuardMemory::changes() const
{
    const std::scoped_lock lock{mutex_};
    return changes_;
}

void GuardMemory::keep(const AccountId& account, GuardPtr guard, std::uint64_t changes)
{
    const std::scoped_lock lock{mutex_};
    if (changes == changes_) guards_.keep(account.str(), std::move(guard));
}

void GuardMemory::publish(std::span<const LoggedEvent> events)
{
    for (const auto& event : events) {
        if (!std::holds_alternative<ProtectionChanged>(event.event)) continue;
        const std::scoped_lock lock{mutex_};
        ++changes_;
        if (guards_.find(event.account.str()) != nullptr) guards_.keep(event.account.str(), std::nullopt);
        if (std::ranges::find(changed_, event.account) == changed_.end()) changed_.push_back(event.account);
    }
}

std::vector<AccountId> GuardMemory::take_changed()
{
    const std::scoped_lock lock{mutex_};
    return std::exchange(changed_, {});
}

void GuardMemory::put_back(AccountId account)
{
    const std::scoped_lock lock{mutex_};
    if (std::ranges::find(changed_, account) == changed_.end()) changed_.push_back(std::move(account));
}

}  // namespace hovor
