#include "storage/sql/search_index.hpp"

#include "storage/sql/columns.hpp"

#include <algorithm>

namespace hovor::sql {
namespace {

constexpr std::string_view select_tagged = R"sql(
    SELECT conversation_id FROM conversation_tags WHERE account_id = $1 AND tag = $2 LIMIT $3
)sql";

SearchTables::AllOf tokens_of(const std::string& prefix, const std::vector<hovor::SearchIndex::AnyOf>& all_of)
{
    SearchTables::AllOf tokens;
    for (const auto& any_of : all_of) {
        auto& alternatives = tokens.emplace_back();
        for (const auto& term : any_of) alternatives.push_back(token_of(prefix, term));
    }
    return tokens;
}

std::int64_t day_of(Timestamp time)
{
    return std::chrono::floor<std::chrono::days>(time).time_since_epoch().count();
}

}  // namespace

SearchIndex::SearchIndex(Connection& data, Connection& index, const SearchTables& tables, const AccountId& account)
    : data_{data}, index_{index}, tables_{tables}, account_{account}, progress_{find_progress(index, account)}
{
}

SearchIndex::Hits SearchIndex::messages(const std::vector<AnyOf>& all_of, const Range& range, int limit,
                                        Deadline deadline) const
{
    Hits hits{.event_seqs = {}, .looked_to = range.after + 1};
    const auto can_be_met = [](const AnyOf& any_of) { return !any_of.empty(); };
    if (!progress_ || !std::ranges::all_of(all_of, can_be_met)) return hits;

    auto before = std::min(range.before, progress_->indexed_seq + 1);
    while (before - 1 > range.after) {
        const auto stretch = stretch_of(before - 1);
        const auto after = std::max(range.after, start_of_stretch(stretch) - 1);
        const auto room = limit - static_cast<int>(hits.event_seqs.size());
        const auto tokens = tokens_of(token_prefix(progress_->number, stretch), all_of);
        const auto found = tables_.find_messages(index_, {progress_->number, stretch}, tokens, {after, before}, room);
        hits.event_seqs.insert(hits.event_seqs.end(), found.begin(), found.end());
        before = std::ssize(found) == room ? found.back() : after + 1;
        if (std::ssize(hits.event_seqs) == limit || std::chrono::steady_clock::now() >= deadline) break;
    }
    hits.looked_to = std::max(before, range.after + 1);
    return hits;
}

SearchIndex::Range SearchIndex::range_of(std::optional<Timestamp> not_before, std::optional<Timestamp> before) const
{
    if (!progress_) return {};
    const auto first = not_before ? std::optional{day_of(*not_before)} : std::nullopt;
    const auto last = before ? std::optional{day_of(*before - std::chrono::milliseconds{1})} : std::nullopt;
    return range_of_days(index_, progress_->number, first, last);
}

std::vector<ConversationId> SearchIndex::conversations_tagged(const std::string& tag, int limit) const
{
    return data_.all(select_tagged, {account_.str(), tag, limit},
                     [](const Row& row) { return read_id<ConversationId>(row, 0); });
}

std::vector<VisitorId> SearchIndex::visitors(const std::vector<std::string>& words, int limit) const
{
    if (!progress_) return {};
    const auto prefix = token_prefix(progress_->number);
    SearchTables::AllOf tokens;
    for (const auto& word : words) tokens.push_back({token_of(prefix, {SearchTerm::Kind::word, word})});
    return tables_.find_visitors(index_, progress_->number, tokens, limit);
}

}  // namespace hovor::sql
