#include "storage/sqlite/search_tables.hpp"

#include <algorithm>

namespace hovor::sqlite {
namespace {

constexpr std::string_view insert_message = R"sql(
    INSERT INTO message_words (rowid, words) VALUES (($1 << 40) + $2, $3)
)sql";

constexpr std::string_view select_messages = R"sql(
    SELECT rowid & ((1 << 40) - 1) FROM message_words
    WHERE message_words MATCH $4 AND rowid > ($1 << 40) + $2 AND rowid < ($1 << 40) + $3
    ORDER BY rowid DESC LIMIT $5
)sql";

constexpr std::string_view delete_messages = R"sql(
    DELETE FROM message_words WHERE rowid > ($1 << 40) + $2 AND rowid < ($1 << 40) + $3
)sql";

constexpr std::string_view insert_visitor = R"sql(
    INSERT INTO search_visitors (account_number, visitor_id) VALUES ($1, $2)
    ON CONFLICT (account_number, visitor_id) DO NOTHING
)sql";

constexpr std::string_view insert_visitor_words = R"sql(
    INSERT INTO visitor_words (rowid, words)
    SELECT id, $3 FROM search_visitors WHERE account_number = $1 AND visitor_id = $2
)sql";

constexpr std::string_view select_visitors = R"sql(
    SELECT v.visitor_id FROM visitor_words w JOIN search_visitors v ON v.id = w.rowid
    WHERE w.visitor_words MATCH $1 ORDER BY w.rowid DESC LIMIT $2
)sql";

constexpr std::string_view delete_visitor_words = R"sql(
    DELETE FROM visitor_words
    WHERE rowid = (SELECT id FROM search_visitors WHERE account_number = $1 AND visitor_id = $2)
)sql";

constexpr std::string_view delete_visitor = R"sql(
    DELETE FROM search_visitors WHERE account_number = $1 AND visitor_id = $2
)sql";

constexpr const char* delete_all = R"sql(
    DELETE FROM message_words;
    DELETE FROM visitor_words;
    DELETE FROM search_visitors;
    DELETE FROM search_days;
    DELETE FROM search_accounts;
)sql";

constexpr std::int64_t last_place = (std::int64_t{1} << 40) - 1;

// As FTS5 reads it: ("a" * OR "b") AND "c".
std::string expression_of(const sql::SearchTables::AllOf& all_of)
{
    std::string expression;
    for (const auto& any_of : all_of) {
        expression += expression.empty() ? "(" : " AND (";
        for (const auto& token : any_of) {
            if (&token != &any_of.front()) expression += " OR ";
            expression += '"' + token.text + '"';
            if (token.is_beginning) expression += " *";
        }
        expression += ')';
    }
    return expression;
}

}  // namespace

void SearchTables::add_message(sql::Connection& index, std::int64_t account, std::int64_t event_seq,
                               const std::string& document) const
{
    index.run(insert_message, {account, event_seq, document});
}

std::vector<std::int64_t> SearchTables::find_messages(sql::Connection& index, std::int64_t account, const AllOf& all_of,
                                                      const SearchIndex::Range& range, int limit) const
{
    const auto expression = expression_of(all_of);
    return index.all(select_messages, {account, range.after, std::min(range.before, last_place), expression, limit},
                     sql::first_integer);
}

void SearchTables::remove_messages(sql::Connection& index, std::int64_t account, const SearchIndex::Range& range) const
{
    index.run(delete_messages, {account, range.after, std::min(range.before, last_place)});
}

void SearchTables::put_visitor(sql::Connection& index, std::int64_t account, const VisitorId& visitor,
                               const std::string& document) const
{
    if (index.run(insert_visitor, {account, visitor.str()}) == 0) {
        index.run(delete_visitor_words, {account, visitor.str()});
    }
    index.run(insert_visitor_words, {account, visitor.str(), document});
}

std::vector<VisitorId> SearchTables::find_visitors(sql::Connection& index, std::int64_t /*account*/,
                                                   const AllOf& all_of, int limit) const
{
    const auto expression = expression_of(all_of);
    return index.all(select_visitors, {expression, limit},
                     [](const sql::Row& row) { return VisitorId{row.string(0)}; });
}

void SearchTables::remove_visitor(sql::Connection& index, std::int64_t account, const VisitorId& visitor) const
{
    index.run(delete_visitor_words, {account, visitor.str()});
    index.run(delete_visitor, {account, visitor.str()});
}

void SearchTables::remove_all(sql::Connection& index) const
{
    index.execute(delete_all);
}

}  // namespace hovor::sqlite
