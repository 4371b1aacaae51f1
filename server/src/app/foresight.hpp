#pragma once

#include "base/id.hpp"

#include <optional>

namespace hovor {

// What a work will look for, as far as that is known before it runs: a database that is a way off is then asked once
// for all the works that wait. It changes nothing but the time they take.
struct Foresight {
    std::optional<ConversationId> conversation;
    std::optional<VisitorId> latest_of;  // their newest conversation
    std::optional<MessageId> message;
};

}  // namespace hovor
