#pragma once

#include "base/id.hpp"
#include "domain/file.hpp"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace hovor {

enum class Rendition { whole, thumbnail };

// The bytes of a file, from the first to the last.
class FileReader {
public:
    virtual ~FileReader() = default;

    virtual std::uint64_t size() const noexcept = 0;

    // At most so many; none once all are read, or if they cannot be.
    virtual std::string read(std::size_t most) = 0;
};

// What the content of a file shows.
struct Content {
    std::string media_type;
    std::int64_t size;  // of what is kept
    std::optional<PictureSize> picture{};
};

// A file that has come and is not kept yet: gone when this is.
class Incoming {
public:
    virtual ~Incoming() = default;

    virtual const Content& content() const noexcept = 0;

    // It is on disk from now on, under this name.
    virtual Result<void> keep(const AccountId& account, const FileId& file) = 0;
};

// Where the bytes of files are. Every call waits for a disk or another process: none is made on a loop's thread, but
// for reading what is open. From any thread, on several at once.
class FileStorage {
public:
    virtual ~FileStorage() = default;

    // Finds out what it is. A picture is written anew, upright, without what cameras write into it, and gets a
    // thumbnail (WebP, at most 400 pixels wide and high). invalid_argument for what is not taken: programs, pictures
    // that cannot be read. unavailable while the disk is nearly full, or nothing can be examined.
    virtual Result<std::unique_ptr<Incoming>> take_in(std::string_view bytes) = 0;

    // not_found if it is not there.
    virtual Result<std::unique_ptr<FileReader>> open(const AccountId& account, const FileId& file,
                                                     Rendition rendition) = 0;

    // All of it. Harmless if it is gone already.
    virtual Result<void> remove(const AccountId& account, const FileId& file) = 0;
};

}  // namespace hovor
