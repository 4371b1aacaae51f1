#include "tests/postgres_server.hpp"

#include <fcntl.h>
#include <libpq-fe.h>
#include <pwd.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <fstream>
#include <stdexcept>
#include <thread>
#include <vector>

namespace hovor::test {
namespace {

const std::filesystem::path binaries = "/usr/lib/postgresql/15/bin";
constexpr std::chrono::seconds start_limit{30};

// PostgreSQL refuses to run as root.
const passwd* other_user()
{
    return ::geteuid() == 0 ? ::getpwnam("postgres") : nullptr;
}

// Starts a program as a child that does not outlive this process, with its output in a file.
pid_t start_program(const std::vector<std::string>& words, const std::filesystem::path& output)
{
    const auto* user = other_user();
    const pid_t child = ::fork();
    if (child != 0) return child;

    ::setpgid(0, 0);
    const int log = ::open(output.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0644);
    ::dup2(log, STDOUT_FILENO);
    ::dup2(log, STDERR_FILENO);
    if (user != nullptr && (::setgid(user->pw_gid) != 0 || ::setuid(user->pw_uid) != 0)) ::_exit(1);
    ::prctl(PR_SET_PDEATHSIG, SIGQUIT);  // after the change of user, which resets it
    std::vector<char*> arguments;
    for (const auto& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    ::execv(arguments[0], arguments.data());
    ::_exit(1);
}

std::string read_file(const std::filesystem::path& path)
{
    std::ifstream in{path};
    return {std::istreambuf_iterator<char>{in}, {}};
}

}  // namespace

bool PostgresServer::is_wanted()
{
    const auto* without = std::getenv("HOVOR_TEST_WITHOUT_POSTGRES");
    if (without != nullptr && std::string{without} == "1") return false;
    if (std::filesystem::exists(binaries / "postgres")) return true;
    throw std::runtime_error{"no PostgreSQL in " + binaries.string() +
                             ": apt-get install postgresql, or set HOVOR_TEST_WITHOUT_POSTGRES=1"};
}

PostgresServer::PostgresServer(Durability durability) : durability_{durability}
{
    auto name = (std::filesystem::temp_directory_path() / "hovor_postgres_XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr) throw std::runtime_error{"cannot make a folder like " + name};
    folder_ = name;
    const auto* user = other_user();
    if (user != nullptr && ::chown(folder_.c_str(), user->pw_uid, user->pw_gid) != 0) {
        throw std::runtime_error{"cannot give away " + name};
    }

    const auto output = folder_ / "initdb.log";
    const pid_t initdb = start_program({binaries / "initdb", "--pgdata", folder_ / "data", "--username=hovor",
                                        "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync"},
                                       output);
    int status = 0;
    ::waitpid(initdb, &status, 0);
    if (status != 0) throw std::runtime_error{"initdb failed: " + read_file(output)};
    start();
}

PostgresServer::~PostgresServer()
{
    ::kill(process_, SIGINT);  // at once, but in order
    ::waitpid(process_, nullptr, 0);
    std::error_code ignored;
    std::filesystem::remove_all(folder_, ignored);
}

std::string PostgresServer::conninfo() const
{
    return "host=" + folder_.string() + " dbname=postgres user=hovor";
}

void PostgresServer::start()
{
    const std::string sync = durability_ == Durability::none ? "off" : "on";
    process_ = start_program(
        {binaries / "postgres", "-D", folder_ / "data", "-k", folder_, "-c", "listen_addresses=", "-c", "fsync=" + sync,
         "-c", "full_page_writes=" + sync, "-c", "max_connections=50", "-c", "shared_buffers=64MB"},
        folder_ / "postgres.log");
    await_ready();
}

void PostgresServer::crash()
{
    ::kill(process_, SIGQUIT);  // immediate shutdown: recovery at the next start
    ::waitpid(process_, nullptr, 0);
}

void PostgresServer::require_passwords()
{
    crash();
    std::ofstream{folder_ / "data" / "pg_hba.conf"} << "local all all scram-sha-256\n";
    start();
}

void PostgresServer::await_ready() const
{
    const auto deadline = std::chrono::steady_clock::now() + start_limit;
    while (PQping(conninfo().c_str()) != PQPING_OK) {
        if (std::chrono::steady_clock::now() > deadline || ::waitpid(process_, nullptr, WNOHANG) != 0) {
            throw std::runtime_error{"PostgreSQL does not start: " + read_file(folder_ / "postgres.log")};
        }
        std::this_thread::sleep_for(std::chrono::milliseconds{20});
    }
}

}  // namespace hovor::test
