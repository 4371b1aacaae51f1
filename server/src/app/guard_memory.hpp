#pragma once

#include "app/event_bus.hpp"
#include "base/recent.hpp"
#include "domain/guard.hpp"

#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace hovor {

// Null where the account keeps nobody out, so that asking costs nothing there.
using GuardPtr = std::shared_ptr<const Guard>;

// The guards of accounts that were asked for last, for all connections. An account whose protection has changed is
// forgotten, and is told once to who takes the changed ones. For any thread.
class GuardMemory final : public EventBus {
public:
    static constexpr std::size_t max_accounts = 4'000;

    // Nothing: it is not known, and has to be read.
    std::optional<GuardPtr> find(const AccountId& account);

    // Chat keys never change.
    std::optional<AccountId> account_of(const std::string& chat_key);
    void keep_key(const std::string& chat_key, AccountId account);

    // Taken before the protection is read, and given with what was read: if a change was told of in between, that may
    // be the old one, and is not kept.
    std::uint64_t changes() const;
    void keep(const AccountId& account, GuardPtr guard, std::uint64_t changes);

    void publish(std::span<const LoggedEvent> events) override;

    // Whose protection has changed: each once.
    std::vector<AccountId> take_changed();

    // Those who follow the account could not be told: take_changed() yields it again.
    void put_back(AccountId account);

private:
    mutable std::mutex mutex_;
    Recent<std::optional<GuardPtr>> guards_{max_accounts};  // nothing: forgotten
    Recent<AccountId> keys_{max_accounts};
    std::vector<AccountId> changed_;
    std::uint64_t changes_ = 0;
};

}  // namespace hovor
