#pragma once

#include "app/transaction.hpp"
#include "seed/script.hpp"

#include <optional>
#include <vector>

namespace hovor::seed {

// Plays a script in one transaction, by the rules of the domain: what it leaves is as if people had done it.
class Stage {
public:
    Stage(Transaction& db, const Script& script) : db_{db}, script_{script}, conversations_(script.starts.size()) {}

    Result<void> play();

private:
    Result<void> begin(const Step& step);
    Result<void> play(const Step& step, const Said& said);
    Result<void> play(const Step& step, const Closed& closed);
    Result<void> play(const Step& step, const Rated& rated);
    Result<void> play(const Step& step, const Labelled& labelled);
    Result<void> play(const Step& step, const ReadByAll&);

    void add_marked(const Conversation& conversation, Side side);
    Conversation& conversation_of(const Step& step) { return *conversations_[step.conversation]; }
    const Script::Start& start_of(const Step& step) const { return script_.starts[step.conversation]; }

    Transaction& db_;
    const Script& script_;
    std::vector<std::optional<Conversation>> conversations_;
};

}  // namespace hovor::seed
