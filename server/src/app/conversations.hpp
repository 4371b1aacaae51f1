#pragma once

#include "domain/conversation.hpp"
#include "domain/tag.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace hovor {

// The conversations of one account.
class Conversations {
public:
    // not_found if the account has no such conversation.
    virtual Result<Conversation> find(const ConversationId& id) const = 0;

    // The visitor's newest: the one they go on in.
    virtual std::optional<Conversation> find_latest_of(const VisitorId& visitor) const = 0;

    // The one with the newest message first: those whose last message stands before `before_event_seq` in
    // the log. `state` absent: all.
    virtual std::vector<Conversation> list(std::optional<Conversation::State> state, std::int64_t before_event_seq,
                                           int limit) const = 0;

    // The same, of those that have the tag.
    virtual std::vector<Conversation> list_tagged(const std::string& tag, std::int64_t before_event_seq,
                                                  int limit) const = 0;

    // The open ones that the group is to answer.
    virtual std::vector<Conversation> list_open_of(const GroupId& group, int limit) const = 0;

    // All tags that conversations have, by name.
    virtual std::vector<TagCount> tags(int limit) const = 0;

    // conflict if the id is taken.
    virtual Result<void> add(const Conversation& conversation) = 0;

    // Keeps what has changed in a conversation that was found or added, but for its rating, its labels and its
    // assignment.
    virtual void save(const Conversation& conversation) = 0;

    // Keeps the rating alone, which there has to be: no message pays for it.
    virtual void save_rating(const Conversation& conversation) = 0;

    // Likewise the group, the reason of a closed one's closing, and how those who have joined came.
    virtual void save_assignment(const Conversation& conversation) = 0;

    // Likewise the tags, the category and whether it is important. `before`: as they were.
    virtual void save_labels(const Conversation& before, const Conversation& after) = 0;

protected:
    ~Conversations() = default;
};

}  // namespace hovor
