#pragma once

#include "app/file_storage.hpp"

#include <filesystem>

namespace hovor::files {

// Where a file of an account lies below the root.
std::filesystem::path place_of(const std::filesystem::path& root, const AccountId& account, const FileId& file,
                               Rendition rendition);

// Where what has come lies until it is kept.
std::filesystem::path incoming_folder(const std::filesystem::path& root);

}  // namespace hovor::files
