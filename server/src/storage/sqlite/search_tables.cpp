#include "storage/sqlite/search_tables.hpp"

#include "storage/sqlite/place_set.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <utility>

namespace hovor::sqlite {
namespace {

// Of two blobs, || makes a text of the same bytes.
constexpr std::string_view add_places = R"sql(
    INSERT INTO message_words (token, places) VALUES ($1, $2)
    ON CONFLICT (token) DO UPDATE SET places = CAST(places || excluded.places AS BLOB)
)sql";

constexpr std::string_view select_places = "SELECT places FROM message_words WHERE token = $1";

constexpr std::string_view select_places_between = "SELECT places FROM message_words WHERE token >= $1 AND token < $2";

constexpr std::string_view select_tokens_between = R"sql(
    SELECT token, places FROM message_words WHERE token >= $1 AND token < $2
)sql";

constexpr std::string_view update_places = "UPDATE message_words SET places = $2 WHERE token = $1";

constexpr std::string_view delete_token = "DELETE FROM message_words WHERE token = $1";

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

// Comes after all that begins with what it is put behind: no word has this character.
constexpr std::string_view end_of_beginnings = "\U0010FFFF";

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

void add_places_of(sql::Connection& index, const sql::SearchToken& token, PlaceSet& places)
{
    const auto take = [&places](const sql::Row& row) { places.add(row.bytes(0)); };
    if (token.is_beginning) {
        const auto end = token.text + std::string{end_of_beginnings};
        const std::array<sql::Value, 2> between{token.text, end};
        index.run(select_places_between, between, take);
    } else {
        const std::array<sql::Value, 1> one{token.text};
        index.run(select_places, one, take);
    }
}

// The longest first, which mostly has the fewest places: once none is left, the others need not be read.
sql::SearchTables::AllOf longest_first(sql::SearchTables::AllOf all_of)
{
    const auto length = [](const std::vector<sql::SearchToken>& any_of) { return any_of.front().text.size(); };
    std::ranges::sort(all_of, std::ranges::greater{}, length);
    return all_of;
}

}  // namespace

void SearchTables::add_messages(sql::Connection& index, const Section& /*section*/,
                                const std::vector<Document>& messages) const
{
    std::unordered_map<std::string_view, std::string> places;
    for (const auto& message : messages) {
        for (const auto& token : message.tokens) append_place(places[token], message.event_seq);
    }
    std::vector<std::string_view> tokens;
    for (const auto& [token, of_token] : places) tokens.push_back(token);
    std::ranges::sort(tokens);  // neighbours are on one page
    for (const auto token : tokens) index.run(add_places, {token, sql::Bytes{places[token]}});
}

std::vector<std::int64_t> SearchTables::find_messages(sql::Connection& index, const Section& section,
                                                      const AllOf& all_of, const SearchIndex::Range& range,
                                                      int limit) const
{
    PlaceSet found = PlaceSet::all(section.stretch);
    found.cut(range);
    for (const auto& any_of : longest_first(all_of)) {
        PlaceSet places{section.stretch};
        for (const auto& token : any_of) add_places_of(index, token, places);
        found.intersect(places);
        if (found.is_empty()) break;
    }
    return found.newest(limit);
}

// A row for each word of the stretch is read: what is removed is known by its place alone.
void SearchTables::remove_messages(sql::Connection& index, const Section& section,
                                   const SearchIndex::Range& range) const
{
    struct Row {
        std::string token;
        std::string places;
    };
    const auto prefix = sql::token_prefix(section.account, section.stretch);
    std::vector<Row> changed;
    const auto take = [&](const sql::Row& row) {
        auto left = places_outside(row.bytes(1), section.stretch, range);
        if (left.size() < row.bytes(1).size()) changed.push_back({row.string(0), std::move(left)});
    };
    const auto end = prefix + std::string{end_of_beginnings};
    const std::array<sql::Value, 2> between{prefix, end};
    index.run(select_tokens_between, between, take);
    for (const auto& [token, places] : changed) {
        if (places.empty()) {
            index.run(delete_token, {token});
        } else {
            index.run(update_places, {token, sql::Bytes{places}});
        }
    }
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
