#pragma once

#include "app/entrance.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace hovor {

// What changes in one's own data; absent: nothing.
struct ProfileUpdate {
    std::optional<std::string> name{};
    std::optional<std::string> job_title{};
    std::optional<std::string> motto{};
    std::optional<bool> is_available{};
    std::optional<std::vector<std::string>> languages{};
};

// What an admin changes in an agent; absent: nothing.
struct AgentUpdate {
    std::optional<std::string> name{};
    std::optional<std::string> email{};
    std::optional<std::string> password{};
    std::optional<Role> role{};
    std::optional<std::string> job_title{};
    std::optional<std::string> motto{};
    std::optional<bool> is_active{};
    std::optional<Visibility> visibility{};
    std::optional<std::vector<std::string>> languages{};
};

struct NewAgent {
    std::string name;
    std::string email;
    std::string password;
    Role role = Role::agent;
    std::string job_title{};
    std::string motto{};
};

// What changes in an account's routing; absent: nothing.
struct RoutingUpdate {
    std::optional<RoutingMode> mode{};
    std::optional<std::int64_t> conversation_limit{};
    std::optional<std::chrono::seconds> offer_time{};
    std::optional<bool> shows_queue_position{};
    std::optional<std::chrono::minutes> away_after{};
};

struct AccountUpdate {
    std::optional<std::string> company{};
    std::optional<std::string> greeting{};
    std::optional<std::string> color{};
    std::optional<bool> asks_for_rating{};
    std::optional<AddressStorage> address_storage{};
    std::optional<ConsentMode> consent_mode{};
    std::optional<std::chrono::seconds> slow_reply{};
    std::optional<bool> shows_typing_preview{};
    std::optional<std::vector<std::string>> categories{};
    RoutingUpdate routing{};
};

// What agents change in themselves, and admins in the account and its team. Every change writes its event.
// `who` is checked against the database as it is in the transaction, not as it was when the request came.
class Team {
public:
    Team(Store& store, Passwords& passwords, const Clock& clock) : store_{store}, passwords_{passwords}, clock_{clock}
    {
    }

    Task<Result<Agent>> update_profile(SignedIn who, ProfileUpdate update);

    // Both ask for the present password: unauthenticated is the session's, so a wrong one is forbidden.
    // A new password ends all other sessions of the agent.
    Task<Result<void>> change_password(SignedIn who, std::string current, std::string password);
    Task<Result<Agent>> change_email(SignedIn who, std::string current_password, std::string email);

    // A JPEG, PNG or WebP (told by its first bytes, which have to fit `media_type`) of at most 1024 x 1024
    // pixels (too_large); its size in bytes is limited before. The former photo is forgotten.
    Task<Result<Agent>> put_photo(SignedIn who, std::string media_type, std::string bytes);
    Task<Result<Agent>> delete_photo(SignedIn who);

    // For admins: forbidden to others. Only an owner makes, changes or deactivates an owner, and the last active
    // owner stays one (conflict). Who is deactivated is signed out everywhere; who gets another password or role, too,
    // but for the session that asks. invalid_argument and conflict as in Entrance::sign_up; conflict beyond
    // Agents::max_count.
    Task<Result<Agent>> create_agent(SignedIn who, NewAgent agent);
    Task<Result<Agent>> update_agent(SignedIn who, AgentId agent, AgentUpdate update);
    Task<Result<Account>> update_account(SignedIn who, AccountUpdate update);
    // Writes to the audit log that an admin is about to read the secret that signs who visitors are.
    Task<Result<void>> note_secret_read(SignedIn who);

    // For the operator at the command line, who may do what an owner may.
    Task<Result<Agent>> create_agent(AccountId account, NewAgent agent);
    Task<Result<void>> set_password(AccountId account, AgentId agent, std::string password);

    Task<Result<std::vector<Agent>>> agents(AccountId account);
    Task<Result<Account>> account(AccountId account);
    Task<Result<Photo>> photo(AccountId account, PhotoId photo);

private:
    Store& store_;
    Passwords& passwords_;
    const Clock& clock_;
};

}  // namespace hovor
