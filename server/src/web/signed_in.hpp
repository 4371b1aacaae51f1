#pragma once

#include "app/entrance.hpp"
#include "transport/http.hpp"

#include <chrono>

namespace hovor::web {

// Who is signed in now, and the cookie of their session.
transport::Response signed_in(int status, std::chrono::seconds longest_session, const NewSession& session);

}  // namespace hovor::web
