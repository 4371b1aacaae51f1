#pragma once

#include "main/config.hpp"

namespace hovor {

// Runs the server until SIGTERM or SIGINT; SIGHUP loads the certificate anew. Yields the program's exit code.
int serve(const Config& config);

}  // namespace hovor
