#include "storage/sql/secrets.hpp"

#include "base/random.hpp"
#include "storage/sql/directory.hpp"

namespace hovor::sql {
namespace {

constexpr std::string_view insert_secret = R"sql(
    INSERT INTO server_secrets (name, value) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING
)sql";

}  // namespace

std::string load_or_create_secret(Connection& db, const std::string& name, std::size_t bytes)
{
    const Directory directory{db};
    if (auto known = directory.secret(name)) return *std::move(known);

    const auto made = random_bytes(bytes);
    db.run(insert_secret, {name, Bytes{made}});
    return directory.secret(name).value();  // of whichever process was first
}

}  // namespace hovor::sql
