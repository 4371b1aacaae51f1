#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <mutex>
#include <random>
#include <string>
#include <vector>

namespace hovor::crash {

// A disk under SQLite, as its VFS, that fails when told to and knows what would be left of each file if the
// power went: what was synced, and any part of the rest. A sync that fails leaves its pages as a kernel
// does: readable, and lost, since no later sync writes them again.
class FaultyDisk {
public:
    enum class Call { write, sync, truncate, share };

    struct Fault {
        Call call;
        int after;   // this many calls first
        int count;   // so many fail
        int status;  // with this status of SQLite's
    };

    // There is one, registered with SQLite.
    static FaultyDisk& instance();

    // What to open a database by, so that it lies on this disk.
    static std::string uri(const std::filesystem::path& file);

    // Forgets everything: for a new test.
    void reset();

    void plan(Fault fault);
    void heal();

    // Whether the planned fault was met.
    bool has_failed() const;

    // Bytes that the files may have together; writes beyond are refused as on a full disk.
    void limit(std::int64_t bytes);

    // Writes to `folder` what would be found there after power came back.
    void lose_power(const std::filesystem::path& folder, std::mt19937& random) const;

    // For the VFS.
    struct Change {
        std::int64_t offset;
        std::vector<char> bytes;  // none: the file ends at the offset
    };
    struct Image {
        std::vector<char> durable;
        std::vector<Change> pending;
        std::int64_t size = 0;
    };
    int attempt(Call call);
    void opened(const std::string& file);
    int reserve(const std::string& file, std::int64_t end);
    void changed(const std::string& file, Change change);
    void synced(const std::string& file);
    void lost(const std::string& file);
    void removed(const std::string& file);

private:
    FaultyDisk();

    mutable std::mutex mutex_;
    std::map<std::string, Image> images_;
    Fault fault_{};
    int seen_ = 0;
    int failed_ = 0;
    std::int64_t limit_ = 0;  // 0: none
};

}  // namespace hovor::crash
