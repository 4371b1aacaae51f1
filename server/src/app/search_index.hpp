#pragma once

#include "base/clock.hpp"
#include "base/id.hpp"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace hovor {

// What a message can be found by.
struct SearchTerm {
    enum class Kind {
        word,          // begins with the value, which is folded (domain/words.hpp)
        author,        // the value is the author's name: visitor or agent
        agent,         // by id
        conversation,  // by id
        file,          // is one; the value is empty
    };

    Kind kind;
    std::string value{};

    friend bool operator==(const SearchTerm&, const SearchTerm&) = default;
};

// The words of one account's messages and visitors. It follows the log, and so is behind it for moments, or for longer
// while it is built anew. It holds no texts: what it finds is to be read from the messages, which may be gone.
class SearchIndex {
public:
    using Deadline = std::chrono::steady_clock::time_point;
    using AnyOf = std::vector<SearchTerm>;

    // Places in the log: those between the two.
    struct Range {
        std::int64_t after = 0;
        std::int64_t before = INT64_MAX;
    };

    struct Hits {
        std::vector<std::int64_t> event_seqs;  // the newest first
        std::int64_t looked_to;                // all that was found from here on is among them; earlier, nobody looked
    };

    // The place in the log up to which all is found.
    virtual std::int64_t indexed_seq() const = 0;

    // Messages that have one of each. It may stop after the deadline or the limit, and then says where.
    virtual Hits messages(const std::vector<AnyOf>& all_of, const Range& range, int limit, Deadline deadline) const = 0;

    // Where the messages of these times stand at the utmost.
    virtual Range range_of(std::optional<Timestamp> not_before, std::optional<Timestamp> before) const = 0;

    // Those that have the tag, in no order.
    virtual std::vector<ConversationId> conversations_tagged(const std::string& tag, int limit) const = 0;

    // Who have all the words; those who have come since the index was begun stand first, the newest before.
    virtual std::vector<VisitorId> visitors(const std::vector<std::string>& words, int limit) const = 0;

protected:
    ~SearchIndex() = default;
};

}  // namespace hovor
