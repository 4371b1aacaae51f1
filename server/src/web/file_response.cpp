#include "web/file_response.hpp"

#include "web/content_disposition.hpp"

#include <memory>
#include <utility>

namespace hovor::web {
namespace {

class FileBody final : public transport::BodySource {
public:
    explicit FileBody(std::unique_ptr<FileReader> bytes) : bytes_{std::move(bytes)} {}

    std::uint64_t size() const noexcept override { return bytes_->size(); }
    std::string next(std::size_t most) override { return bytes_->read(most); }

private:
    std::unique_ptr<FileReader> bytes_;
};

std::string served_type(const File& file, Rendition rendition)
{
    if (rendition == Rendition::thumbnail) return "image/webp";
    return file.picture ? file.media_type : "application/octet-stream";
}

}  // namespace

transport::Response file_response(Uploads::Download download, Rendition rendition)
{
    const auto& file = download.file;
    const auto disposition = file.picture ? Disposition::show : Disposition::save;
    return {.status = 200,
            .headers = {{"content-type", served_type(file, rendition)},
                        {"content-disposition", content_disposition(disposition, file.name)},
                        {"cache-control", "private, max-age=86400, immutable"}},
            .body = {},
            .source = std::make_shared<FileBody>(std::move(download.bytes))};
}

}  // namespace hovor::web
