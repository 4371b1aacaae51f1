#include "storage/sql/agents.hpp"

#include "storage/sql/columns.hpp"
#include "storage/sql/text_list.hpp"

namespace hovor::sql {
namespace {

constexpr std::string_view select_agent = R"sql(
    SELECT id, name, email, role, job_title, motto, photo_id, is_active, is_available, created_at,
           visibility, languages
    FROM agents WHERE account_id = $1 AND id = $2
)sql";

constexpr std::string_view select_agents = R"sql(
    SELECT id, name, email, role, job_title, motto, photo_id, is_active, is_available, created_at,
           visibility, languages
    FROM agents WHERE account_id = $1 ORDER BY created_at, id LIMIT $2
)sql";

constexpr std::string_view select_password_hash = R"sql(
    SELECT password_hash FROM agents WHERE account_id = $1 AND id = $2
)sql";

constexpr std::string_view insert_agent = R"sql(
    INSERT INTO agents (account_id, id, name, email, email_key, role, job_title, motto, photo_id, is_active,
                        is_available, created_at, password_hash, visibility, languages)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) ON CONFLICT (email_key) DO NOTHING
)sql";

constexpr std::string_view count_others_of_email = R"sql(
    SELECT count(*) FROM agents WHERE email_key = $1 AND NOT (account_id = $2 AND id = $3)
)sql";

constexpr std::string_view update_agent = R"sql(
    UPDATE agents SET name = $3, email = $4, email_key = $5, role = $6, job_title = $7, motto = $8, photo_id = $9,
                      is_active = $10, is_available = $11, visibility = $12, languages = $13
    WHERE account_id = $1 AND id = $2
)sql";

constexpr std::string_view update_password_hash = R"sql(
    UPDATE agents SET password_hash = $3 WHERE account_id = $1 AND id = $2
)sql";

Agent read_agent(const Row& row)
{
    return {
        .id = read_id<AgentId>(row, 0),
        .name = row.string(1),
        .email = row.string(2),
        .role = read_name<Role>(row, 3),
        .job_title = row.string(4),
        .motto = row.string(5),
        .photo = read_optional_id<PhotoId>(row, 6),
        .is_active = row.integer(7) == 1,
        .is_available = row.integer(8) == 1,
        .created_at = read_time(row, 9),
        .visibility = read_name<Visibility>(row, 10),
        .languages = read_texts(row, 11),
    };
}

// Throws if the address is none.
std::string key_of(const Agent& agent)
{
    return Email::parse(agent.email).value().key();
}

tl::unexpected<Error> fail_taken()
{
    return fail(ErrorCode::conflict, "the e-mail address is taken");
}

}  // namespace

Result<Agent> Agents::find(const AgentId& id) const
{
    auto found = db_.one(select_agent, {account_.str(), id.str()}, read_agent);
    if (!found) return fail(ErrorCode::not_found, "no such agent");
    return *std::move(found);
}

std::vector<Agent> Agents::all() const
{
    return db_.all(select_agents, {account_.str(), max_count}, read_agent);
}

std::string Agents::password_hash(const AgentId& id) const
{
    const auto read = [](const Row& row) { return row.string(0); };
    return db_.one(select_password_hash, {account_.str(), id.str()}, read).value();
}

Result<void> Agents::add(const Agent& agent, const std::string& password_hash)
{
    const auto key = key_of(agent);
    const auto languages = to_column_text(agent.languages);
    const auto added =
        db_.run(insert_agent,
                {account_.str(), agent.id.str(), agent.name, agent.email, key, to_string(agent.role), agent.job_title,
                 agent.motto, to_column(agent.photo), to_column(agent.is_active), to_column(agent.is_available),
                 to_column(agent.created_at), password_hash, to_string(agent.visibility), text_or_null(languages)});
    if (added == 0) return fail_taken();
    return {};
}

Result<void> Agents::save(const Agent& agent)
{
    const auto key = key_of(agent);
    if (db_.one(count_others_of_email, {key, account_.str(), agent.id.str()}, first_integer) != 0) return fail_taken();
    const auto languages = to_column_text(agent.languages);
    db_.run(update_agent, {account_.str(), agent.id.str(), agent.name, agent.email, key, to_string(agent.role),
                           agent.job_title, agent.motto, to_column(agent.photo), to_column(agent.is_active),
                           to_column(agent.is_available), to_string(agent.visibility), text_or_null(languages)});
    return {};
}

void Agents::set_password_hash(const AgentId& id, const std::string& password_hash)
{
    db_.run(update_password_hash, {account_.str(), id.str(), password_hash});
}

}  // namespace hovor::sql
