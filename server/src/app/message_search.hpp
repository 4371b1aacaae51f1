#pragma once

#include "app/search.hpp"
#include "domain/sight.hpp"

#include <unordered_map>

namespace hovor {

// One page of a search, while it is put together: asks the index for candidates, reads them, and keeps those for which
// all filters hold.
class MessageSearch {
public:
    MessageSearch(const SearchView& view, const Sight& sight, const SearchQuery& query, const Search::Page& page);

    // invalid_argument if the query names nobody.
    Result<FoundMessages> run();

private:
    using AnyOf = SearchIndex::AnyOf;

    // What the index is asked for; what it cannot tell is left to is_wanted().
    Result<std::vector<AnyOf>> conditions() const;
    Result<AnyOf> authors() const;
    std::optional<AnyOf> tagged_conversations() const;
    Result<void> find_group();

    // Takes what is wanted of them; false once the page is full or enough was looked at.
    bool take(const std::vector<std::int64_t>& event_seqs);
    void take(std::int64_t event_seq);
    bool is_wanted(const MessagePosted& posted);
    const Conversation* conversation_of(const ConversationId& id);
    void add_what_lists_show();

    const SearchView& view_;
    const Sight& sight_;
    const SearchQuery& query_;
    const Search::Page& page_;
    const SearchIndex::Deadline deadline_;
    std::unordered_map<ConversationId, std::optional<Conversation>> conversations_;
    std::optional<GroupId> group_{};  // whose conversations alone are wanted
    FoundMessages found_{};
    std::int64_t looked_to_ = 0;  // the place of the last message that was looked at
    int scanned_ = 0;
};

}  // namespace hovor
