#include "storage/sql/store.hpp"

#include <functional>

namespace hovor::sql {
namespace {

// Always the same writer for an account, so that its events are announced in order.
std::size_t writer_of(const AccountId& account, std::size_t writers)
{
    return std::hash<AccountId>{}(account) % writers;
}

}  // namespace

Store::Store(const Connect& connect, Size size, EventBus& bus, const Clock& clock, std::unique_ptr<Reserve> reserve)
    : reserve_{std::move(reserve)}, readers_{connect, size.readers}
{
    const auto count = static_cast<std::size_t>(size.writers);
    for (std::size_t i = 0; i < count; ++i) {
        const auto owns = [i, count](const AccountId& account) { return writer_of(account, count) == i; };
        writers_.push_back(std::make_unique<Writer>(Writer::Surroundings{connect, bus, clock, reserve_.get()}, owns));
    }
}

hovor::Store::Health Store::health() const noexcept
{
    return condition().health;
}

std::string Store::trouble() const
{
    return condition().reason;
}

Condition::State Store::condition() const
{
    Condition::State worst;
    for (const auto& writer : writers_) {
        auto one = writer->condition();
        if (one.health > worst.health) worst = std::move(one);
    }
    return worst;
}

void Store::submit(Address address, std::unique_ptr<Job<Transaction>> job)
{
    auto& writer = *writers_[writer_of(address.account, writers_.size())];
    writer.submit({std::move(address.account), address.is_new, std::move(address.foresight), std::move(job)});
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
