#pragma once

#include "app/file_storage.hpp"

#include <chrono>
#include <filesystem>

namespace hovor::files {

// Where an inspector reads and writes. The files to write are there, and empty.
struct Inspected {
    std::filesystem::path original;
    std::filesystem::path picture;    // the same picture, without what is not to be seen
    std::filesystem::path thumbnail;  // of it
};

// Runs the inspector on a file, in a process of its own, and waits for what it says. Nothing is written unless the
// content is a picture; its size is that of the picture's new file. invalid_argument for what is not taken, unavailable
// if there is no inspector or it fails.
Result<Content> inspect(const std::filesystem::path& inspector, const Inspected& files);

// A file that keeps its process busy for so long is not taken.
constexpr std::chrono::seconds longest_inspection{20};

}  // namespace hovor::files
