// Whatever a client sends as a command or as the body of a request: it is refused as invalid, or what it is read
// as can be written and comes back the same.

#include "protocol/messages.hpp"

#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace {

using namespace hovor;
using namespace hovor::protocol;

void require(bool holds)
{
    if (!holds) std::abort();
}

template <class T>
void check(const Result<T>& decoded)
{
    if (!decoded) return require(decoded.error().code() == hovor::ErrorCode::invalid_argument);
    const auto again = decode_strict<T>(to_json(*decoded));
    require(again.has_value() && *again == *decoded);
}

template <class... Bodies>
void check_bodies(std::string_view text)
{
    (check(decode_strict<Bodies>(text)), ...);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const std::string_view text{reinterpret_cast<const char*>(bytes), size};
    check(decode_command<VisitorCommand>(text));
    if (!parse_json(text)) return 0;  // as it is for the others
    check(decode_command<AgentCommand>(text));
    check_bodies<AccountUpdate, AgentUpdate, EmailChange, NewAgent, NewMessage, PasswordChange, ProfileUpdate, SignIn,
                 SignInByLink, SignUp>(text);
    return 0;
}
