#pragma once

#include "app/file_storage.hpp"

#include <chrono>
#include <cstdint>
#include <filesystem>

namespace hovor::files {

// Files in a folder of this machine, or one that several servers share.
class Folder final : public FileStorage {
public:
    // What a database on the same disk needs more than anybody's pictures.
    static constexpr std::uint64_t keeps_free = 512ULL * 1'024 * 1'024;

    // What came and is not kept after this time was interrupted.
    static constexpr std::chrono::hours longest_incoming{1};

    // Makes the folder, for its owner alone, and clears it of what was interrupted: another server may be at work in
    // it. Throws if it cannot.
    Folder(std::filesystem::path root, std::filesystem::path inspector);

    Result<std::unique_ptr<Incoming>> take_in(std::string_view bytes) override;
    Result<std::unique_ptr<FileReader>> open(const AccountId& account, const FileId& file,
                                             Rendition rendition) override;
    Result<void> remove(const AccountId& account, const FileId& file) override;

private:
    std::filesystem::path root_;
    std::filesystem::path inspector_;
};

}  // namespace hovor::files
