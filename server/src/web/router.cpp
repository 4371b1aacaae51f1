#include "web/router.hpp"

#include <utility>

namespace hovor::web {
namespace {

std::vector<std::string_view> split(std::string_view path)
{
    std::vector<std::string_view> parts;
    while (!path.empty()) {
        path.remove_prefix(1);  // the slash
        const auto end = std::min(path.find('/'), path.size());
        parts.push_back(path.substr(0, end));
        path.remove_prefix(end);
    }
    return parts;
}

// What the path has in place of the parts in braces; nothing if it is another path.
std::optional<std::vector<std::string>> match(const std::vector<std::string_view>& route,
                                              const std::vector<std::string>& path)
{
    if (route.size() != path.size()) return std::nullopt;
    std::vector<std::string> parameters;
    for (std::size_t i = 0; i < route.size(); ++i) {
        if (route[i].starts_with('{')) {
            parameters.push_back(path[i]);
        } else if (route[i] != path[i]) {
            return std::nullopt;
        }
    }
    return parameters;
}

}  // namespace

Router::Router(std::vector<Route> routes) : routes_{std::move(routes)}
{
    for (const auto& route : routes_) parts_.push_back(split(route.path));
}

std::variant<Router::Match, Router::OtherMethods, Router::NoRoute> Router::find(
    std::string_view method, const std::vector<std::string>& path) const
{
    OtherMethods others;
    for (std::size_t i = 0; i < routes_.size(); ++i) {
        auto parameters = match(parts_[i], path);
        if (!parameters) continue;
        const auto& route = routes_[i];
        if (route.method == method) return Match{&route, *std::move(parameters)};
        others.allowed += (others.allowed.empty() ? "" : ", ") + std::string{route.method};
    }
    if (!others.allowed.empty()) return others;
    return NoRoute{};
}

}  // namespace hovor::web
