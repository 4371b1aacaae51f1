#pragma once

#include "base/clock.hpp"
#include "base/id.hpp"
#include "base/names.hpp"
#include "base/result.hpp"

#include <optional>
#include <string>
#include <vector>

namespace hovor {

// An agent's being signed in on one device. The secret in the cookie is kept only as its SHA-256.
struct Session {
    SessionId id;
    AgentId agent;
    std::string token_hash;
    Timestamp created_at;
    Timestamp last_seen_at;
    Timestamp expires_at;
    std::string address;  // shortened
    std::string user_agent;

    friend bool operator==(const Session&, const Session&) = default;
};

// What a link that works once is for.
enum class LinkPurpose { sign_in, reset_password };

template <>
inline constexpr std::array<std::string_view, 2> names_of<LinkPurpose>{"sign_in", "reset_password"};

// The sessions of one account's agents. Those that have expired are as good as gone.
class Sessions {
public:
    virtual std::optional<Session> find_by_token_hash(const std::string& token_hash, Timestamp now) const = 0;

    // The one seen last first; at most 100.
    virtual std::vector<Session> of(const AgentId& agent, Timestamp now) const = 0;

    virtual void add(const Session& session) = 0;

    // Keeps `last_seen_at` and `expires_at`.
    virtual void touch(const Session& session) = 0;

    // False if the agent has no such session.
    virtual bool remove(const AgentId& agent, const SessionId& id) = 0;

    // Also forgets what has expired, of any agent.
    virtual void remove_expired(Timestamp now) = 0;

    // A secret that works for an agent once, kept as its SHA-256.
    virtual void add_link(LinkPurpose purpose, const std::string& token_hash, const AgentId& agent,
                          Timestamp expires_at) = 0;

    // Whose it is. Nothing if there is none for that, or it is too late.
    virtual std::optional<AgentId> find_link(LinkPurpose purpose, const std::string& token_hash,
                                             Timestamp now) const = 0;

    // The same, and uses the link up.
    virtual std::optional<AgentId> take_link(LinkPurpose purpose, const std::string& token_hash, Timestamp now) = 0;

    // All that the agent has not used, for whatever.
    virtual void remove_links(const AgentId& agent) = 0;

protected:
    ~Sessions() = default;
};

}  // namespace hovor
