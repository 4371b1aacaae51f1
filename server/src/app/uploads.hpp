#pragma once

#include "app/file_storage.hpp"
#include "app/store.hpp"
#include "base/clock.hpp"

#include <chrono>
#include <cstddef>
#include <memory>
#include <string>

namespace hovor {

// Files on their way in and out. They are examined, written and opened on threads of their own, so that a slow disk
// does not stop the chat.
class Uploads {
public:
    struct Size {
        std::size_t workers = 2;
        std::size_t waiting = 6;  // more than these are unavailable: each holds its file in memory
    };

    // What no message has sent is removed after this time.
    static constexpr std::chrono::hours unsent_lifetime{24};

    Uploads(Store& store, FileStorage& storage, const Clock& clock, Size size);
    ~Uploads();  // finishes what was begun; the callers' executors are still there

    // Durable once it is done, and to be sent by the same sender. `name` is one of parse_file_name(). invalid_argument
    // for content that is not taken, conflict for an id that is taken, forbidden for a visitor who is banned or of whom
    // the account takes no files.
    Task<Result<File>> take(AccountId account, Sender sender, FileId id, std::string name, std::string bytes);

    // What take() would refuse whatever the file is.
    Task<Result<void>> check_takes(AccountId account, Sender sender);

    struct Download {
        File file;
        std::unique_ptr<FileReader> bytes;
    };
    // For who has a link to it.
    Task<Result<Download>> open(AccountId account, FileId id, Rendition rendition);
    // For agents: what was sent, and what they have uploaded themselves.
    Task<Result<Download>> open_for(AgentId agent, AccountId account, FileId id, Rendition rendition);

    // Removes what was not sent, from all accounts, up to some hundreds at once.
    Task<Result<void>> remove_unsent();

private:
    struct Pool;

    Task<Result<Download>> open_found(AccountId account, File file, Rendition rendition);
    Task<Result<void>> remove_unsent_of(AccountId account, Timestamp before);

    Store& store_;
    FileStorage& storage_;
    const Clock& clock_;
    std::unique_ptr<Pool> pool_;
};

}  // namespace hovor
