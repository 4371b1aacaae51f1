#pragma once

#include "base/result.hpp"

#include <filesystem>

namespace hovor {

// Makes the folder if it is missing, for its owner alone. Every error is one sentence that says what to do.
Result<void> make_data_folder(const std::filesystem::path& folder);

// One server at a time works in a folder: who holds this is the one. The kernel gives the lock back when the process
// ends, however it ends.
class FolderLock {
public:
    // The folder is there. conflict if another process holds its lock.
    static Result<FolderLock> take(const std::filesystem::path& folder);

    ~FolderLock();
    FolderLock(FolderLock&& other) noexcept;
    FolderLock& operator=(FolderLock&&) = delete;

private:
    explicit FolderLock(int descriptor) : descriptor_{descriptor} {}

    int descriptor_;
};

}  // namespace hovor
