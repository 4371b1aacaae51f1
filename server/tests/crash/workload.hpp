#pragma once

#include "app/store.hpp"

#include <string>

// What the tests of this folder do to a store: two accounts with a conversation each, and messages into
// them.
namespace hovor::crash {

inline constexpr int account_count = 2;

AccountId account_of(int place);
extern const ConversationId conversation;

// Opens the accounts.
Task<Result<void>> set_up(Store& store);

// Posts a message; into the log of the account of that place, along with another event.
Task<Result<Message>> post(Store& store, int place, std::string id);

}  // namespace hovor::crash
