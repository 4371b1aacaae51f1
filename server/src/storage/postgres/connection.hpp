#pragma once

#include "storage/sql/connection.hpp"

#include <libpq-fe.h>

#include <unordered_map>
#include <vector>

namespace hovor::postgres {

struct Clear {
    void operator()(PGresult* result) const noexcept { PQclear(result); }
};

using Result = std::unique_ptr<PGresult, Clear>;

class Connection final : public sql::Connection {
public:
    // As libpq reads it: "postgres://hovor:secret@db.example/hovor", "host=/run/postgresql dbname=hovor". What
    // it throws says in one line why there is no connection.
    explicit Connection(const std::string& conninfo);

    using sql::Connection::run;
    using sql::Connection::send;

    const sql::Dialect& dialect() const noexcept override;
    std::int64_t run(std::string_view sql, sql::Values values, const TakeRow& take) override;
    void send(std::string_view sql, sql::Values values, TakeRow take) override;
    void settle() override;
    std::int64_t changes() const noexcept override { return changes_; }
    void execute(const std::string& script) override;

private:
    struct Finish {
        void operator()(PGconn* handle) const noexcept { PQfinish(handle); }
    };

    // A statement that is on its way; `preparing` names the one that is only being prepared.
    struct Sent {
        TakeRow take;
        const char* preparing = nullptr;
    };

    const std::string& prepare(std::string_view sql);
    void post(std::string_view sql, sql::Values values, TakeRow take);
    void take_result(const Sent& sent);
    Result next_result();
    void check(const PGresult* result) const;
    void require(int is_sent) const;

    std::unique_ptr<PGconn, Finish> handle_;
    std::unordered_map<const char*, std::string> names_;
    std::int64_t names_made_ = 0;
    std::vector<Sent> sent_;  // in order
    std::int64_t last_changed_ = 0;
    std::int64_t changes_ = 0;
};

inline sql::Connect connect_to(std::string conninfo)
{
    return [conninfo = std::move(conninfo)] { return std::make_unique<Connection>(conninfo); };
}

}  // namespace hovor::postgres
