#pragma once

#include "app/entrance.hpp"
#include "app/guard_memory.hpp"

#include <string>

namespace hovor {

// From whom an account takes messages: admins say so, and all that lets visitors in asks.
class ProtectionDesk {
public:
    ProtectionDesk(Store& store, GuardMemory& memory) : store_{store}, memory_{memory} {}

    // For admins: forbidden to others. set() yields what is kept, writes its event where that is another than before,
    // and is invalid_argument for what check() refuses.
    Task<Result<Protection>> read(SignedIn who);
    Task<Result<Protection>> set(SignedIn who, Protection protection);

    // From memory where it is known there.
    Task<Result<GuardPtr>> guard_of(AccountId account);

    // not_found if the key names no account.
    Task<Result<GuardPtr>> guard_of_chat(std::string chat_key);

private:
    Store& store_;
    GuardMemory& memory_;
};

}  // namespace hovor
