#pragma once

#include "domain/message.hpp"
#include "domain/rating.hpp"

#include <optional>
#include <string>
#include <vector>

namespace hovor {

// How far one side has received and has read, as message seqs; 0 for nothing. Only ever grows.
struct Marks {
    std::int64_t delivered = 0;
    std::int64_t read = 0;

    friend bool operator==(const Marks&, const Marks&) = default;
};

// How agents sort a conversation; what is absent stays.
struct LabelUpdate {
    std::vector<std::string> add_tags{};
    std::vector<std::string> remove_tags{};
    std::optional<bool> is_important{};
    std::optional<std::string> category{};  // empty: none
};

// Why an agent closed a conversation.
enum class CloseReason { solved, no_answer, spam, other };

template <>
inline constexpr std::array<std::string_view, 4> names_of<CloseReason>{"solved", "no_answer", "spam", "other"};

// How an agent came to a conversation.
enum class JoinReason { joined, wrote, assigned, round_robin, least_busy, reopened };

template <>
inline constexpr std::array<std::string_view, 6> names_of<JoinReason>{"joined",      "wrote",      "assigned",
                                                                      "round_robin", "least_busy", "reopened"};

struct Participant {
    AgentId agent;
    JoinReason reason = JoinReason::joined;
    std::optional<AgentId> assigned_by{};  // the colleague, if one did
    Timestamp joined_at{};
    std::int64_t read = 0;  // the seq of the last message that they have read; 0 for nothing

    friend bool operator==(const Participant&, const Participant&) = default;
};

// One visitor's talk with the team. It waits until an agent joins, and a visitor who writes into a closed
// conversation opens it again.
class Conversation {
public:
    enum class State { waiting, active, closed };

    static constexpr std::size_t max_agents = 16;
    static constexpr std::size_t max_tags = 20;

    struct Snapshot {
        ConversationId id;
        VisitorId visitor;
        State state = State::waiting;
        std::vector<AgentId> agents{};  // who has joined, in that order; none while it waits
        Timestamp created_at{};
        std::int64_t last_seq = 0;        // of its last message; 0 before the first
        std::int64_t last_event_seq = 0;  // where its last message stands in the account's log
        Marks visitor_marks{};
        Marks agent_marks{};                       // of the team: the furthest that any agent has come
        std::int64_t unread_count = 0;             // messages of the visitor that no agent has read
        std::optional<Timestamp> waiting_since{};  // since when the visitor waits for an answer
        std::optional<Rating> rating{};            // what the visitor thought of it
        std::vector<std::string> tags{};           // in the order in which they were added, none twice
        bool is_important = false;
        std::string category{};                     // what it is about; empty: in none
        std::optional<CloseReason> close_reason{};  // of one that is closed
        std::optional<GroupId> group{};             // whose it is to answer; nothing: everybody's
        std::vector<Participant> participants{};    // of the agents, as far as it is known how they came; of a closed
                                                    // one, who was in it then

        friend bool operator==(const Snapshot&, const Snapshot&) = default;
    };

    static Conversation start(ConversationId id, VisitorId visitor, Timestamp now);
    static Conversation restore(Snapshot snapshot);

    const Snapshot& snapshot() const noexcept { return snapshot_; }
    bool has(const AgentId& agent) const;

    // A visitor learns of no conversation but their own: any other is not_found.
    Result<void> admit(const Sender& sender) const;

    // The four below yield the kind of message that tells of the change, or nothing when there is none:
    // doing them twice is harmless. conflict when the conversation is closed, or full.
    Result<std::optional<MessageKind>> join(Participant who);
    Result<std::optional<MessageKind>> leave(const AgentId& agent);
    Result<std::optional<MessageKind>> close(std::optional<CloseReason> reason = std::nullopt);
    Result<std::optional<MessageKind>> reopen(Participant who);

    // It waits for one of the group from now on, and nobody stays in it. Yields who has left; conflict when it is
    // closed.
    Result<std::vector<AgentId>> hand_to(const GroupId& group);

    // Whose it is from now on, without anybody leaving; nothing: everybody's.
    void set_group(std::optional<GroupId> group) { snapshot_.group = std::move(group); }

    // The visitor says, or says otherwise, what they thought of it. False if that is what they said before.
    Result<bool> rate(const RatingUpdate& update, Timestamp now);

    // False if nothing has changed. invalid_argument for a tag or a category that is none, conflict beyond max_tags.
    Result<bool> label(const LabelUpdate& update);

    // Whether the sender may write now, and what that changes first: a visitor opens a closed conversation
    // again; an agent joins; an agent in a closed one is a conflict.
    Result<std::optional<MessageKind>> prepare_to_write(const Sender& sender, Timestamp now);

    // Gives the draft the next seq. `event_seq` is its place in the account's log.
    Message place(Draft draft, std::int64_t event_seq);

    // Moves a side's marks forward, never back and never past the last message. False if nothing moved.
    // `unread_after_read` counts the visitor's messages after the new read mark.
    bool mark_by_visitor(Marks marks);
    bool mark_by_agent(Marks marks, std::int64_t unread_after_read);

    // How far one of those who have joined has read: nothing for another.
    std::optional<std::int64_t> read_by(const AgentId& agent) const;

    // Moves that forward, never past the last message; false if nothing moved.
    bool advance_reader(const AgentId& agent, std::int64_t seq);

    // Moves it back, so that what comes after `seq` is unread again; false if it already is.
    bool set_back_reader(const AgentId& agent, std::int64_t seq);

private:
    explicit Conversation(Snapshot snapshot) : snapshot_{std::move(snapshot)} {}

    bool advance(Marks& side, Marks to) const;
    Participant* find_participant(const AgentId& agent);

    Snapshot snapshot_;
};

template <>
inline constexpr std::array<std::string_view, 3> names_of<Conversation::State>{"waiting", "active", "closed"};

}  // namespace hovor
