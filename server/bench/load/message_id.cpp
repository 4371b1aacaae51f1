#include "bench/load/message_id.hpp"

#include <array>
#include <charconv>
#include <chrono>
#include <cstdio>

namespace hovor::bench {
namespace {

constexpr std::size_t visitor_digits = 6;
constexpr std::size_t number_digits = 8;

// As it stands in front of the digits: an id begins with the time at which this run began.
const std::string& id_prefix()
{
    static const auto prefix =
        "load-" + std::to_string(std::chrono::system_clock::now().time_since_epoch().count() / 1'000'000) + "-";
    return prefix;
}

std::size_t to_number(std::string_view digits)
{
    std::size_t number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

}  // namespace

std::string MessageNumber::to_id() const
{
    std::array<char, visitor_digits + 1 + number_digits + 1> digits{};
    std::snprintf(digits.data(), digits.size(), "%06zu-%08zu", visitor % 1'000'000, number % 100'000'000);
    return id_prefix() + digits.data();
}

std::optional<MessageNumber> MessageNumber::find_in(std::string_view json)
{
    static const auto begin = "\"id\":\"" + id_prefix();
    const auto place = json.find(begin);
    if (place == std::string_view::npos) return std::nullopt;
    const auto digits = json.substr(place + begin.size());
    return MessageNumber{to_number(digits.substr(0, visitor_digits)),
                         to_number(digits.substr(visitor_digits + 1, number_digits))};
}

}  // namespace hovor::bench
