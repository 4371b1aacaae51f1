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

    // One stretch of an account's log. Tokens begin with both.
    struct Section {
        std::int64_t account;  // its number
        std::int64_t stretch;
    };

    struct Document {
        std::int64_t event_seq;
        std::vector<std::string> tokens;  // in order, none twice
    };

    virtual ~SearchTables() = default;

    // Keeps other processes from writing the index until the transaction ends.
    virtual void lock(Connection& index) const = 0;

    // Messages of the section that are not there yet, in the order of the log and later than those that are.
    virtual void add_messages(Connection& index, const Section& section,
                              const std::vector<Document>& messages) const = 0;

    // Places in the log between those of the range, and in the section; the newest first.
    virtual std::vector<std::int64_t> find_messages(Connection& index, const Section& section, const AllOf& all_of,
                                                    const SearchIndex::Range& range, int limit) const = 0;

    // Of the section, between those of the range. A conversation that is deleted leaves the index by this and the next.
    virtual void remove_messages(Connection& index, const Section& section, const SearchIndex::Range& range) const = 0;

    // Instead of what was there. `document` is from document_of().
    virtual void put_visitor(Connection& index, std::int64_t account, const VisitorId& visitor,
                             const std::string& document) const = 0;

    virtual std::vector<VisitorId> find_visitors(Connection& index, std::int64_t account, const AllOf& all_of,
                                                 int limit) const = 0;

    virtual void remove_visitor(Connection& index, std::int64_t account, const VisitorId& visitor) const = 0;

    // Of all accounts, and what is noted of how far they have come.
    virtual void remove_all(Connection& index) const = 0;
};

}  // namespace hovor::sql
