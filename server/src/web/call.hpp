#pragma once

#include "app/entrance.hpp"
#include "protocol/codec.hpp"
#include "transport/http.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hovor::web {

// A visitor as their token names them.
struct KnownVisitor {
    AccountId account;
    VisitorId visitor;
};

// One request on its way to a route's action.
struct Call {
    transport::Request request;
    std::vector<std::string> parameters;       // the parts of the path that the route leaves open, in order
    std::map<std::string, std::string> query;  // decoded
    std::string address;                       // of the client, behind any trusted proxy
    std::optional<SignedIn> who;               // on routes for agents
    std::optional<KnownVisitor> known{};       // on routes for visitors

    const SignedIn& agent() const { return who.value(); }
    const KnownVisitor& visitor() const { return known.value(); }

    // The body as the wire describes it; invalid_argument says what is wrong with it.
    template <class Body>
    Result<Body> body() const
    {
        return protocol::decode_strict<Body>(request.body);
    }

    std::string_view header_or_empty(std::string_view name) const
    {
        const auto* value = request.header(name);
        return value == nullptr ? std::string_view{} : std::string_view{*value};
    }

    // A number in the query; nothing if it is absent. invalid_argument if it is none from `least` to `most`.
    Result<std::optional<std::int64_t>> number(const std::string& name, std::int64_t least, std::int64_t most) const;
};

// The device that a session is begun on.
Device device_of(const Call& call);

}  // namespace hovor::web
