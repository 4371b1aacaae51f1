#pragma once

#include "base/result.hpp"

#include <cstdint>
#include <string_view>

namespace hovor {

// In pixels.
struct PictureSize {
    std::uint32_t width;
    std::uint32_t height;

    friend bool operator==(const PictureSize&, const PictureSize&) = default;
};

// The size that a picture's head tells; its pixels are not looked at. invalid_argument unless the media type is
// image/jpeg, image/png or image/webp and the bytes begin as that type does.
Result<PictureSize> measure(std::string_view media_type, std::string_view bytes);

}  // namespace hovor
