#pragma once

#include "base/clock.hpp"
#include "base/id.hpp"
#include "base/result.hpp"
#include "domain/visitor.hpp"

#include <optional>
#include <string>

namespace hovor {

// What agents keep of a visitor, who never learns of it.
struct Contact {
    static constexpr std::size_t max_note_length = 4'000;  // in code points

    VisitorId visitor;
    std::string note{};                    // empty: none
    std::optional<Timestamp> banned_at{};  // since when they can write nothing
    std::optional<AgentId> banned_by{};    // together with the time
    std::optional<VisitorId> same_as{};    // who is the same person, and stands for both

    bool is_banned() const noexcept { return banned_at.has_value(); }
    bool is_empty() const { return note.empty() && !banned_at && !same_as; }

    friend bool operator==(const Contact&, const Contact&) = default;
};

// A visitor with what agents keep of them.
struct VisitorRecord {
    Visitor visitor;
    Contact contact;

    friend bool operator==(const VisitorRecord&, const VisitorRecord&) = default;
};

// What agents correct and note; absent: nothing changes, empty: it is removed.
struct ContactUpdate {
    std::optional<std::string> name{};
    std::optional<std::string> email{};
    std::optional<std::string> phone{};
    std::optional<std::string> note{};
};

// invalid_argument for what is too long or no line, and for an address that is none.
Result<VisitorRecord> apply(VisitorRecord record, const ContactUpdate& update);

}  // namespace hovor
