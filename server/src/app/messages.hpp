#pragma once

#include "domain/conversation.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace hovor {

// The messages of one account's conversations. Whoever has a conversation in hand has found it in the
// account, and may read its messages.
class Messages {
public:
    // The one with this id in the whole account, whichever conversation it is in.
    virtual std::optional<Message> find(const MessageId& id) const = 0;

    // The conversation's last message; nothing before the first.
    virtual std::optional<Message> last(const Conversation& conversation) const = 0;

    // Oldest first. `after`: those that follow the seq, 0 for the first; `before`: the last ones that
    // precede it.
    virtual std::vector<Message> after(const Conversation& conversation, std::int64_t seq, int limit) const = 0;
    virtual std::vector<Message> before(const Conversation& conversation, std::int64_t seq, int limit) const = 0;

    // Places the draft in the conversation, stores it and writes its MessagePosted to the log. The
    // conversation itself is yet to be saved. The draft's id must not be stored yet.
    virtual Message add(Conversation& conversation, Draft draft) = 0;

protected:
    ~Messages() = default;
};

}  // namespace hovor
