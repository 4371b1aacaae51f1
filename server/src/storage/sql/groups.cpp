#include "storage/sql/groups.hpp"

#include "storage/sql/columns.hpp"
#include "storage/sql/hours_text.hpp"
#include "storage/sql/id_list.hpp"
#include "storage/sql/text_list.hpp"

namespace hovor::sql {
namespace {

constexpr std::string_view select_group = R"sql(
    SELECT id, group_key, name, agent_ids, created_at, hours FROM agent_groups WHERE account_id = $1 AND id = $2
)sql";

constexpr std::string_view select_group_of_key = R"sql(
    SELECT id, group_key, name, agent_ids, created_at, hours FROM agent_groups WHERE account_id = $1 AND group_key = $2
)sql";

constexpr std::string_view select_groups = R"sql(
    SELECT id, group_key, name, agent_ids, created_at, hours FROM agent_groups
    WHERE account_id = $1 ORDER BY name, id LIMIT $2
)sql";

// The key or the name may be what is taken.
constexpr std::string_view insert_group = R"sql(
    INSERT INTO agent_groups (account_id, id, group_key, name, agent_ids, created_at)
    VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING
)sql";

constexpr std::string_view select_taken = "SELECT id FROM agent_groups WHERE account_id = $1 AND name = $2";

constexpr std::string_view update_group = R"sql(
    UPDATE agent_groups SET name = $3, agent_ids = $4, hours = $5 WHERE account_id = $1 AND id = $2
)sql";

constexpr std::string_view delete_group = "DELETE FROM agent_groups WHERE account_id = $1 AND id = $2";

tl::unexpected<Error> fail_taken()
{
    return fail(ErrorCode::conflict, "name: another group has it");
}

Group read_group(const Row& row)
{
    return {.id = read_id<GroupId>(row, 0),
            .key = row.string(1),
            .name = row.string(2),
            .agents = split_ids(row.text(3)),
            .created_at = read_time(row, 4),
            .hours = read_optional_hours(row, 5)};
}

}  // namespace

Result<Group> Groups::find(const GroupId& id) const
{
    auto found = db_.one(select_group, {account_.str(), id.str()}, read_group);
    if (!found) return fail(ErrorCode::not_found, "no such group");
    return *std::move(found);
}

std::optional<Group> Groups::find_by_key(const std::string& key) const
{
    return db_.one(select_group_of_key, {account_.str(), key}, read_group);
}

std::vector<Group> Groups::all() const
{
    return db_.all(select_groups, {account_.str(), max_count}, read_group);
}

Result<void> Groups::add(const Group& group)
{
    const auto agents = join_ids(group.agents);
    const auto added = db_.run(
        insert_group, {account_.str(), group.id.str(), group.key, group.name, agents, to_column(group.created_at)});
    if (added == 0) return fail_taken();
    return {};
}

Result<void> Groups::save(const Group& group)
{
    const auto read = [](const Row& row) { return read_id<GroupId>(row, 0); };
    const auto holder = db_.one(select_taken, {account_.str(), group.name}, read);
    if (holder && *holder != group.id) return fail_taken();
    const auto agents = join_ids(group.agents);
    const auto hours = to_column_text(group.hours);
    db_.run(update_group, {account_.str(), group.id.str(), group.name, agents, text_or_null(hours)});
    return {};
}

void Groups::remove(const GroupId& id)
{
    db_.run(delete_group, {account_.str(), id.str()});
}

}  // namespace hovor::sql
