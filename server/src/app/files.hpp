#pragma once

#include "domain/message.hpp"

#include <optional>
#include <vector>

namespace hovor {

// A file as it was uploaded: by whom, and with which message it was sent, if it was.
struct Upload {
    File file;
    Sender sender;
    std::optional<MessageId> message;
    Timestamp created_at;

    friend bool operator==(const Upload&, const Upload&) = default;
};

// What is known of the files of one account. Their bytes are in a FileStorage.
class Files {
public:
    // Nothing for one that is given up.
    virtual std::optional<Upload> find(const FileId& id) const = 0;

    virtual void add(const Upload& upload) = 0;

    // It is there, and was sent with this message.
    virtual void set_message(const FileId& id, const MessageId& message) = 0;

    // Gives up what nobody has sent and was uploaded before, and yields the ids of those given up, so many at most.
    // Their bytes go first, and then they: who is interrupted finds them again.
    virtual std::vector<FileId> give_up_unsent(Timestamp before, int limit) = 0;
    virtual void remove(const FileId& id) = 0;

protected:
    ~Files() = default;
};

}  // namespace hovor
