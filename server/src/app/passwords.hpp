#pragma once

#include "base/task.hpp"

#include <cstddef>
#include <memory>
#include <string>

namespace hovor {

// Makes and checks password hashes on threads of its own: each takes tens of milliseconds and 46 MiB, and a
// flood of sign-ins must not stop the chat.
class Passwords {
public:
    struct Size {
        std::size_t workers = 2;
        std::size_t waiting = 32;  // more than these are rate_limited
    };

    explicit Passwords(Size size);
    ~Passwords();  // finishes what was begun; the callers' executors are still there

    // argon2id, m = 46 MiB, t = 1 (OWASP), as crypto_pwhash_str writes it.
    Task<Result<std::string>> hash(std::string password);

    // Takes the same time whether it fits or not, and for a hash that is empty, which fits nothing.
    Task<Result<bool>> verify(std::string password, std::string hash);

private:
    struct Pool;
    std::unique_ptr<Pool> pool_;
};

}  // namespace hovor
