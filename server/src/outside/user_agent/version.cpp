#include "outside/user_agent/version.hpp"

namespace hovor::user_agent {

Version read_version(std::string_view text)
{
    if (text.find_first_not_of("0123456789.") != std::string_view::npos) return {};
    const auto next = [&]() -> Text {
        const auto number = text.substr(0, text.find('.'));
        text.remove_prefix(number.size() == text.size() ? number.size() : number.size() + 1);
        if (number.empty()) return std::nullopt;
        return std::string{number};
    };
    auto major = next();
    auto minor = next();
    auto patch = next();
    if (!major) return {};
    return {std::move(major), std::move(minor), std::move(patch)};
}

}  // namespace hovor::user_agent
