#pragma once

#include "app/entrance.hpp"
#include "app/store.hpp"
#include "base/clock.hpp"

#include <vector>

namespace hovor {

// What somebody wants to save; not checked yet.
struct NewSavedReply {
    std::string shortcut;
    std::string text;
    std::string folder{};
    bool is_personal = true;
};

// The replies that agents have saved: the team's, which admins change (forbidden to others), and each one's own, which
// nobody else sees (not_found). Every change tells the team that there is one.
class ReplyLibrary {
public:
    ReplyLibrary(Store& store, const Clock& clock) : store_{store}, clock_{clock} {}

    // The team's and the agent's own, by shortcut.
    Task<Result<std::vector<SavedReply>>> list(SignedIn who);

    // invalid_argument for what is none, conflict where the shortcut is taken or there are too many.
    Task<Result<SavedReply>> create(SignedIn who, NewSavedReply reply);
    Task<Result<SavedReply>> update(SignedIn who, SavedReplyId reply, SavedReplyUpdate update);
    Task<Result<void>> remove(SignedIn who, SavedReplyId reply);

private:
    Store& store_;
    const Clock& clock_;
};

}  // namespace hovor
