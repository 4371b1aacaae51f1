#pragma once

#include "app/notes.hpp"
#include "storage/sql/connection.hpp"

namespace hovor::sql {

class Notes final : public hovor::Notes {
public:
    Notes(Connection& db, const AccountId& account) : db_{db}, account_{account} {}

    std::optional<Note> find(const NoteId& id) const override;
    std::vector<Note> between(const ConversationId& conversation, std::int64_t first_seq, std::int64_t last_seq,
                              int limit) const override;
    void add(const Note& note) override;

private:
    Connection& db_;
    const AccountId& account_;
};

}  // namespace hovor::sql
