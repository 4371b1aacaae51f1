#pragma once

#include "base/result.hpp"

#include <cstdint>
#include <string_view>

namespace hovor {

struct PictureSize {
    std::uint32_t width;
    std::uint32_t height;
};

// What the header of a picture says of its size in pixels; nothing of it is decoded. invalid_argument if the bytes
// are not of that media type (image/jpeg, image/png, image/webp), or end before they say.
Result<PictureSize> measure_picture(std::string_view media_type, std::string_view bytes);

}  // namespace hovor
