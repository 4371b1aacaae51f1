#include "storage/sql/search_source.hpp"

#include "storage/sql/columns.hpp"
#include "storage/sql/event_body.hpp"
#include "storage/sql/visitors.hpp"

#include <array>

namespace hovor::sql {
namespace {

constexpr std::string_view select_messages = R"sql(
    SELECT m.event_seq, m.id, m.conversation_id, m.author, m.agent_id, m.kind, m.text, m.created_at, f.name
    FROM messages m
    LEFT JOIN files f ON f.account_id = $1 AND f.id = m.file_id
    WHERE m.account_id = $1 AND m.event_seq > $2 AND m.event_seq <= $3
    ORDER BY m.event_seq
)sql";

constexpr std::string_view select_changed_visitors = R"sql(
    SELECT type, body FROM events
    WHERE account_id = $1 AND seq > $2 AND seq <= $3 AND type = 'visitor.changed'
    ORDER BY seq
)sql";

constexpr std::string_view select_visitors_after = R"sql(
    SELECT id FROM visitors WHERE account_id = $1 AND id > $2 ORDER BY id LIMIT $3
)sql";

std::optional<File> read_file(const Row& row, int name)
{
    if (row.is_null(name)) return std::nullopt;
    return File{.id = FileId{""}, .name = row.string(name), .media_type = {}, .size = 0};
}

Message read_message(const Row& row)
{
    return {.conversation = read_id<ConversationId>(row, 2),
            .seq = 0,
            .draft = {.id = read_id<MessageId>(row, 1),
                      .author = read_name<Author>(row, 3),
                      .agent = read_optional_id<AgentId>(row, 4),
                      .kind = read_name<MessageKind>(row, 5),
                      .text = row.string(6),
                      .created_at = read_time(row, 7),
                      .file = read_file(row, 8)}};
}

}  // namespace

void read_messages(Connection& data, const LogPiece& piece,
                   const std::function<void(const Message& message, std::int64_t event_seq)>& take)
{
    const std::array<Value, 3> values{piece.account.str(), piece.after, piece.last};
    data.run(select_messages, values, [&](const Row& row) { take(read_message(row), row.integer(0)); });
}

void read_changed_visitors(Connection& data, const LogPiece& piece, const std::function<void(const Visitor&)>& take)
{
    const std::array<Value, 3> values{piece.account.str(), piece.after, piece.last};
    data.run(select_changed_visitors, values,
             [&](const Row& row) { take(std::get<VisitorChanged>(decode_event(row.text(0), row.text(1))).visitor); });
}

std::vector<Visitor> read_visitors(Connection& data, const AccountId& account, const std::string& after, int limit)
{
    const auto ids = data.all(select_visitors_after, {account.str(), after, limit},
                              [](const Row& row) { return read_id<VisitorId>(row, 0); });
    const Visitors visitors{data, account};
    std::vector<Visitor> page;
    for (const auto& id : ids) page.push_back(visitors.find(id).value());
    return page;
}

}  // namespace hovor::sql
