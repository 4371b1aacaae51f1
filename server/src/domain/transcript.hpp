#pragma once

#include "base/clock.hpp"
#include "base/id.hpp"

#include <string>

namespace hovor {

// A conversation that is to be sent to an address.
struct TranscriptRequest {
    ConversationId conversation;
    std::string email;
    std::string language;  // of the visitor, as a BCP 47 tag; empty if it is not known
    Timestamp requested_at;

    friend bool operator==(const TranscriptRequest&, const TranscriptRequest&) = default;
};

}  // namespace hovor
