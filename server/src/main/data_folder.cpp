#include "main/data_folder.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <string>
#include <system_error>
#include <utility>

namespace hovor {
namespace {

// A file of its own: closing a second descriptor of one of SQLite's files would drop SQLite's locks (fcntl(2)).
constexpr const char* lock_name = "hovor.lock";
constexpr mode_t owner_only = 0600;

tl::unexpected<Error> cannot_write(const std::filesystem::path& folder, const std::error_code& error)
{
    return fail(ErrorCode::unavailable, "cannot write to the folder " + folder.string() + " (" + error.message() +
                                            "); give it to this user, or name another by --data");
}

std::error_code last_error()
{
    return {errno, std::generic_category()};
}

}  // namespace

Result<void> make_data_folder(const std::filesystem::path& folder)
{
    std::error_code error;
    if (std::filesystem::create_directories(folder, error)) {
        std::filesystem::permissions(folder, std::filesystem::perms::owner_all, error);
    }
    if (!error && ::access(folder.c_str(), W_OK | X_OK) != 0) error = last_error();
    if (error) return cannot_write(folder, error);
    return {};
}

Result<FolderLock> FolderLock::take(const std::filesystem::path& folder)
{
    const auto file = folder / lock_name;
    const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, owner_only);
    if (descriptor < 0) return cannot_write(folder, last_error());
    FolderLock lock{descriptor};
    if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0) return lock;
    if (errno != EWOULDBLOCK) return cannot_write(folder, last_error());
    return fail(ErrorCode::conflict, "another server works in the folder " + folder.string() +
                                         "; stop it first, or name another folder by --data");
}

FolderLock::FolderLock(FolderLock&& other) noexcept : descriptor_{std::exchange(other.descriptor_, -1)} {}

FolderLock::~FolderLock()
{
    if (descriptor_ >= 0) ::close(descriptor_);
}

}  // namespace hovor
