#include "web/file_name.hpp"

#include <gtest/gtest.h>

namespace hovor::web {
namespace {

TEST(ReadFileName, DecodesWhatBrowsersEncode)
{
    EXPECT_EQ(read_file_name("%C3%BA%C4%8Dtenka%207.pdf").value(), "účtenka 7.pdf");
    EXPECT_EQ(read_file_name("lamp.jpg").value(), "lamp.jpg");
}

TEST(ReadFileName, LeadsNowhereElse)
{
    EXPECT_EQ(read_file_name("..%2F..%2Fetc%2Fpasswd").value(), "passwd");
}

TEST(ReadFileName, RefusesWhatIsNoText)
{
    for (const auto* encoded : {"%", "%zz", "%ff.pdf", "%c0%af.pdf", ""}) {
        EXPECT_FALSE(read_file_name(encoded)) << encoded;
    }
    EXPECT_FALSE(read_file_name(std::string(4'000, 'a')));
}

}  // namespace
}  // namespace hovor::web
