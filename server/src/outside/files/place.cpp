#include "outside/files/place.hpp"

#include <string_view>

namespace hovor::files {
namespace {

// Ids are our own, and are looked up before a path is made of them; still, none may lead elsewhere.
const std::string& checked(const std::string& id)
{
    constexpr std::string_view allowed = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_-";
    if (id.empty() || id.find_first_not_of(allowed) != std::string::npos) {
        throw std::invalid_argument{"an id that is no name of a file"};
    }
    return id;
}

}  // namespace

std::filesystem::path place_of(const std::filesystem::path& root, const AccountId& account, const FileId& file,
                               Rendition rendition)
{
    const auto& name = checked(file.str());
    const auto folder = root / checked(account.str()) / name.substr(0, 2);
    return folder / (rendition == Rendition::thumbnail ? name + ".thumb" : name);
}

std::filesystem::path incoming_folder(const std::filesystem::path& root)
{
    return root / "incoming";
}

}  // namespace hovor::files
