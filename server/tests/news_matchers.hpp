#pragma once

#include "domain/event.hpp"

#include <gmock/gmock.h>

// What a test expects of the events that a work has written.
namespace hovor::test {

inline auto says_that(MessageKind kind)
{
    return testing::VariantWith<MessagePosted>(
        testing::ResultOf([](const MessagePosted& one) { return one.message.draft.kind; }, kind));
}

inline auto changes_to(Conversation::State state)
{
    return testing::VariantWith<ConversationChanged>(
        testing::ResultOf([](const ConversationChanged& one) { return one.conversation.state; }, state));
}

}  // namespace hovor::test
