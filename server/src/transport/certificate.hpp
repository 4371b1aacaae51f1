#pragma once

#include "base/clock.hpp"
#include "base/result.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace hovor::transport {

// A certificate (with the chain that leads to its issuer) and its private key, both PEM.
struct Certificate {
    std::string chain_pem;
    std::string key_pem;
};

// ECDSA P-256, valid for 825 days, for these host names and addresses ("localhost", "127.0.0.1", "::1").
Certificate make_self_signed(const std::vector<std::string>& names, Timestamp now);

// The error names the file and what is wrong with it.
Result<Certificate> read_certificate(const std::string& chain_file, const std::string& key_file);

// When the first certificate of the chain ends.
Result<Timestamp> expiry_of(std::string_view chain_pem);

}  // namespace hovor::transport
