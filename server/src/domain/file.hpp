#pragma once

#include "base/id.hpp"
#include "base/result.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace hovor {

// In pixels.
struct PictureSize {
    std::uint32_t width;
    std::uint32_t height;

    friend bool operator==(const PictureSize&, const PictureSize&) = default;
};

// What somebody sends besides words: a picture, which is shown, or something else, which is only saved. Its bytes are
// kept apart from what is known of it.
struct File {
    FileId id;
    std::string name;        // as its sender calls it
    std::string media_type;  // as its content shows, whatever its name says
    std::int64_t size;       // in bytes
    std::optional<PictureSize> picture{};

    friend bool operator==(const File&, const File&) = default;
};

// Names are shown, and offered for saving.
constexpr std::size_t max_file_name = 255;  // in bytes of UTF-8, as file systems count

// The last part of a path, without what a file system could take for something else, and cut so that its ending stays.
// invalid_argument if nothing is left, or if people's computers would run what has such a name.
Result<std::string> parse_file_name(std::string_view raw);

}  // namespace hovor
