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
};

}  // namespace hovor::sql
