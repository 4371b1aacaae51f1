#include "app/message_search.hpp"

#include "domain/words.hpp"

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace hovor {
namespace {

using Kind = SearchTerm::Kind;

// What an excerpt is of.
const std::string& text_of(const Message& message)
{
    return message.draft.file ? message.draft.file->name : message.draft.text;
}

SearchTerm by(Author author)
{
    return {Kind::author, std::string{to_string(author)}};
}

}  // namespace

MessageSearch::MessageSearch(const SearchView& view, const Sight& sight, const SearchQuery& query,
                             const Search::Page& page)
    : view_{view},
      sight_{sight},
      query_{query},
      page_{page},
      deadline_{std::chrono::steady_clock::now() + Search::max_time}
{
}

Result<FoundMessages> MessageSearch::run()
{
    HOVOR_CHECK(find_group());
    HOVOR_TRY(const auto all_of, conditions());
    auto range = view_.index.range_of(query_.not_before, query_.before);
    range.before = std::min(range.before, page_.before);

    constexpr int batch = 100;
    while (range.before - 1 > range.after) {
        const auto hits = view_.index.messages(all_of, range, batch, deadline_);
        if (!take(hits.event_seqs)) {
            range.before = looked_to_;
            found_.next = looked_to_;
            break;
        }
        range.before = hits.looked_to;
        if (std::chrono::steady_clock::now() >= deadline_ && range.before - 1 > range.after) {
            found_.next = range.before;
            break;
        }
    }
    add_what_lists_show();
    return std::move(found_);
}

Result<std::vector<SearchIndex::AnyOf>> MessageSearch::conditions() const
{
    std::vector<AnyOf> all_of;
    for (const auto& word : query_.words) all_of.push_back({{Kind::word, word}});
    if (query_.has_file) all_of.push_back({{Kind::file}});
    if (page_.conversation) all_of.push_back({{Kind::conversation, page_.conversation->str()}});
    if (auto tagged = tagged_conversations()) all_of.push_back(*std::move(tagged));
    if (query_.from || all_of.empty()) {
        HOVOR_TRY(auto from, authors());
        all_of.push_back(std::move(from));
    }
    return all_of;
}

Result<SearchIndex::AnyOf> MessageSearch::authors() const
{
    if (!query_.from) return AnyOf{by(Author::visitor), by(Author::agent)};
    if (query_.from->author) return AnyOf{by(*query_.from->author)};

    std::vector<std::string> name;
    for (auto& word : words_of(query_.from->agent_name)) name.push_back(std::move(word.folded));
    AnyOf named;
    for (const auto& agent : view_.db.agents().all()) {
        if (has_all_words(agent.name, name)) named.push_back({Kind::agent, agent.id.str()});
    }
    if (named.empty()) {
        return fail(ErrorCode::invalid_argument,
                    "from: no agent is called so; write visitor, agent, or a colleague's name");
    }
    return named;
}

// Where few conversations have the tag, looking in them is quick; where many do, the first ones found have it.
std::optional<SearchIndex::AnyOf> MessageSearch::tagged_conversations() const
{
    if (query_.tags.empty()) return std::nullopt;
    const auto tagged = view_.index.conversations_tagged(query_.tags.front(), Search::max_tagged + 1);
    if (std::ssize(tagged) > Search::max_tagged) return std::nullopt;
    AnyOf any;
    for (const auto& id : tagged) any.push_back({Kind::conversation, id.str()});
    return any;
}

// By its name, whose case and accents do not matter, or by its key.
Result<void> MessageSearch::find_group()
{
    if (!query_.group) return {};
    const auto folded = [](std::string_view text) {
        std::vector<std::string> words;
        for (auto& word : words_of(text)) words.push_back(std::move(word.folded));
        return words;
    };
    const auto name = folded(*query_.group);
    for (const auto& group : view_.db.groups().all()) {
        if (group.key == *query_.group || (!name.empty() && folded(group.name) == name)) group_ = group.id;
    }
    if (group_) return {};
    return fail(ErrorCode::invalid_argument,
                "group: no group is called so; write its name, in double quotes if that has blanks");
}

bool MessageSearch::take(const std::vector<std::int64_t>& event_seqs)
{
    for (const auto event_seq : event_seqs) {
        if (std::ssize(found_.messages) == page_.limit || scanned_ == Search::max_scanned) return false;
        if (scanned_ > 0 && std::chrono::steady_clock::now() >= deadline_) return false;
        ++scanned_;
        take(event_seq);
        looked_to_ = event_seq;
    }
    return true;
}

void MessageSearch::take(std::int64_t event_seq)
{
    auto logged = view_.db.events().after(event_seq - 1, 1);
    if (logged.empty() || logged.front().seq != event_seq) return;  // gone since it was indexed
    auto* posted = std::get_if<MessagePosted>(&logged.front().event);
    if (posted == nullptr || !is_wanted(*posted)) return;
    auto excerpt = excerpt_of(text_of(posted->message), query_.words);
    found_.messages.push_back({std::move(posted->visitor), std::move(posted->message), std::move(excerpt)});
}

bool MessageSearch::is_wanted(const MessagePosted& posted)
{
    const auto& message = posted.message;
    if (query_.not_before && message.draft.created_at < *query_.not_before) return false;
    if (query_.before && message.draft.created_at >= *query_.before) return false;
    if (!has_all_words(text_of(message), query_.words)) return false;
    const auto* conversation = conversation_of(message.conversation);
    if (conversation == nullptr || !sight_.sees(conversation->snapshot())) return false;
    if (group_ && conversation->snapshot().group != group_) return false;
    const auto& tags = conversation->snapshot().tags;
    return std::ranges::all_of(query_.tags, [&](const std::string& tag) { return std::ranges::count(tags, tag) > 0; });
}

const Conversation* MessageSearch::conversation_of(const ConversationId& id)
{
    const auto [place, is_new] = conversations_.try_emplace(id);
    if (is_new) {
        if (auto found = view_.db.conversations().find(id)) place->second = *std::move(found);
    }
    return place->second ? &*place->second : nullptr;
}

void MessageSearch::add_what_lists_show()
{
    std::unordered_set<ConversationId> conversations;
    std::unordered_set<VisitorId> visitors;
    for (const auto& one : found_.messages) {
        if (conversations.insert(one.message.conversation).second) {
            const auto* conversation = conversation_of(one.message.conversation);
            found_.conversations.push_back({*conversation, view_.db.messages().last(*conversation)});
        }
        if (visitors.insert(one.visitor).second) {
            if (auto visitor = view_.db.visitors().find(one.visitor)) found_.visitors.push_back(*std::move(visitor));
        }
    }
}

}  // namespace hovor
