#pragma once

#include "storage/sql/dialect.hpp"
#include "storage/sql/value.hpp"

#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

// What a driver has to offer. Everything else in this folder is written on top of it.
namespace hovor::sql {

// One connection, for one thread. A broken query or a broken database throws; the kinds are below.
class Connection {
public:
    using TakeRow = std::function<void(const Row&)>;

    virtual ~Connection() = default;

    virtual const Dialect& dialect() const noexcept = 0;

    // Runs one statement to its end and says how many rows it changed. It is prepared
    // once, and known by its address: `sql` must be a constant.
    virtual std::int64_t run(std::string_view sql, Values values, const TakeRow& take) = 0;

    // The same for who need not wait: the statement may be on its way still. Its rows are taken, and what it throws
    // comes out, by the next call of run() or settle() at the latest; `take` lives as long.
    virtual void send(std::string_view sql, Values values, TakeRow take) { run(sql, values, take); }

    // Waits for all that was sent.
    virtual void settle() {}

    // How many rows it has inserted, updated and deleted since it was opened; of what was sent, at least as many.
    virtual std::int64_t changes() const noexcept = 0;

    // Runs a script of many statements, without values.
    virtual void execute(const std::string& script) = 0;

    std::int64_t run(std::string_view sql, std::initializer_list<Value> values = {})
    {
        return run(sql, Values{values.begin(), values.size()}, ignore_row);
    }

    void send(std::string_view sql, std::initializer_list<Value> values = {})
    {
        send(sql, Values{values.begin(), values.size()}, ignore_row);
    }

    template <class Read>
    auto one(std::string_view sql, std::initializer_list<Value> values, const Read& read)
    {
        std::optional<std::invoke_result_t<const Read&, const Row&>> found;
        const auto take = [&](const Row& row) { found.emplace(read(row)); };
        run(sql, Values{values.begin(), values.size()}, take);
        return found;
    }

    template <class Read>
    auto all(std::string_view sql, std::initializer_list<Value> values, const Read& read)
    {
        std::vector<std::invoke_result_t<const Read&, const Row&>> found;
        const auto take = [&](const Row& row) { found.push_back(read(row)); };
        run(sql, Values{values.begin(), values.size()}, take);
        return found;
    }

private:
    static void ignore_row(const Row&) {}
};

using Connect = std::function<std::unique_ptr<Connection>()>;

// A row would stand twice where only one may.
struct Duplicate : std::runtime_error {
    using std::runtime_error::runtime_error;
};

// What ends the whole transaction, whoever's statement met it.
struct Interruption : std::runtime_error {
    using std::runtime_error::runtime_error;
};

// The transaction lost against another one; run again, it may win.
struct Conflict : Interruption {
    using Interruption::Interruption;
};

// The connection is of no more use; nobody knows what became of its last statement.
struct Disconnected : Interruption {
    using Interruption::Interruption;
};

// The disk has no room. What was being committed may be there or not.
struct DiskFull : Interruption {
    using Interruption::Interruption;
};

// The disk did not do what it was told, or holds what was never written. What was being committed may be
// there or not, and what the system shows of the files need not be what is on the disk.
struct DiskFailed : Interruption {
    using Interruption::Interruption;
};

// A transaction that is rolled back unless it is committed.
class Scope {
public:
    Scope(Connection& db, std::string_view begin) : db_{db} { db_.send(begin); }
    ~Scope();
    Scope(const Scope&) = delete;
    Scope& operator=(const Scope&) = delete;

    void commit();

private:
    Connection& db_;
    bool is_open_ = true;
};

}  // namespace hovor::sql
