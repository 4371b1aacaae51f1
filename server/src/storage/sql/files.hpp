#pragma once

#include "app/files.hpp"
#include "storage/sql/connection.hpp"

namespace hovor::sql {

class Files final : public hovor::Files {
public:
    Files(Connection& db, const AccountId& account) : db_{db}, account_{account} {}

    std::optional<Upload> find(const FileId& id) const override;
    void add(const Upload& upload) override;
    void set_message(const FileId& id, const MessageId& message) override;
    std::vector<FileId> give_up_unsent(Timestamp before, int limit) override;
    void remove(const FileId& id) override;

private:
    Connection& db_;
    const AccountId& account_;
};

// The file in six columns of a row, from `first` on: id, name, media_type, size, width, height. Nothing if the first
// is null.
std::optional<File> read_file(const Row& row, int first);

}  // namespace hovor::sql
