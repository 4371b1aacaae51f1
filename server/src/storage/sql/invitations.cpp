#include "storage/sql/invitations.hpp"

#include "storage/sql/columns.hpp"

namespace hovor::sql {
namespace {

constexpr std::string_view select_invitations = R"sql(
    SELECT id, email, role, invited_by, token_hash, created_at, expires_at
    FROM invitations WHERE account_id = $1 AND expires_at > $2 ORDER BY created_at DESC, id LIMIT $3
)sql";

// There are few, so that no index is written for it.
constexpr std::string_view select_by_token_hash = R"sql(
    SELECT id, email, role, invited_by, token_hash, created_at, expires_at
    FROM invitations WHERE account_id = $1 AND token_hash = $2 AND expires_at > $3
)sql";

constexpr std::string_view insert_invitation = R"sql(
    INSERT INTO invitations (account_id, id, email, email_key, role, invited_by, token_hash, created_at, expires_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
)sql";

constexpr std::string_view delete_old = R"sql(
    DELETE FROM invitations WHERE account_id = $1 AND (email_key = $2 OR expires_at <= $3)
)sql";

constexpr std::string_view delete_invitation = "DELETE FROM invitations WHERE account_id = $1 AND id = $2";

Invitation read_invitation(const Row& row)
{
    return {.id = read_id<InvitationId>(row, 0),
            .email = row.string(1),
            .role = read_name<Role>(row, 2),
            .invited_by = read_id<AgentId>(row, 3),
            .token_hash = row.string(4),
            .created_at = read_time(row, 5),
            .expires_at = read_time(row, 6)};
}

}  // namespace

std::vector<Invitation> Invitations::all(Timestamp now) const
{
    return db_.all(select_invitations, {account_.str(), to_column(now), max_count}, read_invitation);
}

std::optional<Invitation> Invitations::find_by_token_hash(const std::string& token_hash, Timestamp now) const
{
    return db_.one(select_by_token_hash, {account_.str(), token_hash, to_column(now)}, read_invitation);
}

void Invitations::add(const Invitation& invitation, Timestamp now)
{
    const auto key = Email::parse(invitation.email).value().key();
    db_.run(delete_old, {account_.str(), key, to_column(now)});
    db_.run(insert_invitation, {account_.str(), invitation.id.str(), invitation.email, key, to_string(invitation.role),
                                invitation.invited_by.str(), invitation.token_hash, to_column(invitation.created_at),
                                to_column(invitation.expires_at)});
}

bool Invitations::remove(const InvitationId& id)
{
    return db_.run(delete_invitation, {account_.str(), id.str()}) == 1;
}

}  // namespace hovor::sql
