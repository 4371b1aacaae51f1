#include "storage/postgres/search_tables.hpp"

#include <algorithm>

namespace hovor::postgres {
namespace {

constexpr std::string_view lock_index = "SELECT pg_advisory_xact_lock(4716)";

// What the server may lose when it dies, the index knows that it is missing: how far it has come is lost with it. So no
// commit of the index's waits for the disk.
constexpr std::string_view commit_without_waiting = "SELECT set_config('synchronous_commit', 'off', true)";

// Many at once: their places between blanks, and their documents between line feeds.
constexpr std::string_view insert_messages = R"sql(
    INSERT INTO message_words (account_number, event_seq, words)
    SELECT CAST($1 AS BIGINT), CAST(message.event_seq AS BIGINT), array_to_tsvector(string_to_array(message.words, ' '))
    FROM unnest(string_to_array($2, ' '), string_to_array($3, chr(10))) AS message (event_seq, words)
)sql";

// Tokens name the account themselves. Its number is asked for in a way that keeps the planner from going through all
// rows of the account in their order instead of by their words.
constexpr std::string_view select_messages = R"sql(
    SELECT event_seq FROM message_words
    WHERE words @@ CAST(CAST($4 AS TEXT) AS tsquery) AND account_number + 0 = $1
      AND event_seq + 0 > $2 AND event_seq + 0 < $3
    ORDER BY event_seq DESC LIMIT $5
)sql";

constexpr std::string_view delete_messages = R"sql(
    DELETE FROM message_words WHERE account_number = $1 AND event_seq > $2 AND event_seq < $3
)sql";

constexpr std::string_view upsert_visitor = R"sql(
    INSERT INTO visitor_words (account_number, visitor_id, words)
    VALUES ($1, $2, array_to_tsvector(string_to_array($3, ' ')))
    ON CONFLICT (account_number, visitor_id) DO UPDATE SET words = excluded.words
)sql";

constexpr std::string_view select_visitors = R"sql(
    SELECT visitor_id FROM visitor_words
    WHERE words @@ CAST(CAST($2 AS TEXT) AS tsquery) AND account_number + 0 = $1
    ORDER BY id DESC LIMIT $3
)sql";

constexpr std::string_view delete_visitor = R"sql(
    DELETE FROM visitor_words WHERE account_number = $1 AND visitor_id = $2
)sql";

constexpr const char* delete_all = R"sql(
    DELETE FROM message_words;
    DELETE FROM visitor_words;
    DELETE FROM search_days;
    DELETE FROM search_accounts;
)sql";

// As tsquery is written: ('a':* | 'b') & 'c'.
std::string expression_of(const sql::SearchTables::AllOf& all_of)
{
    std::string expression;
    for (const auto& any_of : all_of) {
        expression += expression.empty() ? "(" : " & (";
        for (const auto& token : any_of) {
            if (&token != &any_of.front()) expression += " | ";
            expression += '\'' + token.text + '\'';
            if (token.is_beginning) expression += ":*";
        }
        expression += ')';
    }
    return expression;
}

}  // namespace

void SearchTables::lock(sql::Connection& index) const
{
    index.send(commit_without_waiting);
    index.run(lock_index);
}

void SearchTables::add_messages(sql::Connection& index, const Section& section,
                                const std::vector<Document>& messages) const
{
    std::string event_seqs;
    std::string documents;
    for (const auto& message : messages) {
        if (!event_seqs.empty()) {
            event_seqs += ' ';
            documents += '\n';
        }
        event_seqs += std::to_string(message.event_seq);
        documents += sql::document_of(message.tokens);
    }
    index.run(insert_messages, {section.account, event_seqs, documents});
}

std::vector<std::int64_t> SearchTables::find_messages(sql::Connection& index, const Section& section,
                                                      const AllOf& all_of, const SearchIndex::Range& range,
                                                      int limit) const
{
    const auto expression = expression_of(all_of);
    return index.all(select_messages, {section.account, range.after, range.before, expression, limit},
                     sql::first_integer);
}

void SearchTables::remove_messages(sql::Connection& index, const Section& section,
                                   const SearchIndex::Range& range) const
{
    const auto first = std::max(range.after, sql::start_of_stretch(section.stretch) - 1);
    const auto end = std::min(range.before, sql::start_of_stretch(section.stretch + 1));
    index.run(delete_messages, {section.account, first, end});
}

void SearchTables::put_visitor(sql::Connection& index, std::int64_t account, const VisitorId& visitor,
                               const std::string& document) const
{
    index.send(upsert_visitor, {account, visitor.str(), document});
}

std::vector<VisitorId> SearchTables::find_visitors(sql::Connection& index, std::int64_t account, const AllOf& all_of,
                                                   int limit) const
{
    const auto expression = expression_of(all_of);
    return index.all(select_visitors, {account, expression, limit},
                     [](const sql::Row& row) { return VisitorId{row.string(0)}; });
}

void SearchTables::remove_visitor(sql::Connection& index, std::int64_t account, const VisitorId& visitor) const
{
    index.run(delete_visitor, {account, visitor.str()});
}

void SearchTables::remove_all(sql::Connection& index) const
{
    index.execute(delete_all);
}

}  // namespace hovor::postgres
