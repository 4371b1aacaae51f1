#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace hovor {

// A value of JSON, from what it is in C++; nothing is null.
class JsonValue {
public:
    // Not explicit, so that an object is written as one sees it.
    JsonValue(const std::string& text);
    JsonValue(const char* text) : JsonValue{std::string{text}} {}
    JsonValue(bool truth);
    JsonValue(double number);  // finite
    JsonValue(std::int64_t number);
    template <class T>
    JsonValue(const std::optional<T>& value) : JsonValue{value ? JsonValue{*value} : JsonValue{}}
    {
    }

    const std::string& json() const noexcept { return json_; }

private:
    JsonValue() = default;

    std::string json_ = "null";
};

// In the order given.
using JsonObject = std::vector<std::pair<std::string, JsonValue>>;

// As one line on stdout.
void print(const JsonObject& object);

}  // namespace hovor
