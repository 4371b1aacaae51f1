#pragma once

#include "base/clock.hpp"
#include "base/log.hpp"
#include "main/config.hpp"
#include "transport/certificate.hpp"

namespace hovor {

// The certificate that the configuration names or, where it names none, a self-signed one that is made in the data
// folder and kept there. A self-signed one that ends within a month is made anew; one of somebody else's that does
// is told of in the log.
Result<transport::Certificate> server_certificate(const Config& config, const Clock& clock, Log& log);

}  // namespace hovor
