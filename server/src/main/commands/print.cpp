#include "main/commands/print.hpp"

#include "protocol/text_writer.hpp"

#include <array>
#include <charconv>
#include <iostream>

namespace hovor {

JsonValue::JsonValue(const std::string& text) : json_{}
{
    protocol::write_text(json_, text);
}

JsonValue::JsonValue(bool truth) : json_{truth ? "true" : "false"} {}

JsonValue::JsonValue(double number)
{
    constexpr std::size_t longest = 32;  // in the shortest form that reads as the same number
    std::array<char, longest> digits{};
    json_.assign(digits.data(), std::to_chars(digits.begin(), digits.end(), number).ptr);
}

JsonValue::JsonValue(std::int64_t number) : json_{std::to_string(number)} {}

void print(const JsonObject& object)
{
    std::string out;
    for (const auto& [name, value] : object) {
        out += out.empty() ? "{" : ",";
        protocol::write_text(out, name);
        out += ":" + value.json();
    }
    std::cout << out << "}\n";
}

}  // namespace hovor
