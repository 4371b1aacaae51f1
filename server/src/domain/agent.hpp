#pragma once

#include "base/clock.hpp"
#include "base/id.hpp"
#include "base/names.hpp"
#include "base/result.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hovor {

// What an agent may do: an admin also sets up the account, an owner also names owners.
enum class Role { owner, admin, agent };

template <>
inline constexpr std::array<std::string_view, 3> names_of<Role>{"owner", "admin", "agent"};

// Which conversations an agent sees: all; those of their groups and of none; or those that they have joined, and those
// that wait for them. See app/sight.hpp.
enum class Visibility { all, group, own };

template <>
inline constexpr std::array<std::string_view, 3> names_of<Visibility>{"all", "group", "own"};

// A colleague of the customer who answers visitors, with the personal data that they see and edit.
struct Agent {
    AgentId id;
    std::string name;
    std::string email;
    Role role;
    std::string job_title;
    std::string motto;
    std::optional<PhotoId> photo;
    bool is_active;     // false once deactivated: cannot sign in, keeps their past messages
    bool is_available;  // the agent's own switch: takes chats when signed in
    Timestamp created_at;
    Visibility visibility = Visibility::all;  // of one who is no admin
    std::vector<std::string> languages{};     // tags of those in which they answer; none: any

    static constexpr std::size_t max_languages = 20;

    bool is_admin() const noexcept { return role != Role::agent; }
    bool sees_all() const noexcept { return is_admin() || visibility == Visibility::all; }

    friend bool operator==(const Agent&, const Agent&) = default;
};

// An address that mail can be sent to, in the spelling its owner gave. Two that differ in case alone are
// the same person's.
class Email {
public:
    static constexpr std::size_t max_length = 255;

    static Result<Email> parse(std::string_view raw);

    const std::string& str() const noexcept { return address_; }

    // What is unique: the address in lower case (ASCII).
    std::string key() const;

private:
    explicit Email(std::string address) : address_{std::move(address)} {}

    std::string address_;
};

// Each once, its letters in lower case: "cs", "pt-br". invalid_argument for what is no language tag (BCP 47), and
// beyond Agent::max_languages.
Result<std::vector<std::string>> parse_languages(const std::vector<std::string>& raw);

// Long enough, and not one of what everybody tries first or the address itself.
Result<void> check_password(std::string_view password, std::string_view email);

// Whether `actor` may give or take away `role`: an admin any but owner, an owner any.
Result<void> check_may_set_role(const Agent& actor, Role before, Role after);

}  // namespace hovor
