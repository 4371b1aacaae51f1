#include "outside/files/folder.hpp"

#include "base/random.hpp"
#include "outside/files/disk.hpp"
#include "outside/files/inspection.hpp"
#include "outside/files/place.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>
#include <utility>

namespace hovor::files {
namespace {

namespace fs = std::filesystem;

class OpenFile final : public FileReader {
public:
    OpenFile(Descriptor file, std::uint64_t size) : file_{std::move(file)}, size_{size} {}

    std::uint64_t size() const noexcept override { return size_; }

    std::string read(std::size_t most) override
    {
        std::string bytes(most, '\0');
        ssize_t count = 0;
        do count = ::read(file_.number(), bytes.data(), bytes.size());
        while (count < 0 && errno == EINTR);
        bytes.resize(count > 0 ? static_cast<std::size_t>(count) : 0);
        return bytes;
    }

private:
    Descriptor file_;
    std::uint64_t size_;
};

// Three files beside each other, of which those go that are not kept.
class IncomingFile final : public Incoming {
public:
    IncomingFile(fs::path root, Inspected files) : root_{std::move(root)}, files_{std::move(files)} {}

    ~IncomingFile() override
    {
        std::error_code ignored;
        for (const auto* path : {&files_.original, &files_.picture, &files_.thumbnail}) fs::remove(*path, ignored);
    }

    Result<void> come(std::string_view bytes, const fs::path& inspector)
    {
        HOVOR_CHECK(write_new(files_.original, bytes));
        HOVOR_CHECK(write_new(files_.picture, {}));
        HOVOR_CHECK(write_new(files_.thumbnail, {}));
        HOVOR_TRY(content_, inspect(inspector, files_));
        return {};
    }

    const Content& content() const noexcept override { return content_; }

    Result<void> keep(const AccountId& account, const FileId& file) override
    {
        const auto whole = place_of(root_, account, file, Rendition::whole);
        HOVOR_CHECK(make_folders(whole.parent_path()));
        if (content_.picture) {
            HOVOR_CHECK(sync_file(files_.picture));
            HOVOR_CHECK(sync_file(files_.thumbnail));
            HOVOR_CHECK(move(files_.thumbnail, place_of(root_, account, file, Rendition::thumbnail)));
        }
        HOVOR_CHECK(move(content_.picture ? files_.picture : files_.original, whole));
        return sync_folder(whole.parent_path());
    }

private:
    fs::path root_;
    Inspected files_;
    Content content_{};
};

void remove_older(const fs::path& folder, fs::file_time_type than)
{
    for (const auto& one : fs::directory_iterator{folder}) {
        std::error_code gone;  // by another server, which does the same
        const auto changed_at = one.last_write_time(gone);
        if (!gone && changed_at < than) fs::remove(one.path(), gone);
    }
}

}  // namespace

Folder::Folder(fs::path root, fs::path inspector) : root_{fs::absolute(root)}, inspector_{std::move(inspector)}
{
    const auto incoming = incoming_folder(root_);
    if (auto made = make_folders(incoming); !made) throw std::runtime_error{made.error().message()};
    remove_older(incoming, fs::file_time_type::clock::now() - longest_incoming);
}

Result<std::unique_ptr<Incoming>> Folder::take_in(std::string_view bytes)
{
    std::error_code unknown;
    const auto space = fs::space(root_, unknown);
    if (!unknown && space.available < keeps_free + bytes.size()) {
        return fail(ErrorCode::unavailable, "the disk is nearly full");
    }
    const auto name = random_id();
    const auto folder = incoming_folder(root_);
    auto incoming = std::make_unique<IncomingFile>(
        root_, Inspected{folder / name, folder / (name + ".picture"), folder / (name + ".thumb")});
    HOVOR_CHECK(incoming->come(bytes, inspector_));
    return incoming;
}

Result<std::unique_ptr<FileReader>> Folder::open(const AccountId& account, const FileId& file, Rendition rendition)
{
    HOVOR_TRY(auto opened, open_to_read(place_of(root_, account, file, rendition)));
    struct stat status {};
    if (::fstat(opened.number(), &status) != 0) return fail(ErrorCode::unavailable, "cannot measure a file");
    return std::make_unique<OpenFile>(std::move(opened), static_cast<std::uint64_t>(status.st_size));
}

Result<void> Folder::remove(const AccountId& account, const FileId& file)
{
    for (const auto rendition : {Rendition::thumbnail, Rendition::whole}) {
        const auto path = place_of(root_, account, file, rendition);
        std::error_code error;
        fs::remove(path, error);
        if (error) return fail(ErrorCode::unavailable, "cannot remove " + path.string() + ": " + error.message());
        if (!fs::exists(path.parent_path())) continue;
        HOVOR_CHECK(sync_folder(path.parent_path()));
    }
    return {};
}

}  // namespace hovor::files
