#include "storage/sql/search_batch.hpp"

#include "app/search_terms.hpp"

namespace hovor::sql {
namespace {

std::int64_t day_of(Timestamp time)
{
    return std::chrono::floor<std::chrono::days>(time).time_since_epoch().count();
}

}  // namespace

void SearchBatch::add(const Message& message, std::int64_t event_seq)
{
    const auto [place, is_new] =
        days_.try_emplace(day_of(message.draft.created_at), Places{.first = event_seq, .last = event_seq});
    if (!is_new) place->second.last = event_seq;
    progress_.last_message = message.draft.id.str();
    progress_.last_message_seq = event_seq;

    const auto terms = terms_of(message);
    if (terms.empty()) return;
    const auto stretch = stretch_of(event_seq);
    messages_[stretch].push_back({event_seq, tokens_of(token_prefix(progress_.number, stretch), terms)});
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
