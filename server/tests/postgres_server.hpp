#pragma once

#include <sys/types.h>

#include <filesystem>
#include <string>

namespace hovor::test {

// A PostgreSQL server of this process alone, in a temporary folder and on a Unix socket in it; it ends
// with the process.
class PostgresServer {
public:
    enum class Durability {
        none,  // no fsync: for what never crashes
        full,
    };

    // Whether this machine has PostgreSQL. If not, throws, unless HOVOR_TEST_WITHOUT_POSTGRES=1 says that
    // it is not to be checked.
    static bool is_wanted();

    explicit PostgresServer(Durability durability);
    ~PostgresServer();
    PostgresServer(const PostgresServer&) = delete;
    PostgresServer& operator=(const PostgresServer&) = delete;

    // For libpq, of a database that everybody may write to.
    std::string conninfo() const;

    // Kills all of it as a failing machine would, and starts it again: from a thread that lasts, since the
    // system ends the server with the thread that started it.
    void crash();
    void start();

    // From now on, of everybody; nobody has one.
    void require_passwords();

private:
    void await_ready() const;

    std::filesystem::path folder_;
    Durability durability_;
    pid_t process_ = -1;
};

}  // namespace hovor::test
