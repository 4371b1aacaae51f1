#include "main/database.hpp"

#include "main/data_folder.hpp"
#include "storage/postgres/connection.hpp"
#include "storage/postgres/migrations.hpp"
#include "storage/sqlite/connection.hpp"
#include "storage/sqlite/migrations.hpp"

#include <system_error>

namespace hovor {
namespace {

constexpr const char* file_name = "hovor.db";

tl::unexpected<Error> unavailable(const std::string& sentence)
{
    return fail(ErrorCode::unavailable, sentence);
}

std::filesystem::path file_of(const Config& config)
{
    return config.is_on_postgres() ? std::filesystem::path{} : std::filesystem::absolute(config.data) / file_name;
}

}  // namespace

Database::Database(const Config& config)
    : folder_{config.data},
      file_{file_of(config)},
      migrations_{config.is_on_postgres() ? postgres::migrations() : sqlite::migrations()},
      connect_{config.is_on_postgres() ? postgres::connect_to(config.database.url) : sqlite::connect_to(file_.string())}
{
}

bool Database::is_missing() const
{
    std::error_code unreadable;
    return !file_.empty() && !std::filesystem::exists(file_, unreadable);
}

template <class Use>
auto Database::guard(const Use& use) const -> Result<std::invoke_result_t<const Use&>>
{
    const auto place = file_.empty() ? std::string{"PostgreSQL"} : file_.string();
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<const Use&>>) {
            use();
            return {};
        } else {
            return use();
        }
    } catch (const sql::Disconnected& error) {
        return unavailable("cannot reach PostgreSQL; check that it runs and that store names it: " +
                           std::string{error.what()});
    } catch (const sql::DiskFull&) {
        return unavailable("the disk of " + place + " is full; make room and try again");
    } catch (const sql::DiskFailed& error) {
        return unavailable("cannot use the database " + place +
                           "; check that this user may write to it and to its folder, and that it is a database of "
                           "Hovor's: " +
                           error.what());
    } catch (const sql::Conflict&) {
        return unavailable("the database " + place + " is busy; try again");
    } catch (const std::runtime_error& error) {
        return unavailable(place + ": " + error.what());
    }
}

Result<std::vector<sql::Migration>> Database::plan() const
{
    if (is_missing()) return migrations_;
    return guard([&] { return sql::plan(*connect_(), migrations_); });
}

Result<void> Database::migrate(const Clock& clock) const
{
    if (!file_.empty()) {
        HOVOR_CHECK(make_data_folder(folder_));
    }
    return guard([&] { sql::migrate(*connect_(), migrations_, clock); });
}

Result<void> Database::make_if_new(const Clock& clock) const
{
    HOVOR_TRY(const auto missing, plan());
    return missing.size() == migrations_.size() ? migrate(clock) : require_ready();
}

Result<void> Database::require_ready() const
{
    if (is_missing()) {
        return unavailable("there is no database in " + folder_.string() +
                           "; name the right folder by --data, or make the first account: hovor account create");
    }
    HOVOR_TRY(const auto missing, plan());
    if (missing.empty()) return {};
    return unavailable("the database was made by an older program; bring it up to date first: hovor migrate");
}

}  // namespace hovor
