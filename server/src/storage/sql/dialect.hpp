#pragma once

#include <string_view>

namespace hovor::sql {

// All that our databases do not say in the same words.
struct Dialect {
    std::string_view name;
    std::string_view begin_write;
    std::string_view begin_read;
    std::string_view lock_log;         // of an account: yields its last_seq
    std::string_view lock_migrations;  // in a transaction that may write
    std::string_view version;          // yields a number that changes when another process writes
    std::string_view settle;           // leaves nothing that rests on an unproven write; yields 0 if it could
    std::string_view probe;            // fails where nothing can be written
    bool is_far;                       // an answer is a round trip away, so that it pays to ask for many at once
};

}  // namespace hovor::sql
