#include "storage/sql/search_batch.hpp"

#include "app/search_terms.hpp"

namespace hovor::sql {
namespace {

std::int64_t day_of(Timestamp time)
{
    return std::chrono::floor<std::chrono::days>(time).time_since_epoch().count();
}

}  // namespace

void SearchBatch::add(const LoggedEvent& event)
{
    progress_.indexed_seq = event.seq;
    if (const auto* posted = std::get_if<MessagePosted>(&event.event)) {
        add(*posted, event.seq);
    } else if (const auto* changed = std::get_if<VisitorChanged>(&event.event)) {
        if (event.seq > progress_.visitors_seq) add(changed->visitor);  // the sweep has seen what came of the others
    }
}

void SearchBatch::add(const MessagePosted& posted, std::int64_t seq)
{
    const auto& draft = posted.message.draft;
    const auto [place, is_new] = days_.try_emplace(day_of(draft.created_at), Places{seq, seq});
    if (!is_new) place->second.last = seq;
    progress_.last_message = draft.id.str();
    progress_.last_message_seq = seq;

    const auto terms = terms_of(posted.message);
    if (terms.empty()) return;
    const auto stretch = stretch_of(seq);
    messages_[stretch].push_back({seq, tokens_of(token_prefix(progress_.number, stretch), terms)});
}

void SearchBatch::add(const Visitor& visitor)
{
    visitors_.emplace_back(visitor.id, document_of(tokens_of(token_prefix(progress_.number), terms_of(visitor))));
}

void SearchBatch::write(Connection& index, const SearchTables& tables) const
{
    for (const auto& [stretch, messages] : messages_) {
        tables.add_messages(index, {progress_.number, stretch}, messages);
    }
    for (const auto& [visitor, document] : visitors_) {
        tables.put_visitor(index, progress_.number, visitor, document);
    }
    for (const auto& [day, places] : days_) widen_day(index, progress_.number, day, places.first, places.last);
    save_progress(index, progress_);
}

}  // namespace hovor::sql
