#include "outside/files/disk.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <string>
#include <system_error>

namespace hovor::files {
namespace {

namespace fs = std::filesystem;

tl::unexpected<Error> failed(std::string_view what, const fs::path& path)
{
    const auto code = errno == EEXIST   ? ErrorCode::conflict
                      : errno == ENOENT ? ErrorCode::not_found
                                        : ErrorCode::unavailable;
    return fail(code, std::string{what} + ' ' + path.string() + ": " + std::generic_category().message(errno));
}

Result<void> write_all(int file, std::string_view bytes, const fs::path& path)
{
    while (!bytes.empty()) {
        const auto count = ::write(file, bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return failed("cannot write", path);
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return {};
}

Result<void> sync(const fs::path& path, int flags)
{
    const Descriptor file{::open(path.c_str(), flags | O_CLOEXEC)};
    if (!file || ::fsync(file.number()) != 0) return failed("cannot sync", path);
    return {};
}

}  // namespace

Result<void> write_new(const fs::path& path, std::string_view bytes)
{
    constexpr mode_t owner_alone = 0600;
    const Descriptor file{::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, owner_alone)};
    if (!file) return failed("cannot make", path);
    HOVOR_CHECK(write_all(file.number(), bytes, path));
    if (::fsync(file.number()) != 0) return failed("cannot sync", path);
    return {};
}

Result<void> sync_file(const fs::path& path)
{
    return sync(path, O_RDONLY);
}

Result<void> sync_folder(const fs::path& path)
{
    return sync(path, O_RDONLY | O_DIRECTORY);
}

Result<void> make_folders(const fs::path& path)
{
    constexpr mode_t owner_alone = 0700;
    if (fs::is_directory(path)) return {};
    HOVOR_CHECK(make_folders(path.parent_path()));
    if (::mkdir(path.c_str(), owner_alone) != 0 && errno != EEXIST) return failed("cannot make", path);
    return sync_folder(path.parent_path());
}

Result<void> move(const fs::path& from, const fs::path& to)
{
    if (::rename(from.c_str(), to.c_str()) != 0) return failed("cannot move to", to);
    return {};
}

Result<Descriptor> open_to_read(const fs::path& path)
{
    Descriptor file{::open(path.c_str(), O_RDONLY | O_CLOEXEC)};
    if (!file) return failed("cannot open", path);
    return file;
}

}  // namespace hovor::files
