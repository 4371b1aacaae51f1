#pragma once

#include "app/passwords.hpp"
#include "app/store.hpp"
#include "base/clock.hpp"

#include <chrono>
#include <string>

namespace hovor {

// How an agent who has lost their password gets a new one: by a link that works once. Who hands it over stands for
// it being theirs.
class PasswordReset {
public:
    static constexpr std::chrono::minutes lifetime{60};

    PasswordReset(Store& store, Passwords& passwords, const Clock& clock)
        : store_{store}, passwords_{passwords}, clock_{clock}
    {
    }

    // The link's secret. Links that were made for the agent before, for whatever, work no more. conflict for one who is
    // not active.
    Task<Result<std::string>> make_link(AccountId account, AgentId agent);

    // Whose link it is: the agent's e-mail address. unauthenticated for one that was used, is too old or never was.
    Task<Result<std::string>> look(std::string token);

    // Uses the link up, and signs the agent out everywhere. As look(), and invalid_argument for what is no password:
    // then the link still works.
    Task<Result<void>> reset(std::string token, std::string password);

private:
    Store& store_;
    Passwords& passwords_;
    const Clock& clock_;
};

}  // namespace hovor
