#pragma once

#include "domain/message.hpp"
#include "domain/visitor.hpp"
#include "storage/sql/search_progress.hpp"
#include "storage/sql/search_tables.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace hovor::sql {

// What the index gets at once of one account: gathered from the database, then written, so that nobody reads there
// while the index is written.
class SearchBatch {
public:
    explicit SearchBatch(SearchProgress progress) : progress_{std::move(progress)} {}

    const SearchProgress& progress() const noexcept { return progress_; }

    // Messages come in the order of the log.
    void add(const Message& message, std::int64_t event_seq);
    void add(const Visitor& visitor);

    // Nothing is left up to here: in the log; of those who were there before the account was begun, where all may be.
    void note_followed(std::int64_t event_seq) { progress_.indexed_seq = event_seq; }
    void note_swept(std::optional<std::string> visitors_after) { progress_.visitors_after = std::move(visitors_after); }

    // In a transaction on the index's connection.
    void write(Connection& index, const SearchTables& tables) const;

private:
    struct Places {
        std::int64_t first;
        std::int64_t last;
    };

    SearchProgress progress_;
    std::map<std::int64_t, std::vector<SearchTables::Document>> messages_{};  // by stretch
    std::vector<std::pair<VisitorId, std::string>> visitors_{};               // and their words
    std::map<std::int64_t, Places> days_{};                                   // where messages of each stand
};

}  // namespace hovor::sql
