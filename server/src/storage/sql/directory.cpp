#include "storage/sql/directory.hpp"

#include "storage/sql/columns.hpp"

namespace hovor::sql {
namespace {

constexpr std::string_view select_account_of_chat_key = "SELECT id FROM accounts WHERE chat_key = $1";

constexpr std::string_view select_agent_of_email = "SELECT account_id, id FROM agents WHERE email_key = $1";

constexpr std::string_view select_accounts = "SELECT id FROM accounts ORDER BY created_at, id LIMIT $1";

constexpr std::string_view select_accounts_with_unsent_files = R"sql(
    SELECT DISTINCT account_id FROM files WHERE message_id IS NULL AND created_at < $1 LIMIT $2
)sql";

constexpr std::string_view select_secret = "SELECT value FROM server_secrets WHERE name = $1";

AccountId read_account_id(const Row& row)
{
    return read_id<AccountId>(row, 0);
}

}  // namespace

std::optional<AccountId> Directory::account_of_chat_key(const std::string& chat_key) const
{
    return db_.one(select_account_of_chat_key, {chat_key}, read_account_id);
}

std::optional<Directory::AgentEntry> Directory::agent_of_email(const std::string& email_key) const
{
    return db_.one(select_agent_of_email, {email_key}, [](const Row& row) {
        return AgentEntry{read_id<AccountId>(row, 0), read_id<AgentId>(row, 1)};
    });
}

std::vector<AccountId> Directory::accounts(int limit) const
{
    return db_.all(select_accounts, {limit}, read_account_id);
}

std::vector<AccountId> Directory::accounts_with_unsent_files(Timestamp before, int limit) const
{
    return db_.all(select_accounts_with_unsent_files, {to_column(before), limit}, read_account_id);
}

std::optional<std::string> Directory::secret(const std::string& name) const
{
    return db_.one(select_secret, {name}, [](const Row& row) { return std::string{row.bytes(0)}; });
}

}  // namespace hovor::sql
