#include "inspector/media_type.hpp"

#include <magic.h>

#include <algorithm>
#include <array>
#include <stdexcept>

namespace hovor::inspector {
namespace {

constexpr std::string_view unknown = "application/octet-stream";

constexpr std::array<std::string_view, 14> programs{
    "application/java-archive",     "application/vnd.microsoft.portable-executable",
    "application/x-dosexec",        "application/x-executable",
    "application/x-mach-binary",    "application/x-msi",
    "application/x-ms-shortcut",    "application/x-object",
    "application/x-pie-executable", "application/x-sharedlib",
    "application/x-java-applet",    "application/vnd.debian.binary-package",
    "text/x-msdos-batch",           "text/x-shellscript"};

constexpr std::array<std::string_view, 4> pictures{"image/gif", "image/jpeg", "image/png", "image/webp"};

}  // namespace

struct Signatures {
    Signatures() : all{::magic_open(MAGIC_MIME_TYPE | MAGIC_NO_CHECK_COMPRESS)}
    {
        if (all == nullptr || ::magic_load(all, nullptr) != 0) {
            throw std::runtime_error{"cannot read the signatures of file types"};
        }
    }
    ~Signatures() { ::magic_close(all); }
    Signatures(const Signatures&) = delete;
    Signatures& operator=(const Signatures&) = delete;

    const magic_t all;
};

MediaTypes::MediaTypes() : signatures_{std::make_unique<Signatures>()} {}

MediaTypes::~MediaTypes() = default;

std::string MediaTypes::of(std::string_view bytes) const
{
    const auto* found = ::magic_buffer(signatures_->all, bytes.data(), bytes.size());
    const auto type = found == nullptr ? unknown : std::string_view{found};
    const bool is_plain = std::ranges::all_of(type, [](unsigned char c) { return c > ' ' && c < 0x7F; });
    constexpr std::size_t longest = 100;
    return std::string{is_plain && !type.empty() && type.size() <= longest ? type : unknown};
}

bool is_program(std::string_view media_type)
{
    return std::ranges::find(programs, media_type) != programs.end();
}

bool is_picture(std::string_view media_type)
{
    return std::ranges::find(pictures, media_type) != pictures.end();
}

}  // namespace hovor::inspector
