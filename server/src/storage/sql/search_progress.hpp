#pragma once

#include "app/search_index.hpp"
#include "storage/sql/connection.hpp"

#include <optional>
#include <string>
#include <vector>

namespace hovor::sql {

// How far the index has come in an account's log; it stands in the index, and changes with it.
struct SearchProgress {
    AccountId account;
    std::int64_t number;        // of the account, in this index
    std::int64_t indexed_seq;   // of the last event that was looked at
    std::int64_t visitors_seq;  // the end of the log when the account was begun: who has changed before is swept
    std::optional<std::string> visitors_after;  // the last visitor who was swept; absent once all are
    std::string last_message{};  // the id of a message that was indexed, and its place: whether it is this database's
    std::int64_t last_message_seq = 0;
};

std::vector<SearchProgress> read_progress(Connection& index);
std::optional<SearchProgress> find_progress(Connection& index, const AccountId& account);

void add_progress(Connection& index, const SearchProgress& progress);
void save_progress(Connection& index, const SearchProgress& progress);

// Notes that messages of that day stand between these places in the log, them included. Days count from 1970.
void widen_day(Connection& index, std::int64_t number, std::int64_t day, std::int64_t first_seq, std::int64_t last_seq);

// Where the messages of these days stand at the utmost; both are included, and may be absent.
SearchIndex::Range range_of_days(Connection& index, std::int64_t number, std::optional<std::int64_t> first_day,
                                 std::optional<std::int64_t> last_day);

}  // namespace hovor::sql
