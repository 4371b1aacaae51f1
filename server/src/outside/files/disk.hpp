#pragma once

#include "base/result.hpp"
#include "outside/files/descriptor.hpp"

#include <filesystem>
#include <string_view>

// What the C++ library has no word for: files that are on disk once a call returns.
namespace hovor::files {

// A new file, for its owner alone. conflict if there is one.
Result<void> write_new(const std::filesystem::path& path, std::string_view bytes);

// An existing file, and a folder's list of names.
Result<void> sync_file(const std::filesystem::path& path);
Result<void> sync_folder(const std::filesystem::path& path);

// Makes the folders down to this one, each known to its parent on disk.
Result<void> make_folders(const std::filesystem::path& path);

// `from` gets the name `to`; both are in folders of one file system.
Result<void> move(const std::filesystem::path& from, const std::filesystem::path& to);

Result<Descriptor> open_to_read(const std::filesystem::path& path);

}  // namespace hovor::files
