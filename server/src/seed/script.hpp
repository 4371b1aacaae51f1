#pragma once

#include "domain/conversation.hpp"
#include "domain/visitor.hpp"
#include "seed/dice.hpp"

#include <variant>
#include <vector>

namespace hovor::seed {

// What happens in a conversation, in the order of time. `conversation` counts those of a script.
struct Said {
    Author author;
    MessageId id;
    std::string text;
};
struct Closed {
    MessageId id;
};
struct Rated {
    std::int64_t value;
};
struct Labelled {
    LabelUpdate labels;
};
struct ReadByAll {};

struct Step {
    Timestamp at;
    std::size_t conversation;
    std::variant<Said, Closed, Rated, Labelled, ReadByAll> what;
};

// Conversations that go on side by side, each of a visitor who writes for the first time.
struct Script {
    struct Start {
        ConversationId id;
        Visitor visitor;
        AgentId agent;     // who answers
        MessageId notice;  // that tells that they have joined
    };

    std::vector<Start> starts;
    std::vector<Step> steps;
};

struct ScriptPlan {
    std::size_t conversations;
    std::size_t messages;  // that people write, in all of them; at least one each
    Timestamp from;        // it all happens between the two
    Timestamp to;
    bool may_stay_open;  // some wait and some are talked in when it ends
};

Script write_script(Dice& dice, const ScriptPlan& plan, const std::vector<AgentId>& agents);

}  // namespace hovor::seed
