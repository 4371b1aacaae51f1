#pragma once

#include "storage/sql/connection.hpp"

#include <string>

namespace hovor::sqlite {

// The index has a file of its own beside the database: whoever stores messages neither writes nor waits for it. It can
// be deleted while no server runs, and is left out of backups: it is filled anew.
//
// Makes it if there is none; makes it anew if it is of another version, or no database at all. Throws if that fails.
void prepare_search_file(const std::string& file);

// For those who search, and for the one who writes it. Their caches are small: they are beside those of the database.
sql::Connect connect_to_search_file(std::string file);

// The database itself, for the same threads.
sql::Connect with_small_cache(sql::Connect data);

}  // namespace hovor::sqlite
