#include "storage/sql/messages.hpp"

#include "storage/sql/columns.hpp"
#include "storage/sql/files.hpp"
#include "storage/sql/jumps.hpp"
#include "storage/sql/text_list.hpp"

namespace hovor::sql {
namespace {

// Asked for each message that is posted, and mostly finds none: so it joins nothing, which PostgreSQL would feel.
constexpr std::string_view select_message = R"sql(
    SELECT conversation_id, seq, id, author, agent_id, kind, text, created_at, choices
    FROM messages WHERE account_id = $1 AND id = $2
)sql";

constexpr std::string_view select_file_of_message = R"sql(
    SELECT f.id, f.name, f.media_type, f.size, f.width, f.height
    FROM messages m JOIN files f ON f.account_id = m.account_id AND f.id = m.file_id
    WHERE m.account_id = $1 AND m.id = $2
)sql";

// Goes back from the conversation's end ($3) to the message $4, by jumps that do not pass it, and from
// there step by step until $5 messages are seen.
constexpr std::string_view select_up_to = R"sql(
    WITH RECURSIVE walk (event_seq, seq, next_event_seq, seen) AS (
        SELECT event_seq, seq,
               CASE WHEN seq > $4 AND jump_seq >= $4 THEN jump_event_seq ELSE previous_event_seq END,
               CAST(CASE WHEN seq <= $4 THEN 1 ELSE 0 END AS BIGINT)
        FROM messages WHERE account_id = $1 AND conversation_id = $2 AND event_seq = $3
        UNION ALL
        SELECT m.event_seq, m.seq,
               CASE WHEN m.seq > $4 AND m.jump_seq >= $4 THEN m.jump_event_seq ELSE m.previous_event_seq END,
               walk.seen + CASE WHEN m.seq <= $4 THEN 1 ELSE 0 END
        FROM walk JOIN messages m ON m.account_id = $1 AND m.event_seq = walk.next_event_seq
        WHERE walk.seen < $5
    )
    SELECT m.conversation_id, m.seq, m.id, m.author, m.agent_id, m.kind, m.text, m.created_at,
           f.id, f.name, f.media_type, f.size, f.width, f.height, m.choices
    FROM walk JOIN messages m ON m.account_id = $1 AND m.event_seq = walk.event_seq
    LEFT JOIN files f ON f.account_id = m.account_id AND f.id = m.file_id
    WHERE walk.seen > 0 ORDER BY m.seq
)sql";

constexpr std::string_view insert_message = R"sql(
    INSERT INTO messages (account_id, event_seq, conversation_id, seq, previous_event_seq, jump_seq, jump_event_seq,
                          id, author, agent_id, kind, text, created_at, file_id, choices)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
)sql";

// The same where the jump is not to the message before: it goes to where that one's jump jumps to.
constexpr std::string_view insert_message_with_far_jump = R"sql(
    INSERT INTO messages (account_id, event_seq, conversation_id, seq, previous_event_seq, jump_seq, jump_event_seq,
                          id, author, agent_id, kind, text, created_at, file_id, choices)
    VALUES ($1, $2, $3, $4, $5, $6,
            (SELECT far.jump_event_seq
             FROM messages near JOIN messages far ON far.account_id = $1 AND far.event_seq = near.jump_event_seq
             WHERE near.account_id = $1 AND near.event_seq = $5),
            $7, $8, $9, $10, $11, $12, $13, $14)
)sql";

Message read_message(const Row& row, int choices)
{
    return {
        .conversation = read_id<ConversationId>(row, 0),
        .seq = row.integer(1),
        .draft = {.id = read_id<MessageId>(row, 2),
                  .author = read_name<Author>(row, 3),
                  .agent = read_optional_id<AgentId>(row, 4),
                  .kind = read_name<MessageKind>(row, 5),
                  .text = row.string(6),
                  .created_at = read_time(row, 7),
                  .file = std::nullopt,
                  .choices = Choices::restore(read_texts(row, choices))},
    };
}

Message read_without_file(const Row& row)
{
    return read_message(row, 8);
}

Message read_with_file(const Row& row)
{
    auto message = read_message(row, 14);
    message.draft.file = read_file(row, 8);
    return message;
}

}  // namespace

void Messages::foresee(const MessageId& id)
{
    if (foreseen_->find(id) != nullptr) return;
    auto& place = foreseen_->expect(id);
    const auto take = [&place](const Row& row) { place = read_without_file(row); };
    db_.send(select_message, std::array<Value, 2>{account_.str(), id.str()}, take);
}

std::optional<Message> Messages::find(const MessageId& id) const
{
    const auto* known = foreseen_ == nullptr ? nullptr : foreseen_->find(id);
    auto found = known != nullptr ? *known : db_.one(select_message, {account_.str(), id.str()}, read_without_file);
    if (found && found->draft.kind == MessageKind::file && !found->draft.file) {
        const auto read = [](const Row& row) { return read_file(row, 0); };
        found->draft.file = db_.one(select_file_of_message, {account_.str(), id.str()}, read).value_or(std::nullopt);
    }
    return found;
}

std::optional<Message> Messages::last(const Conversation& conversation) const
{
    auto last = up_to(conversation, conversation.snapshot().last_seq, 1);
    if (last.empty()) return std::nullopt;
    return std::move(last.front());
}

std::vector<Message> Messages::after(const Conversation& conversation, std::int64_t seq, int limit) const
{
    const auto end = std::min(seq + limit, conversation.snapshot().last_seq);
    return up_to(conversation, end, end - seq);
}

std::vector<Message> Messages::before(const Conversation& conversation, std::int64_t seq, int limit) const
{
    return up_to(conversation, std::min(seq - 1, conversation.snapshot().last_seq), limit);
}

std::vector<Message> Messages::up_to(const Conversation& conversation, std::int64_t seq, std::int64_t count) const
{
    if (seq <= 0 || count <= 0) return {};
    const auto& [id, last_event_seq] = std::tie(conversation.snapshot().id, conversation.snapshot().last_event_seq);
    return db_.all(select_up_to, {account_.str(), id.str(), last_event_seq, seq, count}, read_with_file);
}

Message Messages::add(Conversation& conversation, Draft draft)
{
    const auto before = conversation.snapshot();
    const auto event_seq = ++tail_->last_seq;
    auto message = conversation.place(std::move(draft), event_seq);
    insert(before, message, event_seq);
    if (foreseen_ != nullptr) foreseen_->keep(message);
    tail_->appended.push_back({account_, event_seq, MessagePosted{before.visitor, message}, message.draft.created_at});
    return message;
}

void Messages::insert(const Conversation::Snapshot& before, const Message& message, std::int64_t event_seq)
{
    const auto jump_seq = jump_of(message.seq);
    const auto& row = message.draft;
    const auto choices = to_column_text(row.choices.all());
    const auto file = row.file ? std::optional{row.file->id} : std::nullopt;
    if (jump_seq != 0 && jump_seq != before.last_seq) {
        db_.send(insert_message_with_far_jump,
                 {account_.str(), event_seq, message.conversation.str(), message.seq, before.last_event_seq, jump_seq,
                  row.id.str(), to_string(row.author), to_column(row.agent), to_string(row.kind), row.text,
                  to_column(row.created_at), to_column(file), text_or_null(choices)});
        return;
    }
    const auto jump_event_seq = jump_seq == 0 ? 0 : before.last_event_seq;
    db_.send(insert_message,
             {account_.str(), event_seq, message.conversation.str(), message.seq, before.last_event_seq, jump_seq,
              jump_event_seq, row.id.str(), to_string(row.author), to_column(row.agent), to_string(row.kind), row.text,
              to_column(row.created_at), to_column(file), text_or_null(choices)});
}

}  // namespace hovor::sql
