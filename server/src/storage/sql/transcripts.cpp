#include "storage/sql/transcripts.hpp"

#include "storage/sql/columns.hpp"

namespace hovor::sql {
namespace {

constexpr std::string_view insert_request = R"sql(
    INSERT INTO transcripts (account_id, conversation_id, email, language, requested_at)
    VALUES ($1, $2, $3, $4, $5) ON CONFLICT (account_id, conversation_id, email) DO NOTHING
)sql";

constexpr std::string_view select_waiting = R"sql(
    SELECT conversation_id, email, language, requested_at FROM transcripts
    WHERE account_id = $1 ORDER BY requested_at, conversation_id, email LIMIT $2
)sql";

}  // namespace

void Transcripts::add(const TranscriptRequest& request)
{
    db_.run(insert_request, {account_.str(), request.conversation.str(), request.email, request.language,
                             to_column(request.requested_at)});
}

std::vector<TranscriptRequest> Transcripts::waiting(int limit) const
{
    return db_.all(select_waiting, {account_.str(), limit}, [](const Row& row) {
        return TranscriptRequest{.conversation = read_id<ConversationId>(row, 0),
                                 .email = row.string(1),
                                 .language = row.string(2),
                                 .requested_at = read_time(row, 3)};
    });
}

}  // namespace hovor::sql
