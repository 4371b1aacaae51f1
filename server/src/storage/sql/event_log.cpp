#include "storage/sql/event_log.hpp"

#include "storage/sql/columns.hpp"
#include "storage/sql/event_body.hpp"
#include "storage/sql/files.hpp"
#include "storage/sql/text_list.hpp"

namespace hovor::sql {
namespace {

constexpr std::string_view select_extent = R"sql(
    SELECT (SELECT min(seq) FROM events WHERE account_id = $1),
           (SELECT min(event_seq) FROM messages WHERE account_id = $1), last_seq
    FROM logs WHERE account_id = $1
)sql";

// An event and a message never share a seq, so the two are merged, each read in its order. Each has the limit itself:
// PostgreSQL would read both to their ends, and sort that, before it takes the first.
constexpr std::string_view select_events_after = R"sql(
    SELECT log.seq, log.type, log.text, log.created_at, log.message_seq, log.message_id, log.author, log.agent_id,
           log.kind, log.conversation_id, c.visitor_id, f.id, f.name, f.media_type, f.size, f.width, f.height, log.choices
    FROM (SELECT seq, type, text, created_at, message_seq, message_id, author, agent_id, kind, conversation_id,
                 file_id, choices
          FROM (SELECT seq, type, body AS text, created_at, 0 AS message_seq, '' AS message_id, '' AS author,
                       NULL AS agent_id, '' AS kind, '' AS conversation_id, NULL AS file_id, NULL AS choices
                FROM events WHERE account_id = $1 AND seq > $2 ORDER BY seq LIMIT $3) event
          UNION ALL
          SELECT event_seq, type, text, created_at, seq, id, author, agent_id, kind, conversation_id, file_id, choices
          FROM (SELECT event_seq, '' AS type, text, created_at, seq, id, author, agent_id, kind, conversation_id,
                       file_id, choices
                FROM messages WHERE account_id = $1 AND event_seq > $2 ORDER BY event_seq LIMIT $3) message
          ORDER BY seq LIMIT $3) log
    LEFT JOIN conversations c ON c.account_id = $1 AND c.id = log.conversation_id
    LEFT JOIN files f ON f.account_id = $1 AND f.id = log.file_id
    ORDER BY log.seq
)sql";

constexpr std::string_view insert_event = R"sql(
    INSERT INTO events (account_id, seq, type, body, created_at) VALUES ($1, $2, $3, $4, $5)
)sql";

MessagePosted read_message(const Row& row)
{
    return {
        .visitor = read_id<VisitorId>(row, 10),
        .message = {.conversation = read_id<ConversationId>(row, 9),
                    .seq = row.integer(4),
                    .draft = {.id = read_id<MessageId>(row, 5),
                              .author = read_name<Author>(row, 6),
                              .agent = read_optional_id<AgentId>(row, 7),
                              .kind = read_name<MessageKind>(row, 8),
                              .text = row.string(2),
                              .created_at = read_time(row, 3),
                              .file = read_file(row, 11),
                              .choices = Choices::restore(read_texts(row, 17))}},
    };
}

}  // namespace

EventLog::Extent EventLog::extent() const
{
    const auto read = [](const Row& row) {
        const auto last = row.integer(2);
        const auto first_event = row.is_null(0) ? last + 1 : row.integer(0);
        const auto first_message = row.is_null(1) ? last + 1 : row.integer(1);
        return Extent{std::min(first_event, first_message), last};
    };
    auto found = db_.one(select_extent, {account_.str()}, read).value_or(Extent{1, 0});
    if (tail_ != nullptr) found.last = tail_->last_seq;
    return found;
}

std::vector<LoggedEvent> EventLog::after(std::int64_t seq, int limit) const
{
    return db_.all(select_events_after, {account_.str(), seq, limit}, [&](const Row& row) { return read_event(row); });
}

LoggedEvent EventLog::read_event(const Row& row) const
{
    const auto type = row.text(1);
    auto event = type.empty() ? Event{read_message(row)} : decode_event(type, row.text(2));
    return {account_, row.integer(0), std::move(event), read_time(row, 3)};
}

void EventLog::append(Event event)
{
    const auto seq = ++tail_->last_seq;
    db_.send(insert_event, {account_.str(), seq, event_type(event), encode_body(event), to_column(tail_->now)});
    tail_->appended.push_back({account_, seq, std::move(event), tail_->now});
}

}  // namespace hovor::sql
