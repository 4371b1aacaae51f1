#include "app/annotations.hpp"

#include "app/seen.hpp"

#include <algorithm>
#include <utility>

namespace hovor {
namespace {

// Once each, in their order.
Result<std::vector<AgentId>> parse_mentions(const Transaction& db, const std::vector<AgentId>& told)
{
    if (told.size() > Note::max_mentions) return fail(ErrorCode::invalid_argument, "mention_ids: are too many");
    std::vector<AgentId> mentions;
    for (const auto& id : told) {
        const auto agent = db.agents().find(id);
        if (!agent || !agent->is_active) return fail(ErrorCode::invalid_argument, "mention_ids: no such colleague");
        if (std::ranges::find(mentions, id) == mentions.end()) mentions.push_back(id);
    }
    return mentions;
}

// One that the account has, or none.
Result<void> check_category(const Transaction& db, const LabelUpdate& update)
{
    if (!update.category || update.category->empty()) return {};
    HOVOR_TRY(const auto account, db.accounts().find());
    if (std::ranges::find(account.categories, *update.category) != account.categories.end()) return {};
    return fail(ErrorCode::invalid_argument, "category: is none of the account's");
}

// As it was stored when the author sent it before.
Result<std::optional<Note>> find_resent(const Transaction& db, const Note& note)
{
    auto stored = db.notes().find(note.id);
    if (stored && (stored->conversation != note.conversation || stored->author != note.author)) {
        return fail(ErrorCode::conflict, "the id is another note's");
    }
    return stored;
}

}  // namespace

Task<Result<Note>> Annotations::add_note(AccountId account, AgentId author, ConversationId conversation, NewNote note)
{
    HOVOR_CO_TRY(const auto text, MessageText::parse(note.text));
    Note draft{.id = std::move(note.id),
               .conversation = std::move(conversation),
               .author = std::move(author),
               .text = text.str(),
               .mentions = {},
               .after_seq = 0,
               .created_at = clock_.now()};
    auto work = [draft = std::move(draft), told = std::move(note.mentions)](Transaction& db) -> Result<Note> {
        HOVOR_TRY(const auto found, find_seen(db, draft.author, draft.conversation));
        HOVOR_TRY(auto stored, find_resent(db, draft));
        if (stored) return *std::move(stored);

        auto added = draft;
        HOVOR_TRY(added.mentions, parse_mentions(db, told));
        added.after_seq = found.snapshot().last_seq;
        db.notes().add(added);
        db.append(NoteAdded{added});
        return added;
    };
    co_return co_await store_.write(std::move(account), std::move(work));
}

Task<Result<Conversation>> Annotations::label(AccountId account, AgentId agent, ConversationId conversation,
                                              LabelUpdate update)
{
    auto work = [agent = std::move(agent), id = std::move(conversation),
                 update = std::move(update)](Transaction& db) -> Result<Conversation> {
        HOVOR_TRY(const auto before, find_seen(db, agent, id));
        auto after = before;
        HOVOR_CHECK(check_category(db, update));
        HOVOR_TRY(const auto has_changed, after.label(update));
        if (!has_changed) return after;
        db.conversations().save_labels(before, after);
        db.append(ConversationChanged{after.snapshot()});
        return after;
    };
    return store_.write(std::move(account), std::move(work));
}

Task<Result<std::vector<TagCount>>> Annotations::tags(AccountId account)
{
    return store_.read(std::move(account), [](const Transaction& db) -> Result<std::vector<TagCount>> {
        return db.conversations().tags(max_tags);
    });
}

}  // namespace hovor
