#pragma once

#include <compare>
#include <functional>
#include <string>
#include <utility>

namespace hovor {

// An identifier that cannot be passed where another kind of identifier is meant.
template <class Tag>
class Id {
public:
    explicit Id(std::string value) : value_{std::move(value)} {}

    const std::string& str() const noexcept { return value_; }

    friend auto operator<=>(const Id&, const Id&) = default;

private:
    std::string value_;
};

using AccountId = Id<struct AccountTag>;
using AgentId = Id<struct AgentTag>;
using ConversationId = Id<struct ConversationTag>;
using FileId = Id<struct FileTag>;
using GroupId = Id<struct GroupTag>;
using InvitationId = Id<struct InvitationTag>;
using MessageId = Id<struct MessageTag>;
using NoteId = Id<struct NoteTag>;
using PhotoId = Id<struct PhotoTag>;
using SavedReplyId = Id<struct SavedReplyTag>;
using SessionId = Id<struct SessionTag>;
using VisitId = Id<struct VisitTag>;
using VisitorId = Id<struct VisitorTag>;

}  // namespace hovor

template <class Tag>
struct std::hash<hovor::Id<Tag>> {
    std::size_t operator()(const hovor::Id<Tag>& id) const noexcept { return std::hash<std::string>{}(id.str()); }
};
