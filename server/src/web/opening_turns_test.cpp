#include "web/opening_turns.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hovor::web {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::IsEmpty;

const AccountId acme{"acme"};
const AccountId other{"other"};
const auto start = from_milliseconds(1'700'000'000'000);

TEST(OpeningTurns, AreDueOnceWhenTheyCome)
{
    OpeningTurns turns;
    turns.note(acme, start + 1min);
    turns.note(other, start + 2min);
    EXPECT_THAT(turns.take_due(start), IsEmpty());
    EXPECT_THAT(turns.take_due(start + 1min), ElementsAre(acme));
    EXPECT_THAT(turns.take_due(start + 1min), IsEmpty());
    turns.note(other, std::nullopt);
    EXPECT_THAT(turns.take_due(start + 1h), IsEmpty());
}

TEST(OpeningTurns, AreDueWhenTheAccountHasChanged)
{
    OpeningTurns turns;
    const std::vector<LoggedEvent> events{{acme, 1,
                                           AccountChanged{{.id = acme,
                                                           .company = "",
                                                           .chat_key = "",
                                                           .greeting = "",
                                                           .color = "",
                                                           .created_at = start,
                                                           .installed_at = {}}},
                                           start},
                                          {other, 1, SavedRepliesChanged{}, start}};
    turns.publish(events);
    turns.note(acme, std::nullopt);  // by who has read the account before it changed
    EXPECT_THAT(turns.take_due(start), ElementsAre(acme));
}

}  // namespace
}  // namespace hovor::web
