#pragma once

#include "transport/http.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

// The cookie that an agent's browser shows its session by: bound to this host, and out of reach of scripts and of
// other sites' requests.
namespace hovor::web {

inline constexpr std::string_view session_cookie = "__Host-hovor_session";

// The token in the request's cookie; of several, none counts.
std::optional<std::string> session_token(const transport::Request& request);

transport::Header set_session_cookie(std::string_view token, std::chrono::seconds lifetime);
transport::Header clear_session_cookie();

}  // namespace hovor::web
