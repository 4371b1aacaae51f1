#include "storage/sql/saved_replies.hpp"

#include "storage/sql/columns.hpp"

namespace hovor::sql {
namespace {

constexpr std::string_view select_reply = R"sql(
    SELECT id, owner_id, shortcut, text, folder, updated_at FROM saved_replies WHERE account_id = $1 AND id = $2
)sql";

constexpr std::string_view select_visible = R"sql(
    SELECT id, owner_id, shortcut, text, folder, updated_at FROM saved_replies
    WHERE account_id = $1 AND (owner_id = '' OR owner_id = $2) ORDER BY shortcut, owner_id, id
)sql";

constexpr std::string_view count_replies = R"sql(
    SELECT count(*) FROM saved_replies WHERE account_id = $1 AND owner_id = $2
)sql";

constexpr std::string_view insert_reply = R"sql(
    INSERT INTO saved_replies (account_id, id, owner_id, shortcut, text, folder, updated_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (account_id, owner_id, shortcut) DO NOTHING
)sql";

constexpr std::string_view select_taken = R"sql(
    SELECT id FROM saved_replies WHERE account_id = $1 AND owner_id = $2 AND shortcut = $3
)sql";

constexpr std::string_view update_reply = R"sql(
    UPDATE saved_replies SET shortcut = $3, text = $4, folder = $5, updated_at = $6
    WHERE account_id = $1 AND id = $2
)sql";

constexpr std::string_view delete_reply = "DELETE FROM saved_replies WHERE account_id = $1 AND id = $2";

tl::unexpected<Error> fail_taken()
{
    return fail(ErrorCode::conflict, "shortcut: is taken");
}

// In the column: empty for the team's.
std::string owner_of(const std::optional<AgentId>& owner)
{
    return owner ? owner->str() : std::string{};
}

SavedReply read_reply(const Row& row)
{
    const auto owner = row.text(1);
    return {.id = read_id<SavedReplyId>(row, 0),
            .owner = owner.empty() ? std::nullopt : std::optional{AgentId{std::string{owner}}},
            .shortcut = row.string(2),
            .text = row.string(3),
            .folder = row.string(4),
            .updated_at = read_time(row, 5)};
}

}  // namespace

Result<SavedReply> SavedReplies::find(const SavedReplyId& id) const
{
    auto found = db_.one(select_reply, {account_.str(), id.str()}, read_reply);
    if (!found) return fail(ErrorCode::not_found, "no such saved reply");
    return *std::move(found);
}

std::vector<SavedReply> SavedReplies::visible_to(const AgentId& agent) const
{
    return db_.all(select_visible, {account_.str(), agent.str()}, read_reply);
}

std::int64_t SavedReplies::count(const std::optional<AgentId>& owner) const
{
    const auto owner_id = owner_of(owner);
    return db_.one(count_replies, {account_.str(), owner_id}, first_integer).value_or(0);
}

Result<void> SavedReplies::add(const SavedReply& reply)
{
    const auto owner_id = owner_of(reply.owner);
    const auto added = db_.run(insert_reply, {account_.str(), reply.id.str(), owner_id, reply.shortcut, reply.text,
                                              reply.folder, to_column(reply.updated_at)});
    if (added == 0) return fail_taken();
    return {};
}

Result<void> SavedReplies::save(const SavedReply& reply)
{
    const auto owner_id = owner_of(reply.owner);
    const auto read = [](const Row& row) { return read_id<SavedReplyId>(row, 0); };
    const auto holder = db_.one(select_taken, {account_.str(), owner_id, reply.shortcut}, read);
    if (holder && *holder != reply.id) return fail_taken();
    db_.run(update_reply,
            {account_.str(), reply.id.str(), reply.shortcut, reply.text, reply.folder, to_column(reply.updated_at)});
    return {};
}

void SavedReplies::remove(const SavedReplyId& id)
{
    db_.run(delete_reply, {account_.str(), id.str()});
}

}  // namespace hovor::sql
