#pragma once

#include "domain/agent.hpp"

#include <vector>

namespace hovor {

// The agents of one account, with what proves who they are.
class Agents {
public:
    static constexpr int max_count = 1000;

    // not_found if the account has no such agent.
    virtual Result<Agent> find(const AgentId& id) const = 0;

    // In the order of their creation, the deactivated too; at most max_count.
    virtual std::vector<Agent> all() const = 0;

    // As libsodium's crypto_pwhash_str made it. The agent exists.
    virtual std::string password_hash(const AgentId& id) const = 0;

    // conflict if the e-mail address is taken, by whichever account.
    virtual Result<void> add(const Agent& agent, const std::string& password_hash) = 0;

    // Keeps what has changed. conflict if the e-mail address is taken.
    virtual Result<void> save(const Agent& agent) = 0;
    virtual void set_password_hash(const AgentId& id, const std::string& password_hash) = 0;

protected:
    ~Agents() = default;
};

}  // namespace hovor
