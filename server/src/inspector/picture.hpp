#pragma once

#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>

namespace hovor::inspector {

// A picture that is not taken, and why: people read it.
class Refused : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

struct Size {
    std::int64_t width;
    std::int64_t height;
};

// What one picture may have, all its frames together, before anything of it is decoded: 160 MB.
constexpr std::int64_t most_pixels = 40'000'000;
constexpr int thumbnail_side = 400;

// Before the sandbox is entered: the library looks for its parts.
void prepare_pictures();

// Reads the picture at descriptor `from`, turns it upright, and writes it in its own format to `to`, without metadata
// and in sRGB; and a thumbnail of its first frame as WebP to `thumbnail`. Yields its size as it is shown.
Size rewrite_picture(std::string_view media_type, int from, int to, int thumbnail);

}  // namespace hovor::inspector
