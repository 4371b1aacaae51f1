#include "web/call.hpp"

#include "base/number.hpp"

namespace hovor::web {

Result<std::optional<std::int64_t>> Call::number(const std::string& name, std::int64_t least, std::int64_t most) const
{
    const auto found = query.find(name);
    if (found == query.end()) return std::nullopt;
    const auto value = parse_number(found->second);
    if (!value || *value < least || *value > most) {
        return fail(ErrorCode::invalid_argument,
                    name + ": has to be a number from " + std::to_string(least) + " to " + std::to_string(most));
    }
    return value;
}

Device device_of(const Call& call)
{
    return {.address = call.address, .user_agent = std::string{call.header_or_empty("user-agent")}};
}

}  // namespace hovor::web
