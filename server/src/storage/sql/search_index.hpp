#pragma once

#include "app/search_index.hpp"
#include "storage/sql/search_progress.hpp"
#include "storage/sql/search_tables.hpp"

namespace hovor::sql {

// The index of one account as it is in the transactions that the two connections are in.
class SearchIndex final : public hovor::SearchIndex {
public:
    SearchIndex(Connection& data, Connection& index, const SearchTables& tables, const AccountId& account);

    std::int64_t indexed_seq() const override { return progress_ ? progress_->indexed_seq : 0; }
    Hits messages(const std::vector<AnyOf>& all_of, const Range& range, int limit, Deadline deadline) const override;
    Range range_of(std::optional<Timestamp> not_before, std::optional<Timestamp> before) const override;
    std::vector<ConversationId> conversations_tagged(const std::string& tag, int limit) const override;
    std::vector<VisitorId> visitors(const std::vector<std::string>& words, int limit) const override;

private:
    Connection& data_;
    Connection& index_;
    const SearchTables& tables_;
    const AccountId& account_;
    const std::optional<SearchProgress> progress_;  // none: the account is yet to be begun
};

}  // namespace hovor::sql
