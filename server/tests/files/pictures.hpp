#pragma once

#include <string>
#include <string_view>

// Pictures as cameras and programs make them, written by the library that reads them.
namespace hovor::test {

struct PictureOf {
    int width = 60;
    int height = 40;
    std::string_view suffix = ".jpg";  // and the library's options: ".png[compression=9]"
    int frames = 1;
    int orientation = 1;        // EXIF: 6 is to be turned right
    std::string_view camera{};  // EXIF: what wrote it
    bool is_cmyk = false;
};

std::string picture(const PictureOf& wanted);

// What a picture says of itself.
struct PictureFacts {
    int width;
    int height;  // of one frame
    int frames;
    bool has_metadata;  // EXIF, XMP, IPTC or a colour profile
};

PictureFacts facts_of(const std::string& bytes);

}  // namespace hovor::test
