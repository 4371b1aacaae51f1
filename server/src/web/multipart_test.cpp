#include "web/multipart.hpp"

#include <gtest/gtest.h>

namespace hovor::web {
namespace {

constexpr std::string_view type = "multipart/form-data; boundary=----x7";

std::string form(std::string_view disposition, std::string_view content)
{
    return "------x7\r\nContent-Disposition: form-data; " + std::string{disposition} +
           "\r\nContent-Type: image/png\r\n\r\n" + std::string{content} + "\r\n------x7--\r\n";
}

TEST(FormFile, IsThePartCalledFile)
{
    const auto body = form(R"(name="file"; filename="lamp.png")", "bytes\r\n--and--more");
    const auto file = read_form_file(type, body).value();
    EXPECT_EQ(file.name, "lamp.png");
    EXPECT_EQ(file.content, "bytes\r\n--and--more");
}

TEST(FormFile, IsFoundBehindOtherFields)
{
    const std::string body = "preamble\r\n------x7\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n" +
                             form(R"(name="file"; filename="a b.txt")", "hello");
    EXPECT_EQ(read_form_file(type, body).value().content, "hello");
}

TEST(FormFile, MayBeEmpty)
{
    EXPECT_EQ(read_form_file(type, form(R"(name="file"; filename="a")", "")).value().content, "");
}

TEST(FormFile, HasItsNameAsPeopleWriteIt)
{
    EXPECT_EQ(read_form_file(type, form(R"(filename="čaj %22x%22.txt"; name=file)", "1")).value().name,
              "čaj \"x\".txt");
}

TEST(FormFile, HasABoundaryInQuotesOrNot)
{
    const auto body = form(R"(name="file"; filename="a")", "1");
    EXPECT_TRUE(read_form_file("Multipart/Form-Data; charset=utf-8; boundary=\"----x7\"", body));
}

TEST(FormFile, IsRefusedInWhatIsNoForm)
{
    const auto whole = form(R"(name="file"; filename="a")", "1");
    EXPECT_FALSE(read_form_file("text/plain", whole));
    EXPECT_FALSE(read_form_file("multipart/form-data", whole));
    EXPECT_FALSE(read_form_file("multipart/form-data; boundary=", whole));
    EXPECT_FALSE(read_form_file("multipart/form-data; boundary=other", whole));
    EXPECT_FALSE(read_form_file(type, form(R"(name="file")", "1")));
    EXPECT_FALSE(read_form_file(type, form(R"(name="other"; filename="a")", "1")));
    EXPECT_FALSE(read_form_file(type, form(R"(name="file"; filename="a)", "1")));
    EXPECT_FALSE(read_form_file(type, ""));
}

TEST(FormFile, IsRefusedWhereverItIsCut)
{
    const auto whole = form(R"(name="file"; filename="a")", "1");
    const auto end = whole.rfind("\r\n------x7");
    for (std::size_t size = 0; size <= end; ++size) {
        EXPECT_FALSE(read_form_file(type, std::string_view{whole}.substr(0, size))) << size;
    }
}

}  // namespace
}  // namespace hovor::web
