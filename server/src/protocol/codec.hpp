#pragma once

#include "protocol/json.hpp"

#include <string>
#include <string_view>

// From bytes to a message and back. Each message has a pair of generated functions, read and write;
// these are the names to call them by.
namespace hovor::protocol {

// What happens to a key that the wire does not describe.
enum class Unknown {
    ignore,  // a server understands a newer client
    refuse,  // nobody sets what they should not by guessing its name
};

template <class T>
Result<T> decode(const json::value& in, Unknown unknown = Unknown::ignore)
{
    Result<T> out{T{}};
    HOVOR_CHECK(read(in, unknown, *out));
    return out;
}

// For commands: WebSocket messages.
template <class T>
Result<T> decode_command(std::string_view text)
{
    HOVOR_TRY(const auto in, parse_json(text));
    return decode<T>(in, Unknown::ignore);
}

// For the bodies of HTTP requests.
template <class T>
Result<T> decode_strict(std::string_view text)
{
    HOVOR_TRY(const auto in, parse_json(text));
    return decode<T>(in, Unknown::refuse);
}

template <class T>
std::string to_json(const T& in)
{
    std::string out;
    write(out, in);
    return out;
}

}  // namespace hovor::protocol
