#pragma once

#include "app/event_bus.hpp"
#include "app/store.hpp"
#include "storage/sql/readers.hpp"
#include "storage/sql/writer.hpp"

namespace hovor::sql {

// The store over any database that has a driver.
class Store final : public hovor::Store {
public:
    struct Size {
        int writers = 1;  // SQLite has one; more are for PostgreSQL
        int readers = 2;
    };

    // The database is migrated. Throws if it cannot be reached.
    Store(const Connect& connect, Size size, EventBus& bus, const Clock& clock,
          std::unique_ptr<Reserve> reserve = nullptr);

    Health health() const noexcept override;

    // Why the store is not ready; empty if it is.
    std::string trouble() const;

private:
    void submit(Address address, std::unique_ptr<Job<Transaction>> job) override;
    void submit(Address address, std::unique_ptr<Job<const Transaction>> job) override;
    void submit(Address address, std::unique_ptr<Job<const hovor::Directory>> job) override;

    // Of the writer that is worst off.
    Condition::State condition() const;

    std::unique_ptr<Reserve> reserve_;
    Readers readers_;
    std::vector<std::unique_ptr<Writer>> writers_;
};

}  // namespace hovor::sql
