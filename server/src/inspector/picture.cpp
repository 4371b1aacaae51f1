#include "inspector/picture.hpp"

#include <vips/vips.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>
#include <utility>

namespace hovor::inspector {
namespace {

struct Unref {
    void operator()(void* object) const noexcept { g_object_unref(object); }
};

using Image = std::unique_ptr<VipsImage, Unref>;
using Source = std::unique_ptr<VipsSource, Unref>;
using Target = std::unique_ptr<VipsTarget, Unref>;

constexpr int jpeg_quality = 88;
constexpr int webp_quality = 85;
constexpr int thumbnail_quality = 80;

[[noreturn]] void refuse()
{
    throw Refused{"the picture cannot be read: it is damaged, or no picture"};
}

// What a function of the library yields by its last argument.
template <class Function>
Image made_by(const Function& function)
{
    VipsImage* out = nullptr;
    if (function(&out) != 0) refuse();
    return Image{out};
}

Image load(std::string_view media_type, int from)
{
    const Source source{::vips_source_new_from_descriptor(from)};
    if (source == nullptr) refuse();
    constexpr auto strict = VIPS_FAIL_ON_TRUNCATED;
    const bool has_frames = media_type == "image/gif" || media_type == "image/webp";
    const auto load_by = [&](auto loader) {
        return made_by([&](VipsImage** out) {
            return has_frames ? loader(source.get(), out, "memory", TRUE, "fail_on", strict, "n", -1, nullptr)
                              : loader(source.get(), out, "memory", TRUE, "fail_on", strict, nullptr);
        });
    };
    if (media_type == "image/jpeg") return load_by(::vips_jpegload_source);
    if (media_type == "image/png") return load_by(::vips_pngload_source);
    if (media_type == "image/gif") return load_by(::vips_gifload_source);
    return load_by(::vips_webpload_source);
}

bool has_one_frame(const Image& image)
{
    return ::vips_image_get_page_height(image.get()) == image->Ysize;
}

Image turn_upright(Image image)
{
    if (!has_one_frame(image)) return image;
    return made_by([&](VipsImage** out) { return ::vips_autorot(image.get(), out, nullptr); });
}

// Without its profile a picture would be shown in other colours. A profile that cannot be followed is left out.
Image to_srgb(Image image)
{
    if (::vips_image_get_typeof(image.get(), VIPS_META_ICC_NAME) != 0) {
        VipsImage* out = nullptr;
        if (::vips_icc_transform(image.get(), &out, "srgb", "embedded", TRUE, nullptr) == 0) return Image{out};
        ::vips_error_clear();
    }
    const bool is_web = image->Type == VIPS_INTERPRETATION_sRGB || image->Type == VIPS_INTERPRETATION_B_W;
    if (is_web && image->BandFmt == VIPS_FORMAT_UCHAR) return image;
    return made_by(
        [&](VipsImage** out) { return ::vips_colourspace(image.get(), out, VIPS_INTERPRETATION_sRGB, nullptr); });
}

// What an animation needs to move.
bool is_kept(std::string_view field)
{
    constexpr std::array<std::string_view, 4> kept{VIPS_META_PAGE_HEIGHT, VIPS_META_N_PAGES, "delay", "loop"};
    return std::ranges::find(kept, field) != kept.end();
}

// Not by the writers' own option alone: that of WebP writes what it makes of single fields.
Image forget_metadata(const Image& image)
{
    auto bare = made_by([&](VipsImage** out) { return ::vips_copy(image.get(), out, nullptr); });
    const std::unique_ptr<gchar*, void (*)(gchar**)> fields{::vips_image_get_fields(bare.get()), ::g_strfreev};
    for (auto* const* field = fields.get(); *field != nullptr; ++field) {
        if (!is_kept(*field)) ::vips_image_remove(bare.get(), *field);
    }
    return bare;
}

Target target_at(int descriptor)
{
    Target target{::vips_target_new_to_descriptor(descriptor)};
    if (target == nullptr) throw std::runtime_error{"cannot write the picture"};
    return target;
}

void save(const Image& image, std::string_view media_type, int to)
{
    const auto target = target_at(to);
    auto* out = target.get();
    int failed = 0;
    if (media_type == "image/jpeg") {
        failed = ::vips_jpegsave_target(image.get(), out, "Q", jpeg_quality, "strip", TRUE, "optimize_coding", TRUE,
                                        "interlace", TRUE, nullptr);
    } else if (media_type == "image/png") {
        failed = ::vips_pngsave_target(image.get(), out, "strip", TRUE, nullptr);
    } else if (media_type == "image/gif") {
        failed = ::vips_gifsave_target(image.get(), out, "strip", TRUE, nullptr);
    } else {
        failed = ::vips_webpsave_target(image.get(), out, "Q", webp_quality, "strip", TRUE, nullptr);
    }
    if (failed != 0) refuse();
}

void save_thumbnail(const Image& image, const Size& size, int to)
{
    const auto frame = made_by([&](VipsImage** out) {
        return ::vips_extract_area(image.get(), out, 0, 0, static_cast<int>(size.width), static_cast<int>(size.height),
                                   nullptr);
    });
    const auto small = made_by([&](VipsImage** out) {
        return ::vips_thumbnail_image(frame.get(), out, thumbnail_side, "height", thumbnail_side, "size",
                                      VIPS_SIZE_DOWN, "no_rotate", TRUE, nullptr);
    });
    const auto target = target_at(to);
    if (::vips_webpsave_target(small.get(), target.get(), "Q", thumbnail_quality, "strip", TRUE, nullptr) != 0) {
        refuse();
    }
}

}  // namespace

void prepare_pictures()
{
    ::setenv("VIPS_NOVECTOR", "1", 1);  // else it writes code, and runs it
    if (VIPS_INIT("hovor-file-inspector") != 0) throw std::runtime_error{"cannot start the library of pictures"};
    ::vips_concurrency_set(1);
    ::vips_cache_set_max(0);
}

Size rewrite_picture(std::string_view media_type, int from, int to, int thumbnail)
{
    auto loaded = load(media_type, from);
    if (std::int64_t{loaded->Xsize} * loaded->Ysize > most_pixels) throw Refused{"the picture has too many pixels"};
    const auto image = forget_metadata(to_srgb(turn_upright(std::move(loaded))));
    const Size size{image->Xsize, ::vips_image_get_page_height(image.get())};
    save(image, media_type, to);
    save_thumbnail(image, size, thumbnail);
    return size;
}

}  // namespace hovor::inspector
