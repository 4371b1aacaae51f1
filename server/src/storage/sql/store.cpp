#include "storage/sql/store.hpp"

#include <functional>

namespace hovor::sql {

Store::Store(const Connect& connect, Size size, EventBus& bus, const Clock& clock) : readers_{connect, size.readers}
{
    for (int i = 0; i < size.writers; ++i) writers_.push_back(std::make_unique<Writer>(connect, bus, clock));
}

Store::Health Store::health() const noexcept
{
    return Health::ready;
}

void Store::submit(Address address, std::unique_ptr<Job<Transaction>> job)
{
    // Always the same writer for an account, so that its events are announced in order.
    const auto shard = std::hash<AccountId>{}(address.account) % writers_.size();
    writers_[shard]->submit({std::move(address.account), address.is_new, std::move(job)});
}

void Store::submit(Address address, std::unique_ptr<Job<const Transaction>> job)
{
    readers_.submit({std::move(address.account), std::move(job)});
}

void Store::submit(Address address, std::unique_ptr<Job<const hovor::Directory>> job)
{
    readers_.submit({std::move(address.account), std::move(job)});
}

}  // namespace hovor::sql
