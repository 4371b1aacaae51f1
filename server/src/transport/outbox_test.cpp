#include "transport/outbox.hpp"

#include <gtest/gtest.h>

#include <array>
#include <string>

namespace hovor::transport {
namespace {

std::string rest_of(const Outbox& outbox)
{
    std::string bytes(outbox.bytes(), '\0');
    EXPECT_EQ(outbox.copy(bytes), bytes.size());
    return bytes;
}

TEST(Outbox, GivesBackWhatItGotInOrder)
{
    Outbox outbox;
    outbox.push(std::string{"one"});
    outbox.push({});
    outbox.push(SharedBytes::of_static("two"));
    std::array<std::string_view, 4> views;
    EXPECT_EQ(outbox.peek(views), 2U);
    EXPECT_EQ(views[1], "two");
    EXPECT_EQ(rest_of(outbox), "onetwo");
}

TEST(Outbox, ConsumesAcrossPieces)
{
    Outbox outbox;
    outbox.push(std::string{"one"});
    outbox.push(std::string{"two"});
    outbox.consume(4);
    EXPECT_EQ(rest_of(outbox), "wo");
    outbox.push(std::string{"three"});
    outbox.consume(2);
    EXPECT_EQ(rest_of(outbox), "three");
    outbox.consume(5);
    EXPECT_TRUE(outbox.empty());
    EXPECT_EQ(outbox.bytes(), 0U);
}

TEST(Outbox, KeepsThePieceThatIsPartlySentWhenItDropsTheRest)
{
    Outbox outbox;
    outbox.push(std::string{"one"});
    outbox.push(std::string{"two"});
    outbox.consume(1);
    outbox.drop_unsent();
    EXPECT_EQ(rest_of(outbox), "ne");

    outbox.consume(2);
    outbox.push(std::string{"three"});
    outbox.drop_unsent();
    EXPECT_TRUE(outbox.empty());
}

TEST(Outbox, KeepsOrderInALongRunThatNeverEmpties)
{
    Outbox outbox;
    outbox.push(std::string(5'000, 'x'));
    std::string expected(5'000, 'x');
    for (int i = 0; i < 1'000; ++i) {
        const auto text = std::to_string(i);
        outbox.push(text);
        outbox.push(text);
        expected += text + text;
        outbox.consume(7);
        expected.erase(0, 7);
        if (i % 100 == 0) {
            ASSERT_EQ(rest_of(outbox), expected);
        }
    }
    EXPECT_EQ(rest_of(outbox), expected);
}

}  // namespace
}  // namespace hovor::transport
