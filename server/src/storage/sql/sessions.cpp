#include "storage/sql/sessions.hpp"

#include "storage/sql/columns.hpp"

namespace hovor::sql {
namespace {

constexpr int max_listed = 100;

constexpr std::string_view select_by_token_hash = R"sql(
    SELECT id, agent_id, token_hash, created_at, last_seen_at, expires_at, address, user_agent
    FROM sessions WHERE account_id = $1 AND token_hash = $2 AND expires_at > $3
)sql";

constexpr std::string_view select_of_agent = R"sql(
    SELECT id, agent_id, token_hash, created_at, last_seen_at, expires_at, address, user_agent
    FROM sessions WHERE account_id = $1 AND agent_id = $2 AND expires_at > $3
    ORDER BY last_seen_at DESC, id LIMIT $4
)sql";

constexpr std::string_view insert_session = R"sql(
    INSERT INTO sessions (account_id, id, agent_id, token_hash, created_at, last_seen_at, expires_at, address,
                          user_agent)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
)sql";

constexpr std::string_view update_session = R"sql(
    UPDATE sessions SET last_seen_at = $3, expires_at = $4 WHERE account_id = $1 AND id = $2
)sql";

constexpr std::string_view delete_session = R"sql(
    DELETE FROM sessions WHERE account_id = $1 AND id = $2 AND agent_id = $3
)sql";

constexpr std::string_view delete_expired_sessions = R"sql(
    DELETE FROM sessions WHERE account_id = $1 AND expires_at <= $2
)sql";

constexpr std::string_view insert_link = R"sql(
    INSERT INTO agent_links (account_id, token_hash, agent_id, expires_at, purpose) VALUES ($1, $2, $3, $4, $5)
)sql";

constexpr std::string_view select_link = R"sql(
    SELECT agent_id FROM agent_links WHERE account_id = $1 AND token_hash = $2 AND expires_at > $3 AND purpose = $4
)sql";

constexpr std::string_view delete_link = "DELETE FROM agent_links WHERE account_id = $1 AND token_hash = $2";

constexpr std::string_view delete_links_of_agent = R"sql(
    DELETE FROM agent_links WHERE account_id = $1 AND agent_id = $2
)sql";

constexpr std::string_view delete_expired_links = R"sql(
    DELETE FROM agent_links WHERE account_id = $1 AND expires_at <= $2
)sql";

Session read_session(const Row& row)
{
    return {
        .id = read_id<SessionId>(row, 0),
        .agent = read_id<AgentId>(row, 1),
        .token_hash = row.string(2),
        .created_at = read_time(row, 3),
        .last_seen_at = read_time(row, 4),
        .expires_at = read_time(row, 5),
        .address = row.string(6),
        .user_agent = row.string(7),
    };
}

}  // namespace

std::optional<Session> Sessions::find_by_token_hash(const std::string& token_hash, Timestamp now) const
{
    return db_.one(select_by_token_hash, {account_.str(), token_hash, to_column(now)}, read_session);
}

std::vector<Session> Sessions::of(const AgentId& agent, Timestamp now) const
{
    return db_.all(select_of_agent, {account_.str(), agent.str(), to_column(now), max_listed}, read_session);
}

void Sessions::add(const Session& session)
{
    db_.run(insert_session,
            {account_.str(), session.id.str(), session.agent.str(), session.token_hash, to_column(session.created_at),
             to_column(session.last_seen_at), to_column(session.expires_at), session.address, session.user_agent});
}

void Sessions::touch(const Session& session)
{
    db_.send(update_session,
             {account_.str(), session.id.str(), to_column(session.last_seen_at), to_column(session.expires_at)});
}

bool Sessions::remove(const AgentId& agent, const SessionId& id)
{
    return db_.run(delete_session, {account_.str(), id.str(), agent.str()}) == 1;
}

void Sessions::remove_expired(Timestamp now)
{
    db_.run(delete_expired_sessions, {account_.str(), to_column(now)});
    db_.run(delete_expired_links, {account_.str(), to_column(now)});
}

void Sessions::add_link(LinkPurpose purpose, const std::string& token_hash, const AgentId& agent, Timestamp expires_at)
{
    db_.run(insert_link, {account_.str(), token_hash, agent.str(), to_column(expires_at), to_string(purpose)});
}

std::optional<AgentId> Sessions::find_link(LinkPurpose purpose, const std::string& token_hash, Timestamp now) const
{
    const auto read = [](const Row& row) { return read_id<AgentId>(row, 0); };
    return db_.one(select_link, {account_.str(), token_hash, to_column(now), to_string(purpose)}, read);
}

std::optional<AgentId> Sessions::take_link(LinkPurpose purpose, const std::string& token_hash, Timestamp now)
{
    auto agent = find_link(purpose, token_hash, now);
    if (agent) db_.run(delete_link, {account_.str(), token_hash});
    return agent;
}

void Sessions::remove_links(const AgentId& agent)
{
    db_.run(delete_links_of_agent, {account_.str(), agent.str()});
}

}  // namespace hovor::sql
