#include "storage/sql/files.hpp"

#include "storage/sql/columns.hpp"

namespace hovor::sql {
namespace {

constexpr std::string_view select_upload = R"sql(
    SELECT id, name, media_type, size, width, height, visitor_id, agent_id, message_id, created_at
    FROM files WHERE account_id = $1 AND id = $2 AND given_up_at IS NULL
)sql";

constexpr std::string_view insert_upload = R"sql(
    INSERT INTO files (account_id, id, visitor_id, agent_id, message_id, name, media_type, size, width, height,
                       created_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
)sql";

constexpr std::string_view update_message = "UPDATE files SET message_id = $3 WHERE account_id = $1 AND id = $2";

constexpr std::string_view give_up = R"sql(
    UPDATE files SET given_up_at = $2 WHERE account_id = $1 AND message_id IS NULL AND created_at < $2
)sql";

constexpr std::string_view select_given_up = R"sql(
    SELECT id FROM files WHERE account_id = $1 AND message_id IS NULL AND given_up_at IS NOT NULL LIMIT $2
)sql";

constexpr std::string_view delete_file = "DELETE FROM files WHERE account_id = $1 AND id = $2";

Sender read_sender(const Row& row)
{
    if (auto visitor = read_optional_id<VisitorId>(row, 6)) return *std::move(visitor);
    return read_id<AgentId>(row, 7);
}

Value to_column(const std::optional<PictureSize>& picture, std::uint32_t PictureSize::*side)
{
    if (!picture) return nullptr;
    return std::int64_t{(*picture).*side};
}

template <class AnyId>
Value to_column_if(const Sender& sender)
{
    const auto* id = std::get_if<AnyId>(&sender);
    if (id == nullptr) return nullptr;
    return std::string_view{id->str()};
}

}  // namespace

std::optional<File> read_file(const Row& row, int first)
{
    if (row.is_null(first)) return std::nullopt;
    File file{.id = read_id<FileId>(row, first),
              .name = row.string(first + 1),
              .media_type = row.string(first + 2),
              .size = row.integer(first + 3)};
    if (!row.is_null(first + 4)) {
        file.picture = {static_cast<std::uint32_t>(row.integer(first + 4)),
                        static_cast<std::uint32_t>(row.integer(first + 5))};
    }
    return file;
}

std::optional<Upload> Files::find(const FileId& id) const
{
    return db_.one(select_upload, {account_.str(), id.str()}, [](const Row& row) {
        return Upload{.file = read_file(row, 0).value(),
                      .sender = read_sender(row),
                      .message = read_optional_id<MessageId>(row, 8),
                      .created_at = read_time(row, 9)};
    });
}

void Files::add(const Upload& upload)
{
    const auto& file = upload.file;
    db_.run(insert_upload, {account_.str(), file.id.str(), to_column_if<VisitorId>(upload.sender),
                            to_column_if<AgentId>(upload.sender), sql::to_column(upload.message), file.name,
                            file.media_type, file.size, to_column(file.picture, &PictureSize::width),
                            to_column(file.picture, &PictureSize::height), sql::to_column(upload.created_at)});
}

void Files::set_message(const FileId& id, const MessageId& message)
{
    db_.run(update_message, {account_.str(), id.str(), message.str()});
}

std::vector<FileId> Files::give_up_unsent(Timestamp before, int limit)
{
    db_.run(give_up, {account_.str(), sql::to_column(before)});
    return db_.all(select_given_up, {account_.str(), limit}, [](const Row& row) { return read_id<FileId>(row, 0); });
}

void Files::remove(const FileId& id)
{
    db_.run(delete_file, {account_.str(), id.str()});
}

}  // namespace hovor::sql
