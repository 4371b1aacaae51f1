#include "web/assets.hpp"

#include <algorithm>

namespace hovor::web {

const Asset* find_asset(std::string_view path) noexcept
{
    const auto assets = all_assets();
    const auto found = std::ranges::lower_bound(assets, path, {}, &Asset::path);
    return found != assets.end() && found->path == path ? &*found : nullptr;
}

}  // namespace hovor::web
