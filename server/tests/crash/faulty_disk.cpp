#include "tests/crash/faulty_disk.hpp"

#include "storage/sqlite/connection.hpp"

#include <sqlite3.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <new>
#include <utility>

namespace hovor::crash {
namespace {

constexpr const char* vfs_name = "hovor_faulty";
constexpr int tracked_kinds = SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_WAL;
constexpr std::size_t sector = 512;

sqlite3_vfs* real_vfs()
{
    return sqlite3_vfs_find(nullptr);
}

// SQLite allocates it, with room for the real file behind it.
struct File {
    sqlite3_file base;
    std::string* name;  // null: not tracked

    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
    const sqlite3_io_methods& does() { return *real()->pMethods; }
};

File& as_file(sqlite3_file* file)
{
    return *reinterpret_cast<File*>(file);
}

FaultyDisk& disk()
{
    return FaultyDisk::instance();
}

int close_file(sqlite3_file* handle)
{
    auto& file = as_file(handle);
    delete std::exchange(file.name, nullptr);
    return file.real()->pMethods == nullptr ? SQLITE_OK : file.does().xClose(file.real());
}

int read_file(sqlite3_file* handle, void* to, int size, sqlite3_int64 offset)
{
    return as_file(handle).does().xRead(as_file(handle).real(), to, size, offset);
}

int write_file(sqlite3_file* handle, const void* from, int size, sqlite3_int64 offset)
{
    auto& file = as_file(handle);
    if (file.name != nullptr) {
        if (const int failure = disk().attempt(FaultyDisk::Call::write); failure != SQLITE_OK) return failure;
        if (const int failure = disk().reserve(*file.name, offset + size); failure != SQLITE_OK) return failure;
    }
    const int status = file.does().xWrite(file.real(), from, size, offset);
    if (file.name != nullptr && status == SQLITE_OK) {
        const auto* bytes = static_cast<const char*>(from);
        disk().changed(*file.name, {offset, {bytes, bytes + size}});
    }
    return status;
}

int truncate_file(sqlite3_file* handle, sqlite3_int64 size)
{
    auto& file = as_file(handle);
    if (file.name != nullptr) {
        if (const int failure = disk().attempt(FaultyDisk::Call::truncate); failure != SQLITE_OK) return failure;
        disk().changed(*file.name, {size, {}});
    }
    return file.does().xTruncate(file.real(), size);
}

// The real file is never synced: what is durable is what the disk says.
int sync_file(sqlite3_file* handle, int)
{
    auto& file = as_file(handle);
    if (file.name == nullptr) return SQLITE_OK;
    const int failure = disk().attempt(FaultyDisk::Call::sync);
    failure == SQLITE_OK ? disk().synced(*file.name) : disk().lost(*file.name);
    return failure;
}

int file_size(sqlite3_file* handle, sqlite3_int64* size)
{
    return as_file(handle).does().xFileSize(as_file(handle).real(), size);
}

int lock_file(sqlite3_file* handle, int level)
{
    return as_file(handle).does().xLock(as_file(handle).real(), level);
}

int unlock_file(sqlite3_file* handle, int level)
{
    return as_file(handle).does().xUnlock(as_file(handle).real(), level);
}

int check_lock(sqlite3_file* handle, int* is_reserved)
{
    return as_file(handle).does().xCheckReservedLock(as_file(handle).real(), is_reserved);
}

int control_file(sqlite3_file* handle, int operation, void* argument)
{
    return as_file(handle).does().xFileControl(as_file(handle).real(), operation, argument);
}

int sector_size(sqlite3_file* handle)
{
    return as_file(handle).does().xSectorSize(as_file(handle).real());
}

int characteristics(sqlite3_file* handle)
{
    return as_file(handle).does().xDeviceCharacteristics(as_file(handle).real());
}

int map_shared(sqlite3_file* handle, int page, int size, int extend, void volatile** memory)
{
    if (const int failure = disk().attempt(FaultyDisk::Call::share); failure != SQLITE_OK) return failure;
    return as_file(handle).does().xShmMap(as_file(handle).real(), page, size, extend, memory);
}

int lock_shared(sqlite3_file* handle, int offset, int count, int flags)
{
    return as_file(handle).does().xShmLock(as_file(handle).real(), offset, count, flags);
}

void order_shared(sqlite3_file* handle)
{
    as_file(handle).does().xShmBarrier(as_file(handle).real());
}

int unmap_shared(sqlite3_file* handle, int is_deleted)
{
    return as_file(handle).does().xShmUnmap(as_file(handle).real(), is_deleted);
}

// Version 2: with shared memory, for the write-ahead log, and without mapped reads.
const sqlite3_io_methods methods{
    2,           close_file,   read_file,    write_file,   truncate_file, sync_file,       file_size,
    lock_file,   unlock_file,  check_lock,   control_file, sector_size,   characteristics, map_shared,
    lock_shared, order_shared, unmap_shared, nullptr,      nullptr};

int open_file(sqlite3_vfs*, const char* name, sqlite3_file* handle, int flags, int* opened_as)
{
    auto* file = new (handle) File{};
    const int status = real_vfs()->xOpen(real_vfs(), name, file->real(), flags, opened_as);
    if (status != SQLITE_OK) return status;
    file->base.pMethods = &methods;
    if (name != nullptr && (flags & tracked_kinds) != 0) {
        file->name = new std::string{name};
        disk().opened(*file->name);
    }
    return SQLITE_OK;
}

int delete_file(sqlite3_vfs*, const char* name, int sync_folder)
{
    disk().removed(name);
    return real_vfs()->xDelete(real_vfs(), name, sync_folder);
}

std::vector<char> read_all(const std::string& file)
{
    std::ifstream in{file, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

void apply(std::vector<char>& image, const FaultyDisk::Change& change, std::size_t begin, std::size_t end)
{
    const auto offset = static_cast<std::size_t>(change.offset);
    if (change.bytes.empty()) {
        image.resize(offset);
        return;
    }
    if (image.size() < offset + end) image.resize(offset + end);
    std::copy(change.bytes.begin() + static_cast<std::ptrdiff_t>(begin),
              change.bytes.begin() + static_cast<std::ptrdiff_t>(end),
              image.begin() + static_cast<std::ptrdiff_t>(offset + begin));
}

void apply(std::vector<char>& image, const FaultyDisk::Change& change)
{
    apply(image, change, 0, change.bytes.size());
}

}  // namespace

FaultyDisk& FaultyDisk::instance()
{
    static FaultyDisk only;
    return only;
}

FaultyDisk::FaultyDisk()
{
    const sqlite::Connection first{":memory:"};  // SQLite takes its settings before anything else
    static sqlite3_vfs vfs = *real_vfs();
    vfs.zName = vfs_name;
    vfs.szOsFile += static_cast<int>(sizeof(File));
    vfs.pNext = nullptr;
    vfs.xOpen = open_file;
    vfs.xDelete = delete_file;
    sqlite3_vfs_register(&vfs, 0);
}

std::string FaultyDisk::uri(const std::filesystem::path& file)
{
    return "file:" + file.string() + "?vfs=" + vfs_name;
}

void FaultyDisk::reset()
{
    const std::lock_guard lock{mutex_};
    images_.clear();
    fault_ = {};
    seen_ = failed_ = 0;
    limit_ = 0;
}

void FaultyDisk::plan(Fault fault)
{
    const std::lock_guard lock{mutex_};
    fault_ = fault;
    seen_ = failed_ = 0;
}

void FaultyDisk::heal()
{
    const std::lock_guard lock{mutex_};
    fault_.count = 0;
    limit_ = 0;
}

bool FaultyDisk::has_failed() const
{
    const std::lock_guard lock{mutex_};
    return failed_ > 0;
}

void FaultyDisk::limit(std::int64_t bytes)
{
    const std::lock_guard lock{mutex_};
    limit_ = bytes;
}

void FaultyDisk::lose_power(const std::filesystem::path& folder, std::mt19937& random) const
{
    const std::lock_guard lock{mutex_};
    for (const auto& [name, image] : images_) {
        auto left = image.durable;
        for (const auto& change : image.pending) {
            // All of it, nothing of it, or some of its sectors.
            const auto fate = random() % 3;
            if (fate == 0) continue;
            for (std::size_t begin = 0; begin < std::max<std::size_t>(change.bytes.size(), 1); begin += sector) {
                if (fate == 1 || random() % 2 == 0) {
                    apply(left, change, begin, std::min(begin + sector, change.bytes.size()));
                }
            }
        }
        std::ofstream out{folder / std::filesystem::path{name}.filename(), std::ios::binary};
        out.write(left.data(), std::ssize(left));
    }
}

int FaultyDisk::attempt(Call call)
{
    const std::lock_guard lock{mutex_};
    if (call != fault_.call || fault_.count == 0) return SQLITE_OK;
    if (seen_++ < fault_.after) return SQLITE_OK;
    --fault_.count;
    ++failed_;
    return fault_.status;
}

void FaultyDisk::opened(const std::string& file)
{
    const std::lock_guard lock{mutex_};
    if (images_.contains(file)) return;
    auto& image = images_[file];
    image.durable = read_all(file);
    image.size = std::ssize(image.durable);
}

int FaultyDisk::reserve(const std::string& file, std::int64_t end)
{
    const std::lock_guard lock{mutex_};
    std::int64_t total = 0;
    for (const auto& [name, image] : images_) total += name == file ? std::max(image.size, end) : image.size;
    return limit_ != 0 && total > limit_ ? SQLITE_FULL : SQLITE_OK;
}

void FaultyDisk::changed(const std::string& file, Change change)
{
    const std::lock_guard lock{mutex_};
    auto& image = images_[file];
    const auto end = change.offset + std::ssize(change.bytes);
    image.size = change.bytes.empty() ? end : std::max(image.size, end);
    image.pending.push_back(std::move(change));
}

void FaultyDisk::synced(const std::string& file)
{
    const std::lock_guard lock{mutex_};
    auto& image = images_[file];
    for (const auto& change : image.pending) apply(image.durable, change);
    image.pending.clear();
}

void FaultyDisk::lost(const std::string& file)
{
    const std::lock_guard lock{mutex_};
    images_[file].pending.clear();
}

void FaultyDisk::removed(const std::string& file)
{
    const std::lock_guard lock{mutex_};
    images_.erase(file);
}

}  // namespace hovor::crash
