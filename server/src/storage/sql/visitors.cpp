#include "storage/sql/visitors.hpp"

#include "storage/sql/columns.hpp"
#include "storage/sql/facts.hpp"

#include <limits>

namespace hovor::sql {
namespace {

constexpr std::string_view select_visitor = R"sql(
    SELECT id, name, email, phone, language, group_key, variables, consents, user_id, user_email, verified_at,
           former_id, created_at
    FROM visitors WHERE account_id = $1 AND id = $2
)sql";

constexpr std::string_view select_record = R"sql(
    SELECT id, name, email, phone, language, group_key, variables, consents, user_id, user_email, verified_at,
           former_id, created_at, note, banned_at, banned_by, same_as
    FROM visitors WHERE account_id = $1 AND id = $2
)sql";

constexpr std::string_view select_same = R"sql(
    SELECT id, name, email, phone, language, group_key, variables, consents, user_id, user_email, verified_at,
           former_id, created_at, note, banned_at, banned_by, same_as
    FROM visitors WHERE account_id = $1 AND same_as = $2 ORDER BY id LIMIT $3
)sql";

constexpr std::string_view select_banned = R"sql(
    SELECT id, name, email, phone, language, group_key, variables, consents, user_id, user_email, verified_at,
           former_id, created_at, note, banned_at, banned_by, same_as
    FROM visitors WHERE account_id = $1 AND banned_at IS NOT NULL AND (banned_at, id) < ($2, $3)
    ORDER BY banned_at DESC, id DESC LIMIT $4
)sql";

constexpr std::string_view update_contact = R"sql(
    UPDATE visitors SET note = $3, banned_at = $4, banned_by = $5, same_as = $6 WHERE account_id = $1 AND id = $2
)sql";

constexpr std::string_view insert_visitor = R"sql(
    INSERT INTO visitors (account_id, id, name, email, phone, language, group_key, variables, consents, user_id,
                          user_email, verified_at, former_id, created_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
)sql";

constexpr std::string_view update_visitor = R"sql(
    UPDATE visitors SET name = $3, email = $4, phone = $5, language = $6, group_key = $7, variables = $8,
                        consents = $9, user_id = $10, user_email = $11, verified_at = $12
    WHERE account_id = $1 AND id = $2
)sql";

std::optional<VerifiedIdentity> read_identity(const Row& row, int column)
{
    if (row.is_null(column)) return std::nullopt;
    return VerifiedIdentity{
        .user_id = row.string(column), .email = row.string(column + 1), .verified_at = read_time(row, column + 2)};
}

// The three columns of an identity.
struct IdentityColumns {
    Value user_id = nullptr;
    Value email = nullptr;
    Value verified_at = nullptr;
};

IdentityColumns columns_of(const std::optional<VerifiedIdentity>& identity)
{
    if (!identity) return {};
    return {std::string_view{identity->user_id}, std::string_view{identity->email}, to_column(identity->verified_at)};
}

Visitor read_visitor(const Row& row)
{
    return {
        .id = read_id<VisitorId>(row, 0),
        .name = row.string(1),
        .email = row.string(2),
        .phone = row.string(3),
        .language = row.string(4),
        .group = row.string(5),
        .variables = read_variables(row.text(6)),
        .consents = read_consents(row.text(7)),
        .identity = read_identity(row, 8),
        .former_id = row.string(11),
        .created_at = read_time(row, 12),
    };
}

VisitorRecord read_record(const Row& row)
{
    return {.visitor = read_visitor(row),
            .contact = {.visitor = read_id<VisitorId>(row, 0),
                        .note = row.string(13),
                        .banned_at = read_optional_time(row, 14),
                        .banned_by = read_optional_id<AgentId>(row, 15),
                        .same_as = read_optional_id<VisitorId>(row, 16)}};
}

}  // namespace

Result<Visitor> Visitors::find(const VisitorId& id) const
{
    auto found = db_.one(select_visitor, {account_.str(), id.str()}, read_visitor);
    if (!found) return fail(ErrorCode::not_found, "no such visitor");
    return *std::move(found);
}

Result<VisitorRecord> Visitors::find_record(const VisitorId& id) const
{
    auto found = db_.one(select_record, {account_.str(), id.str()}, read_record);
    if (!found) return fail(ErrorCode::not_found, "no such visitor");
    return *std::move(found);
}

std::vector<VisitorRecord> Visitors::same_as(const VisitorId& id, int limit) const
{
    return db_.all(select_same, {account_.str(), id.str(), limit}, read_record);
}

std::vector<VisitorRecord> Visitors::banned(const std::optional<BannedPlace>& before, int limit) const
{
    constexpr auto the_end = std::numeric_limits<std::int64_t>::max();
    const auto time = before ? to_column(before->banned_at) : Value{the_end};
    const auto id = before ? before->visitor.str() : std::string{};
    return db_.all(select_banned, {account_.str(), time, id, limit}, read_record);
}

void Visitors::add(const Visitor& visitor)
{
    const auto variables = to_column_text(visitor.variables);
    const auto consents = to_column_text(visitor.consents);
    const auto identity = columns_of(visitor.identity);
    db_.send(insert_visitor, {account_.str(), visitor.id.str(), visitor.name, visitor.email, visitor.phone,
                              visitor.language, visitor.group, variables, consents, identity.user_id, identity.email,
                              identity.verified_at, visitor.former_id, to_column(visitor.created_at)});
}

void Visitors::save(const Visitor& visitor)
{
    const auto variables = to_column_text(visitor.variables);
    const auto consents = to_column_text(visitor.consents);
    const auto identity = columns_of(visitor.identity);
    db_.send(update_visitor,
             {account_.str(), visitor.id.str(), visitor.name, visitor.email, visitor.phone, visitor.language,
              visitor.group, variables, consents, identity.user_id, identity.email, identity.verified_at});
}

void Visitors::save_contact(const Contact& contact)
{
    db_.run(update_contact, {account_.str(), contact.visitor.str(), contact.note, to_column(contact.banned_at),
                             to_column(contact.banned_by), to_column(contact.same_as)});
}

}  // namespace hovor::sql
