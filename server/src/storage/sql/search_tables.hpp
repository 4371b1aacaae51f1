#pragma once

#include "app/search_index.hpp"
#include "storage/sql/connection.hpp"
#include "storage/sql/search_tokens.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace hovor::sql {

// The index's words: what our databases do each in its own way. All of it in a transaction on the index's connection.
// What is found newest first has been added in the order of the log.
class SearchTables {
public:
    using AllOf = std::vector<std::vector<SearchToken>>;  // one of each; none of them is empty

    virtual ~SearchTables() = default;

    // Keeps other processes from writing the index until the transaction ends.
    virtual void lock(Connection& index) const = 0;

    // Not there yet. `document` is from document_of().
    virtual void add_message(Connection& index, std::int64_t account, std::int64_t event_seq,
                             const std::string& document) const = 0;

    // Places in the log between those of the range, the newest first.
    virtual std::vector<std::int64_t> find_messages(Connection& index, std::int64_t account, const AllOf& all_of,
                                                    const SearchIndex::Range& range, int limit) const = 0;

    // Between those of the range. A conversation that is deleted leaves the index by this and the next.
    virtual void remove_messages(Connection& index, std::int64_t account, const SearchIndex::Range& range) const = 0;

    // Instead of what was there.
    virtual void put_visitor(Connection& index, std::int64_t account, const VisitorId& visitor,
                             const std::string& document) const = 0;

    virtual std::vector<VisitorId> find_visitors(Connection& index, std::int64_t account, const AllOf& all_of,
                                                 int limit) const = 0;

    virtual void remove_visitor(Connection& index, std::int64_t account, const VisitorId& visitor) const = 0;

    // Of all accounts, and what is noted of how far they have come.
    virtual void remove_all(Connection& index) const = 0;
};

}  // namespace hovor::sql
