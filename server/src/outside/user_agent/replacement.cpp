#include "outside/user_agent/replacement.hpp"

namespace hovor::user_agent {

std::string_view trim(std::string_view text)
{
    constexpr std::string_view white_space = " \t\n\v\f\r";
    const auto first = text.find_first_not_of(white_space);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(white_space) - first + 1);
}

std::string fill_in(std::string_view replacement, const FirstMatch::Groups& groups)
{
    std::string filled;
    for (std::size_t at = 0; at < replacement.size(); ++at) {
        const auto next = at + 1 < replacement.size() ? replacement[at + 1] : ' ';
        if (replacement[at] == '$' && next >= '1' && next <= '9') {
            filled += groups[static_cast<std::size_t>(next - '1')];
            ++at;
        } else {
            filled += replacement[at];
        }
    }
    return std::string{trim(filled)};
}

}  // namespace hovor::user_agent
