#include "tests/files/pictures.hpp"

#include <vips/vips.h>

#include <stdexcept>

namespace hovor::test {
namespace {

void start()
{
    static const int started = VIPS_INIT("tests");
    if (started != 0) throw std::runtime_error{"no library of pictures"};
}

void check(int failed)
{
    if (failed != 0) throw std::runtime_error{vips_error_buffer()};
}

void replace(VipsImage*& image, VipsImage* by)
{
    g_object_unref(image);
    image = by;
}

}  // namespace

std::string picture(const PictureOf& wanted)
{
    start();
    VipsImage* image = nullptr;
    check(vips_black(&image, wanted.width, wanted.height * wanted.frames, "bands", 3, nullptr));
    VipsImage* coloured = nullptr;
    const double scale = 1;
    const double colour[] = {200, 80, 40};
    const double scales[] = {scale, scale, scale};
    check(vips_linear(image, &coloured, const_cast<double*>(scales), const_cast<double*>(colour), 3, "uchar", TRUE,
                      nullptr));
    replace(image, coloured);
    VipsImage* named = nullptr;
    check(vips_copy(image, &named, "interpretation", VIPS_INTERPRETATION_sRGB, nullptr));
    replace(image, named);
    if (wanted.is_cmyk) {
        VipsImage* printed = nullptr;
        check(vips_colourspace(image, &printed, VIPS_INTERPRETATION_CMYK, nullptr));
        replace(image, printed);
    }
    if (wanted.frames > 1) vips_image_set_int(image, VIPS_META_PAGE_HEIGHT, wanted.height);
    if (wanted.orientation != 1) vips_image_set_int(image, VIPS_META_ORIENTATION, wanted.orientation);
    if (!wanted.camera.empty()) {
        vips_image_set_string(image, "exif-ifd0-Make", std::string{wanted.camera}.c_str());
    }
    void* bytes = nullptr;
    std::size_t size = 0;
    check(vips_image_write_to_buffer(image, std::string{wanted.suffix}.c_str(), &bytes, &size, nullptr));
    g_object_unref(image);
    std::string written{static_cast<const char*>(bytes), size};
    g_free(bytes);
    return written;
}

PictureFacts facts_of(const std::string& bytes)
{
    start();
    auto* image = vips_image_new_from_buffer(bytes.data(), bytes.size(), "", nullptr);
    if (image == nullptr) throw std::runtime_error{vips_error_buffer()};
    bool has_metadata = false;
    for (const auto* name : {VIPS_META_EXIF_NAME, VIPS_META_XMP_NAME, VIPS_META_IPTC_NAME, VIPS_META_ICC_NAME}) {
        has_metadata = has_metadata || vips_image_get_typeof(image, name) != 0;
    }
    const PictureFacts facts{image->Xsize, vips_image_get_page_height(image), vips_image_get_n_pages(image),
                             has_metadata};
    g_object_unref(image);
    return facts;
}

}  // namespace hovor::test
