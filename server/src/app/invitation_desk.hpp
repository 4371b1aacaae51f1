#pragma once

#include "app/entrance.hpp"

#include <chrono>
#include <string>
#include <vector>

namespace hovor {

// Colleagues join the team by links that admins make.
class InvitationDesk {
public:
    static constexpr std::chrono::hours lifetime{24 * 7};

    InvitationDesk(Store& store, Passwords& passwords, const Clock& clock)
        : store_{store}, passwords_{passwords}, clock_{clock}
    {
    }

    // The three are for admins: forbidden to others, and to who is no owner where an owner is invited. The token is
    // told this once. conflict for the address of an agent, and where there are too many.
    struct Made {
        Invitation invitation;
        std::string token;
    };
    Task<Result<Made>> invite(SignedIn who, std::string email, Role role);
    Task<Result<std::vector<Invitation>>> list(SignedIn who);  // the newest first
    Task<Result<void>> revoke(SignedIn who, InvitationId invitation);

    // What whoever has the link is shown; it stays as good as it was. unauthenticated for a link that was used, is too
    // old or never was.
    struct Seen {
        std::string company;
        std::string email;
        Role role;
        std::string invited_by;  // the name
    };
    Task<Result<Seen>> look(std::string token);

    // Uses the link up. The agent is there from then on, and signs in. invalid_argument for a name or a password that
    // is none, conflict where the address has become an agent's.
    struct Joined {
        AccountId account;
        Agent agent;
    };
    Task<Result<Joined>> join(std::string token, std::string name, std::string password);

private:
    Store& store_;
    Passwords& passwords_;
    const Clock& clock_;
};

}  // namespace hovor
