#pragma once

#include "base/task.hpp"
#include "web/call.hpp"
#include "web/limits.hpp"

#include <optional>
#include <span>
#include <string_view>
#include <variant>
#include <vector>

namespace hovor::web {

struct Services;

// Who may call a route: this is the table that docs/roles.md shows and the tests read. What else an agent's role lets
// them do (only an owner makes an owner) is the use cases' business, which check the role again as it is by then. A
// visitor comes with the token of
// their welcome, on routes whose first open part is a chat key; a ticket is part of the address, and checked by the
// action.
enum class Access { anyone, visitor, ticket, agent, admin };

// What a changing request carries.
enum class Carries { json, picture, file, form };

// A route of the REST API: a row of the table that routing, and the tests of who may do what, go by.
struct Route {
    using Action = Task<Result<transport::Response>> (*)(Services& services, Call call);

    std::string_view method;
    std::string_view path;  // "/api/v1/agents/{agent_id}": a part in braces takes any value
    Access access;
    Action action;
    std::size_t Limits::*max_body = &Limits::body_bytes;
    Carries carries = Carries::json;
};

// Finds the route of a request.
class Router {
public:
    explicit Router(std::vector<Route> routes);

    struct Match {
        const Route* route;
        std::vector<std::string> parameters;
    };
    struct OtherMethods {
        std::string allowed;  // "GET, PATCH"
    };
    struct NoRoute {};

    std::variant<Match, OtherMethods, NoRoute> find(std::string_view method,
                                                    const std::vector<std::string>& path) const;

    std::span<const Route> routes() const noexcept { return routes_; }

private:
    const std::vector<Route> routes_;
    std::vector<std::vector<std::string_view>> parts_;  // of each route's path
};

}  // namespace hovor::web
