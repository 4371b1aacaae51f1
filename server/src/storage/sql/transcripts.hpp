#pragma once

#include "app/transcripts.hpp"
#include "storage/sql/connection.hpp"

namespace hovor::sql {

class Transcripts final : public hovor::Transcripts {
public:
    Transcripts(Connection& db, const AccountId& account) : db_{db}, account_{account} {}

    void add(const TranscriptRequest& request) override;
    std::vector<TranscriptRequest> waiting(int limit) const override;

private:
    Connection& db_;
    const AccountId& account_;
};

}  // namespace hovor::sql
