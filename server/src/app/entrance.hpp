#pragma once

#include "app/passwords.hpp"
#include "app/store.hpp"
#include "base/clock.hpp"

#include <chrono>
#include <optional>
#include <string>

namespace hovor {

// Where a session is used: shown to the agent in the list of their sessions.
struct Device {
    std::string address;     // as the client has it; only a shortened one is kept (IPv4 /24, IPv6 /48)
    std::string user_agent;  // cut to 512 bytes
};

// Who makes a request: an active agent, with the session that they are signed in by.
struct SignedIn {
    AccountId account;
    Agent agent;
    SessionId session;
};

// A session that has just begun. `token` is the secret for the cookie: it names the account, and is not kept.
struct NewSession {
    std::string token;
    Account account;
    Agent agent;
};

struct NewAccount {
    std::string name;  // of the owner
    std::string company;
    std::string email;
    std::string password;
};

// The way in: companies sign up, agents sign in and out, by password or by a link that works once. What
// limits guessing stands before it (web/rate_limit.hpp).
class Entrance {
public:
    struct Lifetimes {
        std::chrono::hours idle{24 * 14};      // a session that nobody used for so long has ended
        std::chrono::hours absolute{24 * 90};  // and so has one that is as old as that
        std::chrono::minutes link{10};
    };

    Entrance(Store& store, Passwords& passwords, const Clock& clock, Lifetimes lifetimes);

    // The account with its owner. invalid_argument for a name, address or password that is none, conflict if
    // the e-mail address is taken.
    Task<Result<NewSession>> sign_up(NewAccount account, Device device);

    // The same without a session, for the command line.
    struct Opened {
        Account account;
        Agent owner;
    };
    Task<Result<Opened>> open_account(NewAccount account);

    // unauthenticated, after the same time, for an unknown address, a wrong password and an agent who is not
    // active.
    Task<Result<NewSession>> sign_in(std::string email, std::string password, Device device);

    // Writes to the audit log of whose address it is, if anybody's, that a sign-in was refused. Not for an answer to
    // wait for: the time that it takes says whether there is such an agent.
    Task<Result<void>> note_refusal(std::string email, Device device);

    // No session is older than this, so that its cookie need not be either.
    std::chrono::seconds longest_session() const noexcept { return lifetimes_.absolute; }

    // unauthenticated for a link that was used, is too old or never was.
    Task<Result<NewSession>> sign_in_by_link(std::string token, Device device);

    // A secret that signs the agent in once.
    Task<Result<std::string>> make_link(AccountId account, AgentId agent);

    // Whose cookie it is; unauthenticated if nobody's. Notes, at most once a minute, that the session is used.
    Task<Result<SignedIn>> recognize(std::string token);

    // The agent's own sessions, the one seen last first.
    Task<Result<std::vector<Session>>> sessions(SignedIn who);

    // Ends one of the agent's own sessions; not_found if it is none of theirs. Signing out is ending the present
    // one. Each ended session writes SessionEnded.
    Task<Result<void>> end_session(SignedIn who, SessionId session);
    Task<Result<void>> end_other_sessions(SignedIn who);

private:
    // A session as it begins now, and the secret that it is kept under.
    struct Ticket {
        Session session;
        std::string token;
    };
    Ticket make_ticket(const AccountId& account, const Device& device) const;
    Timestamp end_of(Timestamp created_at, Timestamp now) const;

    // A password that fits the agent's hash, and that hash made anew where its cost is not today's.
    struct Proof {
        AccountId account;
        AgentId agent;
        std::string checked_hash;
        std::optional<std::string> renewed_hash;
    };
    // unauthenticated if the agent is not active, or has another password by now than the one that was checked.
    Task<Result<NewSession>> begin_session(Proof proof, Device device);

    Store& store_;
    Passwords& passwords_;
    const Clock& clock_;
    const Lifetimes lifetimes_;
};

}  // namespace hovor
