#include "web/links.hpp"

#include <gmock/gmock.h>

namespace hovor::web {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> urls_in(std::string_view text)
{
    std::vector<std::string> urls;
    for (const auto& link : find_links(text)) urls.push_back(link.url);
    return urls;
}

TEST(Links, AreFoundInASentence)
{
    EXPECT_THAT(urls_in("see https://a.example/b?c=d#e, or HTTP://b.example."),
                ElementsAre("https://a.example/b?c=d#e", "http://b.example"));
    EXPECT_THAT(urls_in("(www.shop.example/x_(y)) and ada@shop.example!"),
                ElementsAre("https://www.shop.example/x_(y)", "mailto:ada@shop.example"));
    EXPECT_THAT(urls_in("tel:+420123456789 mailto:a@b.cz"), ElementsAre("tel:+420123456789", "mailto:a@b.cz"));
}

TEST(Links, AreOfNoOtherScheme)
{
    EXPECT_THAT(urls_in("javascript:alert(1) data:text/html,x vbscript:x file:///etc/passwd //a.example"), IsEmpty());
    EXPECT_THAT(urls_in("https:// http://\" www. a@b @b.cz a@b..cz a@@b.cz user@host"), IsEmpty());
}

TEST(Links, EndAtQuotesAndBrackets)
{
    EXPECT_THAT(urls_in("<a href=\"https://a.example\">"), ElementsAre("https://a.example"));
    EXPECT_THAT(urls_in("<https://a.example>"), ElementsAre("https://a.example"));
}

TEST(Links, CountInUtf16)
{
    const auto links = find_links("Čau 😀 https://a.example/ž x");
    ASSERT_EQ(links.size(), 1U);
    EXPECT_EQ(links[0].offset, 7);
    EXPECT_EQ(links[0].length, 19);
}

TEST(Links, AreBounded)
{
    std::string many;
    for (int i = 0; i < 300; ++i) many += "http://a.cz ";
    EXPECT_EQ(find_links(many).size(), 200U);
    EXPECT_THAT(urls_in("http://" + std::string(3'000, 'a')), IsEmpty());
}

}  // namespace
}  // namespace hovor::web
