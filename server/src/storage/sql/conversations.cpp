#include "storage/sql/conversations.hpp"

#include "storage/sql/columns.hpp"
#include "storage/sql/id_list.hpp"
#include "storage/sql/participants.hpp"
#include "storage/sql/text_list.hpp"

#include <algorithm>

namespace hovor::sql {
namespace {

constexpr std::string_view select_conversation = R"sql(
    SELECT id, visitor_id, state, agent_ids, created_at, last_seq, last_event_seq, visitor_delivered_seq,
           visitor_read_seq, agent_delivered_seq, agent_read_seq, unread_count, waiting_since,
           rating_value, rating_text, rated_at, tags, is_important, category, close_reason, group_id,
           participants
    FROM conversations WHERE account_id = $1 AND id = $2
)sql";

// In the very order of conversations_by_visitor: sorting one row cost SQLite more than storing a message.
constexpr std::string_view select_latest_of_visitor = R"sql(
    SELECT id, visitor_id, state, agent_ids, created_at, last_seq, last_event_seq, visitor_delivered_seq,
           visitor_read_seq, agent_delivered_seq, agent_read_seq, unread_count, waiting_since,
           rating_value, rating_text, rated_at, tags, is_important, category, close_reason, group_id,
           participants
    FROM conversations WHERE account_id = $1 AND visitor_id = $2
    ORDER BY created_at DESC, id DESC LIMIT 1
)sql";

constexpr std::string_view select_in_state = R"sql(
    SELECT id, visitor_id, state, agent_ids, created_at, last_seq, last_event_seq, visitor_delivered_seq,
           visitor_read_seq, agent_delivered_seq, agent_read_seq, unread_count, waiting_since,
           rating_value, rating_text, rated_at, tags, is_important, category, close_reason, group_id,
           participants
    FROM conversations WHERE account_id = $1 AND state = $2 AND last_event_seq > 0 AND last_event_seq < $3
    ORDER BY last_event_seq DESC LIMIT $4
)sql";

// Merges the three ends of conversations_by_last_message: no index is written for this list alone.
constexpr std::string_view select_in_any_state = R"sql(
    SELECT c.id, visitor_id, state, agent_ids, created_at, last_seq, newest.last_event_seq, visitor_delivered_seq,
           visitor_read_seq, agent_delivered_seq, agent_read_seq, unread_count, waiting_since,
           rating_value, rating_text, rated_at, tags, is_important, category, close_reason, group_id,
           participants
    FROM (SELECT id, last_event_seq FROM conversations
          WHERE account_id = $1 AND state = 'waiting' AND last_event_seq > 0 AND last_event_seq < $2
          UNION ALL
          SELECT id, last_event_seq FROM conversations
          WHERE account_id = $1 AND state = 'active' AND last_event_seq > 0 AND last_event_seq < $2
          UNION ALL
          SELECT id, last_event_seq FROM conversations
          WHERE account_id = $1 AND state = 'closed' AND last_event_seq > 0 AND last_event_seq < $2
          ORDER BY last_event_seq DESC LIMIT $3) newest
    JOIN conversations c ON c.account_id = $1 AND c.id = newest.id
    ORDER BY newest.last_event_seq DESC
)sql";

constexpr std::string_view select_tagged = R"sql(
    SELECT c.id, visitor_id, state, agent_ids, created_at, last_seq, last_event_seq, visitor_delivered_seq,
           visitor_read_seq, agent_delivered_seq, agent_read_seq, unread_count, waiting_since,
           rating_value, rating_text, rated_at, tags, is_important, category, close_reason, group_id,
           participants
    FROM conversation_tags t JOIN conversations c ON c.account_id = $1 AND c.id = t.conversation_id
    WHERE t.account_id = $1 AND t.tag = $2 AND last_event_seq > 0 AND last_event_seq < $3
    ORDER BY last_event_seq DESC LIMIT $4
)sql";

constexpr std::string_view select_open_of_group = R"sql(
    SELECT id, visitor_id, state, agent_ids, created_at, last_seq, last_event_seq, visitor_delivered_seq,
           visitor_read_seq, agent_delivered_seq, agent_read_seq, unread_count, waiting_since,
           rating_value, rating_text, rated_at, tags, is_important, category, close_reason, group_id,
           participants
    FROM conversations WHERE account_id = $1 AND (state = 'waiting' OR state = 'active') AND group_id = $2
    ORDER BY last_event_seq DESC LIMIT $3
)sql";

constexpr std::string_view select_tags = R"sql(
    SELECT tag, count(*) FROM conversation_tags WHERE account_id = $1 GROUP BY tag ORDER BY tag LIMIT $2
)sql";

constexpr std::string_view insert_conversation = R"sql(
    INSERT INTO conversations (account_id, id, visitor_id, state, agent_ids, created_at, last_seq, last_event_seq,
                               visitor_delivered_seq, visitor_read_seq, agent_delivered_seq, agent_read_seq,
                               unread_count, waiting_since, group_id)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) ON CONFLICT (account_id, id) DO NOTHING
)sql";

constexpr std::string_view update_conversation = R"sql(
    UPDATE conversations SET state = $3, agent_ids = $4, last_seq = $5, last_event_seq = $6,
                             visitor_delivered_seq = $7, visitor_read_seq = $8, agent_delivered_seq = $9,
                             agent_read_seq = $10, unread_count = $11, waiting_since = $12
    WHERE account_id = $1 AND id = $2
)sql";

constexpr std::string_view update_rating = R"sql(
    UPDATE conversations SET rating_value = $3, rating_text = $4, rated_at = $5 WHERE account_id = $1 AND id = $2
)sql";

constexpr std::string_view update_labels = R"sql(
    UPDATE conversations SET tags = $3, is_important = $4, category = $5 WHERE account_id = $1 AND id = $2
)sql";

constexpr std::string_view update_assignment = R"sql(
    UPDATE conversations SET group_id = $3, close_reason = $4, participants = $5 WHERE account_id = $1 AND id = $2
)sql";

constexpr std::string_view insert_tag = R"sql(
    INSERT INTO conversation_tags (account_id, tag, conversation_id) VALUES ($1, $2, $3)
    ON CONFLICT (account_id, tag, conversation_id) DO NOTHING
)sql";

constexpr std::string_view delete_tag = R"sql(
    DELETE FROM conversation_tags WHERE account_id = $1 AND tag = $2 AND conversation_id = $3
)sql";

bool has(const std::vector<std::string>& tags, const std::string& tag)
{
    return std::ranges::find(tags, tag) != tags.end();
}

std::optional<Rating> read_rating(const Row& row, int column)
{
    if (row.is_null(column)) return std::nullopt;
    return Rating{.value = row.integer(column), .text = row.string(column + 1), .rated_at = read_time(row, column + 2)};
}

// The column of a conversation that was opened again still holds why it was closed.
std::optional<CloseReason> read_close_reason(const Row& row, int column, Conversation::State state)
{
    if (state != Conversation::State::closed || row.is_null(column)) return std::nullopt;
    return read_name<CloseReason>(row, column);
}

Conversation read_conversation(const Row& row)
{
    const auto state = read_name<Conversation::State>(row, 2);
    return Conversation::restore({
        .id = read_id<ConversationId>(row, 0),
        .visitor = read_id<VisitorId>(row, 1),
        .state = state,
        .agents = split_ids(row.text(3)),
        .created_at = read_time(row, 4),
        .last_seq = row.integer(5),
        .last_event_seq = row.integer(6),
        .visitor_marks = {row.integer(7), row.integer(8)},
        .agent_marks = {row.integer(9), row.integer(10)},
        .unread_count = row.integer(11),
        .waiting_since = read_optional_time(row, 12),
        .rating = read_rating(row, 13),
        .tags = read_texts(row, 16),
        .is_important = row.integer(17) != 0,
        .category = row.string(18),
        .close_reason = read_close_reason(row, 19, state),
        .group = read_optional_id<GroupId>(row, 20),
        .participants = row.is_null(21) ? std::vector<Participant>{} : read_participants(row.text(21)),
    });
}

}  // namespace

void Conversations::foresee(const ConversationId& id)
{
    if (foreseen_->find(id) != nullptr) return;
    auto& place = foreseen_->expect(id);
    const auto take = [&place](const Row& row) { place = read_conversation(row); };
    db_.send(select_conversation, std::array<Value, 2>{account_.str(), id.str()}, take);
}

void Conversations::foresee_latest_of(const VisitorId& visitor)
{
    if (foreseen_->find(visitor) != nullptr) return;
    auto& place = foreseen_->expect(visitor);
    const auto take = [&place](const Row& row) { place = read_conversation(row); };
    db_.send(select_latest_of_visitor, std::array<Value, 2>{account_.str(), visitor.str()}, take);
}

Result<Conversation> Conversations::find(const ConversationId& id) const
{
    const auto* known = foreseen_ == nullptr ? nullptr : foreseen_->find(id);
    auto found =
        known != nullptr ? *known : db_.one(select_conversation, {account_.str(), id.str()}, read_conversation);
    if (!found) return fail(ErrorCode::not_found, "no such conversation");
    return *std::move(found);
}

std::optional<Conversation> Conversations::find_latest_of(const VisitorId& visitor) const
{
    if (foreseen_ != nullptr) {
        if (const auto* known = foreseen_->find(visitor)) return *known;
    }
    return db_.one(select_latest_of_visitor, {account_.str(), visitor.str()}, read_conversation);
}

std::vector<Conversation> Conversations::list(std::optional<Conversation::State> state, std::int64_t before_event_seq,
                                              int limit) const
{
    if (!state) return db_.all(select_in_any_state, {account_.str(), before_event_seq, limit}, read_conversation);
    return db_.all(select_in_state, {account_.str(), to_string(*state), before_event_seq, limit}, read_conversation);
}

std::vector<Conversation> Conversations::list_tagged(const std::string& tag, std::int64_t before_event_seq,
                                                     int limit) const
{
    return db_.all(select_tagged, {account_.str(), tag, before_event_seq, limit}, read_conversation);
}

std::vector<Conversation> Conversations::list_open_of(const GroupId& group, int limit) const
{
    return db_.all(select_open_of_group, {account_.str(), group.str(), limit}, read_conversation);
}

std::vector<TagCount> Conversations::tags(int limit) const
{
    return db_.all(select_tags, {account_.str(), limit},
                   [](const Row& row) { return TagCount{.tag = row.string(0), .count = row.integer(1)}; });
}

Result<void> Conversations::add(const Conversation& conversation)
{
    const auto& row = conversation.snapshot();
    const auto agents = join_ids(row.agents);
    const auto added = db_.run(
        insert_conversation, {account_.str(), row.id.str(), row.visitor.str(), to_string(row.state), agents,
                              to_column(row.created_at), row.last_seq, row.last_event_seq, row.visitor_marks.delivered,
                              row.visitor_marks.read, row.agent_marks.delivered, row.agent_marks.read, row.unread_count,
                              to_column(row.waiting_since), to_column(row.group)});
    if (added == 0) return fail(ErrorCode::conflict, "the conversation exists");
    if (foreseen_ != nullptr) foreseen_->keep(conversation);
    return {};
}

void Conversations::save(const Conversation& conversation)
{
    const auto& row = conversation.snapshot();
    const auto agents = join_ids(row.agents);
    db_.send(update_conversation,
             {account_.str(), row.id.str(), to_string(row.state), agents, row.last_seq, row.last_event_seq,
              row.visitor_marks.delivered, row.visitor_marks.read, row.agent_marks.delivered, row.agent_marks.read,
              row.unread_count, to_column(row.waiting_since)});
    if (foreseen_ != nullptr) foreseen_->keep(conversation);
}

void Conversations::save_rating(const Conversation& conversation)
{
    const auto& row = conversation.snapshot();
    const auto& rating = row.rating.value();
    db_.send(update_rating, {account_.str(), row.id.str(), rating.value, rating.text, to_column(rating.rated_at)});
    if (foreseen_ != nullptr) foreseen_->keep(conversation);
}

void Conversations::save_assignment(const Conversation& conversation)
{
    const auto& row = conversation.snapshot();
    const auto reason = row.close_reason ? Value{to_string(*row.close_reason)} : Value{nullptr};
    const auto participants = to_column_text(row.participants);
    db_.send(update_assignment,
             {account_.str(), row.id.str(), to_column(row.group), reason, text_or_null(participants)});
    if (foreseen_ != nullptr) foreseen_->keep(conversation);
}

void Conversations::save_labels(const Conversation& before, const Conversation& after)
{
    const auto& old = before.snapshot();
    const auto& row = after.snapshot();
    const auto tags = to_column_text(row.tags);
    db_.run(update_labels,
            {account_.str(), row.id.str(), text_or_null(tags), to_column(row.is_important), row.category});
    for (const auto& tag : old.tags) {
        if (!has(row.tags, tag)) db_.run(delete_tag, {account_.str(), tag, row.id.str()});
    }
    for (const auto& tag : row.tags) {
        if (!has(old.tags, tag)) db_.run(insert_tag, {account_.str(), tag, row.id.str()});
    }
    if (foreseen_ != nullptr) foreseen_->keep(after);
}

}  // namespace hovor::sql
