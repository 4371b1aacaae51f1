#include "app/file_links.hpp"

#include "tests/movable_clock.hpp"

#include <gtest/gtest.h>

#include <stdexcept>
#include <vector>

namespace hovor {
namespace {

using namespace std::chrono_literals;

class FileLinksTest : public testing::Test {
protected:
    // The account, the file, the time and the signature.
    static std::vector<std::string> parts_of(const std::string& path)
    {
        std::vector<std::string> parts;
        for (std::size_t at = 1; at < path.size();) {
            const auto end = std::min(path.find('/', at), path.size());
            parts.push_back(path.substr(at, end - at));
            at = end + 1;
        }
        return {parts.begin() + 1, parts.end()};
    }

    const AccountId acme{"acme"};
    const FileId lamp{"lamp"};
    test::MovableClock clock;
    FileLinks links{std::string(32, 'k'), clock};
};

TEST_F(FileLinksTest, FitWhatTheyWereMadeFor)
{
    const auto parts = parts_of(links.path(acme, lamp));
    ASSERT_EQ(parts.size(), 4U);
    EXPECT_TRUE(links.fits(AccountId{parts[0]}, FileId{parts[1]}, parts[2], parts[3]));
}

TEST_F(FileLinksTest, FitNothingElse)
{
    const auto parts = parts_of(links.path(acme, lamp));
    EXPECT_FALSE(links.fits(AccountId{"globex"}, lamp, parts[2], parts[3]));
    EXPECT_FALSE(links.fits(acme, FileId{"other"}, parts[2], parts[3]));
    EXPECT_FALSE(links.fits(acme, lamp, parts[2] + "0", parts[3]));
    EXPECT_FALSE(links.fits(acme, lamp, parts[2], ""));
    EXPECT_FALSE(links.fits(acme, lamp, "", parts[3]));
    EXPECT_FALSE(FileLinks(std::string(32, 'x'), clock).fits(acme, lamp, parts[2], parts[3]));
}

TEST_F(FileLinksTest, AreOfUseForSevenDaysAtLeastAndEightAtMost)
{
    const auto parts = parts_of(links.path(acme, lamp));
    clock.advance(FileLinks::lifetime - 1ms);
    EXPECT_TRUE(links.fits(acme, lamp, parts[2], parts[3]));
    clock.advance(24h);
    EXPECT_FALSE(links.fits(acme, lamp, parts[2], parts[3]));
}

TEST_F(FileLinksTest, AreTheSameForADay)
{
    const auto first = links.path(acme, lamp);
    clock.advance(1min);
    EXPECT_EQ(links.path(acme, lamp), first);
    clock.advance(24h);
    EXPECT_NE(links.path(acme, lamp), first);
}

TEST_F(FileLinksTest, LetAVisitorUploadByATicketForAWhile)
{
    const auto text = links.issue({acme, VisitorId{"eve"}, lamp});
    const auto ticket = links.read_ticket(text);
    ASSERT_TRUE(ticket);
    EXPECT_EQ(ticket->account, acme);
    EXPECT_EQ(ticket->visitor, VisitorId{"eve"});
    EXPECT_EQ(ticket->file, lamp);

    clock.advance(FileLinks::ticket_lifetime);
    EXPECT_FALSE(links.read_ticket(text));
}

TEST_F(FileLinksTest, TakeNoTicketThatIsForged)
{
    const auto text = links.issue({acme, VisitorId{"eve"}, lamp});
    EXPECT_FALSE(links.read_ticket(text + "0"));
    EXPECT_FALSE(links.read_ticket("globex" + text.substr(4)));
    EXPECT_FALSE(links.read_ticket(""));
    EXPECT_FALSE(links.read_ticket("..."));
    EXPECT_FALSE(links.read_ticket(std::string(10'000, '.')));
}

TEST_F(FileLinksTest, NeedAKeyThatCannotBeGuessed)
{
    EXPECT_THROW(FileLinks("short", clock), std::invalid_argument);
}

}  // namespace
}  // namespace hovor
