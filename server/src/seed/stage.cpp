#include "seed/stage.hpp"

#include "app/conversation_rules.hpp"

#include <utility>

namespace hovor::seed {

Result<void> Stage::play()
{
    for (const auto& step : script_.steps) {
        if (!conversations_[step.conversation]) {
            HOVOR_CHECK(begin(step));
        }
        HOVOR_CHECK(std::visit([&](const auto& what) { return play(step, what); }, step.what));
    }
    return {};
}

Result<void> Stage::begin(const Step& step)
{
    const auto& [id, visitor, agent, notice] = start_of(step);
    add_if_new(db_, visitor);
    HOVOR_TRY(auto conversation, start(db_, id, visitor, step.at));
    conversations_[step.conversation] = std::move(conversation);
    return {};
}

Result<void> Stage::play(const Step& step, const Said& said)
{
    const auto& [id, visitor, agent, notice] = start_of(step);
    const Sender sender = said.author == Author::agent ? Sender{agent} : Sender{visitor.id};
    HOVOR_TRY(const auto outgoing, compose(sender, said.id, Words{said.text}, step.at));
    auto told = notice_of(sender, step.at);
    told.id = notice;
    HOVOR_CHECK(add(db_, conversation_of(step), sender, outgoing, told));
    return {};
}

Result<void> Stage::play(const Step& step, const Closed& closed)
{
    auto& conversation = conversation_of(step);
    HOVOR_TRY(const auto change, conversation.close());
    auto told = notice_of(start_of(step).agent, step.at);
    told.id = closed.id;
    conversation = finish_step(db_, std::move(conversation), change, told);
    return {};
}

Result<void> Stage::play(const Step& step, const Rated& rated)
{
    auto& conversation = conversation_of(step);
    HOVOR_CHECK(conversation.rate({.value = rated.value, .text = std::nullopt}, step.at));
    db_.conversations().save_rating(conversation);
    db_.append(ConversationChanged{conversation.snapshot()});
    return {};
}

Result<void> Stage::play(const Step& step, const Labelled& labelled)
{
    auto& conversation = conversation_of(step);
    const auto before = conversation;
    HOVOR_CHECK(conversation.label(labelled.labels));
    db_.conversations().save_labels(before, conversation);
    db_.append(ConversationChanged{conversation.snapshot()});
    return {};
}

Result<void> Stage::play(const Step& step, const ReadByAll&)
{
    auto& conversation = conversation_of(step);
    const auto last = conversation.snapshot().last_seq;
    if (conversation.mark_by_agent({.delivered = last, .read = last}, 0)) add_marked(conversation, Side::agent);
    if (conversation.mark_by_visitor({.delivered = last, .read = last})) add_marked(conversation, Side::visitor);
    db_.conversations().save(conversation);
    return {};
}

void Stage::add_marked(const Conversation& conversation, Side side)
{
    const auto& now = conversation.snapshot();
    db_.append(ConversationMarked{.conversation = now.id,
                                  .visitor = now.visitor,
                                  .side = side,
                                  .marks = side == Side::visitor ? now.visitor_marks : now.agent_marks,
                                  .unread_count = now.unread_count});
}

}  // namespace hovor::seed
