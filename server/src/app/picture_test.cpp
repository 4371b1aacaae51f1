#include "app/picture.hpp"

#include <gtest/gtest.h>

namespace hovor {
namespace {

using namespace std::string_literals;

const std::string png = "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\x02\0\0\0\x07\x08\x06"s;
const std::string jpeg = "\xff\xd8\xff\xe0\0\x04zz\xff\xff\xc4\0\x03z\xff\xc2\0\x0b\x08\0\x07\x01\x02\x03"s;
const std::string lossy_webp = "RIFF\0\0\0\0WEBPVP8 \0\0\0\0\x10\0\0\x9d\x01\x2a\x02\xc1\x07\0"s;
const std::string lossless_webp = "RIFF\0\0\0\0WEBPVP8L\0\0\0\0\x2f\x01\xc1\x01\0\0\0\0\0\0\0"s;
const std::string extended_webp = "RIFF\0\0\0\0WEBPVP8X\0\0\0\0\0\0\0\0\x01\x01\0\x06\0\0"s;

TEST(Picture, IsMeasuredByItsHead)
{
    EXPECT_EQ(measure("image/png", png), (PictureSize{258, 7}));
    EXPECT_EQ(measure("image/jpeg", jpeg), (PictureSize{258, 7}));
    EXPECT_EQ(measure("image/webp", lossy_webp), (PictureSize{258, 7}));
    EXPECT_EQ(measure("image/webp", lossless_webp), (PictureSize{258, 8}));
    EXPECT_EQ(measure("image/webp", extended_webp), (PictureSize{258, 7}));
}

TEST(Picture, HasToBeOfTheTypeThatItSays)
{
    EXPECT_EQ(measure("image/jpeg", png).error().code(), ErrorCode::invalid_argument);
    EXPECT_EQ(measure("image/png", jpeg).error().code(), ErrorCode::invalid_argument);
    EXPECT_EQ(measure("image/png", extended_webp).error().code(), ErrorCode::invalid_argument);
    EXPECT_EQ(measure("image/svg+xml", "<svg/>").error().code(), ErrorCode::invalid_argument);
    EXPECT_EQ(measure("image/gif", "GIF89a").error().code(), ErrorCode::invalid_argument);
}

TEST(Picture, IsNoneWhereItsHeadIsCutShort)
{
    const auto is_refused_where_cut = [](const char* media_type, const std::string& whole, std::size_t head) {
        for (std::size_t i = 0; i < head; ++i) {
            EXPECT_FALSE(measure(media_type, std::string{whole, 0, i})) << media_type << ' ' << i;
        }
    };
    is_refused_where_cut("image/png", png, 24);
    is_refused_where_cut("image/jpeg", jpeg, 22);
    is_refused_where_cut("image/webp", lossy_webp, 30);
    is_refused_where_cut("image/webp", lossless_webp, 30);
    is_refused_where_cut("image/webp", extended_webp, 30);
}

TEST(Picture, IsNoneWithoutWidthOrHeight)
{
    EXPECT_FALSE(measure("image/png", std::string{png}.replace(16, 4, 4, '\0')));
    EXPECT_FALSE(measure("image/png", std::string{png}.replace(20, 4, 4, '\0')));
}

TEST(Picture, IsNoneIfAJpegsSegmentsLeadNowhere)
{
    EXPECT_FALSE(measure("image/jpeg", "\xff\xd8\xff\xe0\0\0\0\0\0\0\0\0\0\0"s));
    EXPECT_FALSE(measure("image/jpeg", "\xff\xd8\xff\xda\0\x08zzzzzzzzzzzz"s));
    EXPECT_FALSE(measure("image/jpeg", "\xff\xd8\xff\xe0\xff\xffzzzzzzzzzzzz"s));
    EXPECT_FALSE(measure("image/jpeg", "\xff\xd8" + std::string(100'000, '\xff')));
}

}  // namespace
}  // namespace hovor
