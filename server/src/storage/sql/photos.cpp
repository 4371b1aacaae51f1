#include "storage/sql/photos.hpp"

#include "storage/sql/columns.hpp"

namespace hovor::sql {
namespace {

constexpr std::string_view select_photo = R"sql(
    SELECT id, media_type, bytes FROM photos WHERE account_id = $1 AND id = $2
)sql";

constexpr std::string_view insert_photo = R"sql(
    INSERT INTO photos (account_id, id, media_type, bytes) VALUES ($1, $2, $3, $4)
)sql";

constexpr std::string_view delete_photo = "DELETE FROM photos WHERE account_id = $1 AND id = $2";

Photo read_photo(const Row& row)
{
    return {.id = read_id<PhotoId>(row, 0), .media_type = row.string(1), .bytes = std::string{row.bytes(2)}};
}

}  // namespace

std::optional<Photo> Photos::find(const PhotoId& id) const
{
    return db_.one(select_photo, {account_.str(), id.str()}, read_photo);
}

void Photos::add(const Photo& photo)
{
    db_.run(insert_photo, {account_.str(), photo.id.str(), photo.media_type, Bytes{photo.bytes}});
}

void Photos::remove(const PhotoId& id)
{
    db_.run(delete_photo, {account_.str(), id.str()});
}

}  // namespace hovor::sql
