#include "storage/sql/notes.hpp"

#include "storage/sql/columns.hpp"
#include "storage/sql/id_list.hpp"

#include <algorithm>

namespace hovor::sql {
namespace {

constexpr std::string_view select_note = R"sql(
    SELECT id, conversation_id, agent_id, text, mention_ids, after_seq, created_at
    FROM notes WHERE account_id = $1 AND id = $2
)sql";

constexpr std::string_view select_between = R"sql(
    SELECT id, conversation_id, agent_id, text, mention_ids, after_seq, created_at
    FROM notes WHERE account_id = $1 AND conversation_id = $2 AND after_seq >= $3 AND after_seq <= $4
    ORDER BY after_seq DESC, created_at DESC, id DESC LIMIT $5
)sql";

constexpr std::string_view insert_note = R"sql(
    INSERT INTO notes (account_id, id, conversation_id, agent_id, text, mention_ids, after_seq, created_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
)sql";

Note read_note(const Row& row)
{
    return {.id = read_id<NoteId>(row, 0),
            .conversation = read_id<ConversationId>(row, 1),
            .author = read_id<AgentId>(row, 2),
            .text = row.string(3),
            .mentions = split_ids(row.text(4)),
            .after_seq = row.integer(5),
            .created_at = read_time(row, 6)};
}

}  // namespace

std::optional<Note> Notes::find(const NoteId& id) const
{
    return db_.one(select_note, {account_.str(), id.str()}, read_note);
}

std::vector<Note> Notes::between(const ConversationId& conversation, std::int64_t first_seq, std::int64_t last_seq,
                                 int limit) const
{
    auto notes = db_.all(select_between, {account_.str(), conversation.str(), first_seq, last_seq, limit}, read_note);
    std::ranges::reverse(notes);
    return notes;
}

void Notes::add(const Note& note)
{
    const auto mentions = join_ids(note.mentions);
    db_.run(insert_note, {account_.str(), note.id.str(), note.conversation.str(), note.author.str(), note.text,
                          mentions, note.after_seq, to_column(note.created_at)});
}

}  // namespace hovor::sql
