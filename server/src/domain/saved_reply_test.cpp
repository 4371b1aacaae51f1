#include "domain/saved_reply.hpp"

#include <gtest/gtest.h>

namespace hovor {
namespace {

const SavedReply hello{.id = SavedReplyId{"r1"},
                       .owner = std::nullopt,
                       .shortcut = "hello",
                       .text = "Hello, {{visitor.name}}",
                       .folder = "",
                       .updated_at = from_milliseconds(1)};
const Timestamp now = from_milliseconds(2);

TEST(SavedReplies, ChangeInWhatIsNamed)
{
    auto expected = hello;
    expected.shortcut = "ahoj";
    expected.folder = "Greetings";
    expected.updated_at = now;

    EXPECT_EQ(apply(hello, {.shortcut = " ahoj ", .text = {}, .folder = "Greetings"}, now), expected);
}

TEST(SavedReplies, KeepTheirTimeWhereNothingChanges)
{
    EXPECT_EQ(apply(hello, {.shortcut = "hello", .text = {}, .folder = {}}, now), hello);
}

TEST(SavedReplies, HaveAShortcutThatCanBeTyped)
{
    for (const auto& shortcut : {std::string{""}, std::string{"a b"}, std::string{"a/b"}, std::string(33, 'a')}) {
        const auto refused = apply(hello, {.shortcut = shortcut, .text = {}, .folder = {}}, now);
        ASSERT_FALSE(refused) << shortcut;
        EXPECT_EQ(refused.error().code(), ErrorCode::invalid_argument);
    }
}

TEST(SavedReplies, SaySomething)
{
    EXPECT_FALSE(apply(hello, {.shortcut = {}, .text = " \n", .folder = {}}, now));
}

}  // namespace
}  // namespace hovor
