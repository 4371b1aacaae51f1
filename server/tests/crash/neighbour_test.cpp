// Another process opens the database while the server has it: `hovor agent list` and its like.

#include "storage/sqlite/connection.hpp"
#include "tests/temporary_folder.hpp"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

namespace hovor::crash {
namespace {

// Where SQLite locks the log's index to say that somebody uses it. Who finds it free truncates the index.
constexpr off_t in_use = 128;

// Asked by a process of its own: its own locks are no obstacle to anybody.
bool is_locked_for_others(const std::string& file, off_t byte)
{
    const auto child = ::fork();
    if (child == 0) {
        struct flock lock {
            .l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = byte, .l_len = 1, .l_pid = 0
        };
        const int descriptor = ::open(file.c_str(), O_RDWR | O_CLOEXEC);
        const bool is_known = descriptor >= 0 && ::fcntl(descriptor, F_GETLK, &lock) == 0;
        ::_exit(is_known && lock.l_type != F_UNLCK ? 0 : 1);
    }
    int status = -1;
    return ::waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

TEST(Neighbour, FindsTheDatabaseInUseWhateverConnectionsCameAndWent)
{
    const test::TemporaryFolder folder;
    const auto file = (folder.path() / "hovor.db").string();

    sqlite::Connection writer{file};
    writer.run("CREATE TABLE notes (text TEXT)");
    EXPECT_TRUE(is_locked_for_others(file + "-shm", in_use));
    sqlite::Connection{file}.run("SELECT text FROM notes");
    EXPECT_TRUE(is_locked_for_others(file + "-shm", in_use));
}

}  // namespace
}  // namespace hovor::crash
