#pragma once

#include "base/error.hpp"
#include "protocol/codec.hpp"
#include "protocol/messages.hpp"
#include "transport/http.hpp"

#include <chrono>
#include <optional>
#include <string>

// The answers of REST routes: JSON, never cached unless the route says so.
namespace hovor::web {

transport::Response json_response(int status, std::string json);
transport::Response no_content();

// A table (RFC 4180) that a browser saves under this name, which is of ASCII without quotation marks.
transport::Response csv_response(const std::string& name, std::string table);

// RFC 9457. `wait` becomes Retry-After.
transport::Response problem_response(const protocol::Problem& problem);
transport::Response problem_response(const Error& error, std::optional<std::chrono::seconds> wait = std::nullopt);

template <class Wire>
transport::Response ok(const Wire& wire)
{
    return json_response(200, protocol::to_json(wire));
}

template <class Wire>
transport::Response created(const Wire& wire)
{
    return json_response(201, protocol::to_json(wire));
}

}  // namespace hovor::web
