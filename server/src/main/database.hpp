#pragma once

#include "main/config.hpp"
#include "storage/sql/migrations.hpp"

#include <filesystem>
#include <vector>

namespace hovor {

// The database that a configuration names. Every error is one sentence that says what to do.
class Database {
public:
    explicit Database(const Config& config);

    const sql::Connect& connect() const noexcept { return connect_; }

    // What is to be done before the database can be used; changes nothing.
    Result<std::vector<sql::Migration>> plan() const;

    // Makes what is missing, the folder and the database too.
    Result<void> migrate(const Clock& clock) const;

    // Makes a new one, and leaves one that is there as it is: unavailable if it has to be migrated.
    Result<void> make_if_new(const Clock& clock) const;

    // unavailable if it has to be made or migrated.
    Result<void> require_ready() const;

private:
    bool is_missing() const;
    // What `use` yields, with what a database throws turned into errors.
    template <class Use>
    auto guard(const Use& use) const -> Result<std::invoke_result_t<const Use&>>;

    const std::filesystem::path folder_;
    const std::filesystem::path file_;  // empty on PostgreSQL
    const std::vector<sql::Migration>& migrations_;
    const sql::Connect connect_;
};

}  // namespace hovor
