#pragma once

#include "app/entrance.hpp"
#include "domain/chat_box_settings.hpp"

namespace hovor {

// How the account's chat box is set up. For admins: forbidden to others. Every change writes its event.
class ChatBoxSetup {
public:
    explicit ChatBoxSetup(Store& store) : store_{store} {}

    // All of the settings; invalid_argument for what are none.
    Task<Result<Account>> set(SignedIn who, ChatBoxSettings settings);

private:
    Store& store_;
};

}  // namespace hovor
