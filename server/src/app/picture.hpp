#pragma once

#include "domain/file.hpp"

#include <string_view>

namespace hovor {

// The size that a picture's head tells; its pixels are not looked at. invalid_argument unless the media type is
// image/jpeg, image/png or image/webp and the bytes begin as that type does.
Result<PictureSize> measure(std::string_view media_type, std::string_view bytes);

}  // namespace hovor
