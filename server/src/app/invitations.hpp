#pragma once

#include "domain/agent.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace hovor {

// Somebody may join the team, by a link. Its secret is kept only as its SHA-256.
struct Invitation {
    InvitationId id;
    std::string email;
    Role role;
    AgentId invited_by;
    std::string token_hash;
    Timestamp created_at;
    Timestamp expires_at;

    friend bool operator==(const Invitation&, const Invitation&) = default;
};

// The invitations of one account. Those that have expired are as good as gone.
class Invitations {
public:
    static constexpr int max_count = 100;

    // The newest first.
    virtual std::vector<Invitation> all(Timestamp now) const = 0;

    virtual std::optional<Invitation> find_by_token_hash(const std::string& token_hash, Timestamp now) const = 0;

    // In place of another for the same address. Forgets what has expired.
    virtual void add(const Invitation& invitation, Timestamp now) = 0;

    // False if there is none.
    virtual bool remove(const InvitationId& id) = 0;

protected:
    ~Invitations() = default;
};

}  // namespace hovor
