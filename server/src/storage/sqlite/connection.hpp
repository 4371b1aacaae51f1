#pragma once

#include "storage/sql/connection.hpp"

#include <sqlite3.h>

#include <unordered_map>

namespace hovor::sqlite {

// A statement that was prepared once, and where SQLite keeps its $1, $2, ...: it
// numbers parameters by first appearance, not by name.
struct Prepared {
    struct Finalize {
        void operator()(sqlite3_stmt* finished) const noexcept { sqlite3_finalize(finished); }
    };

    std::unique_ptr<sqlite3_stmt, Finalize> statement;
    std::vector<int> places;
};

class Connection final : public sql::Connection {
public:
    // A path or an SQLite URI; "file:/name?vfs=memdb" lives in memory while it is open. The file is made if
    // there is none; its folder is not. What it throws says in one line what is wrong with which file.
    explicit Connection(const std::string& file);

    using sql::Connection::run;
    using sql::Connection::send;

    const sql::Dialect& dialect() const noexcept override;
    std::int64_t run(std::string_view sql, sql::Values values, const TakeRow& take) override;
    std::int64_t changes() const noexcept override { return sqlite3_total_changes64(handle_.get()); }
    void execute(const std::string& script) override;

private:
    struct Close {
        void operator()(sqlite3* handle) const noexcept { sqlite3_close(handle); }
    };

    const Prepared& prepare(std::string_view sql);

    // `file`: what could not be opened, for the words of the error.
    void check(int status, const std::string& file = "") const;

    std::unique_ptr<sqlite3, Close> handle_;
    std::unordered_map<const char*, Prepared> prepared_;
};

inline sql::Connect connect_to(std::string file)
{
    return [file = std::move(file)] { return std::make_unique<Connection>(file); };
}

}  // namespace hovor::sqlite
