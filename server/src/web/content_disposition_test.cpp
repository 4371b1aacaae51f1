#include "web/content_disposition.hpp"

#include <gtest/gtest.h>

namespace hovor::web {
namespace {

TEST(ContentDisposition, NamesAFileTwice)
{
    EXPECT_EQ(content_disposition(Disposition::save, "price list.pdf"),
              R"(attachment; filename="price list.pdf"; filename*=UTF-8''price%20list.pdf)");
    EXPECT_EQ(content_disposition(Disposition::show, "lamp.jpg"),
              R"(inline; filename="lamp.jpg"; filename*=UTF-8''lamp.jpg)");
}

TEST(ContentDisposition, HasEveryCharacterInUtf8)
{
    EXPECT_EQ(content_disposition(Disposition::save, "č.txt"),
              R"(attachment; filename="__.txt"; filename*=UTF-8''%c4%8d.txt)");
}

TEST(ContentDisposition, LetsNoNameEndTheValue)
{
    EXPECT_EQ(content_disposition(Disposition::save, "a\"; x=\\\r\nb"),
              R"(attachment; filename="a__ x____b"; filename*=UTF-8''a%22%3b%20x%3d%5c%0d%0ab)");
}

}  // namespace
}  // namespace hovor::web
