#include "domain/account.hpp"

#include "domain/text.hpp"

namespace hovor {

Result<std::string> parse_name(std::string_view field, std::string_view raw)
{
    constexpr std::size_t max_length = 255;
    const auto name = trim(raw);
    if (name.empty()) return fail(ErrorCode::invalid_argument, std::string{field} + ": is blank");
    if (count_code_points(name) > max_length)
        return fail(ErrorCode::invalid_argument, std::string{field} + ": is too long");
    if (has_control_character(name)) {
        return fail(ErrorCode::invalid_argument, std::string{field} + ": holds a control character");
    }
    return std::string{name};
}

}  // namespace hovor
