#pragma once

#include "storage/sql/search_tables.hpp"

namespace hovor::postgres {

// The words as tsvectors with a GIN index, in tables of the database itself (migration 0014).
class SearchTables final : public sql::SearchTables {
public:
    void lock(sql::Connection& index) const override;
    void add_messages(sql::Connection& index, const Section& section,
                      const std::vector<Document>& messages) const override;
    std::vector<std::int64_t> find_messages(sql::Connection& index, const Section& section, const AllOf& all_of,
                                            const SearchIndex::Range& range, int limit) const override;
    void remove_messages(sql::Connection& index, const Section& section,
                         const SearchIndex::Range& range) const override;
    void put_visitor(sql::Connection& index, std::int64_t account, const VisitorId& visitor,
                     const std::string& document) const override;
    std::vector<VisitorId> find_visitors(sql::Connection& index, std::int64_t account, const AllOf& all_of,
                                         int limit) const override;
    void remove_visitor(sql::Connection& index, std::int64_t account, const VisitorId& visitor) const override;
    void remove_all(sql::Connection& index) const override;
};

}  // namespace hovor::postgres
