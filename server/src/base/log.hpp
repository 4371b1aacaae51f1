#pragma once

#include "base/names.hpp"

#include <concepts>
#include <cstdint>
#include <initializer_list>
#include <string_view>
#include <variant>

namespace hovor {

// Tells whoever runs the server what happened, in fields that a machine can read. Never what people write,
// never a secret; an address only shortened.
class Log {
public:
    enum class Level {
        debug,    // for who looks for a fault; off by default
        info,     // the course of things
        warning,  // something is worse than it should be, and goes on
        error,    // something was not done: somebody should look
    };

    // One fact of an event. Refers to the caller's text, which any bytes may be.
    struct Field {
        using Value = std::variant<std::string_view, std::int64_t, double, bool>;

        std::string_view name;  // snake_case; not time, level or event
        Value value;

        template <std::convertible_to<std::string_view> Text>
        Field(std::string_view name_, const Text& text) : name{name_}, value{std::string_view{text}}
        {
        }
        template <std::integral Number>
        Field(std::string_view name_, Number number) : name{name_}, value{static_cast<std::int64_t>(number)}
        {
        }
        Field(std::string_view name_, double number) : name{name_}, value{number} {}
        Field(std::string_view name_, bool fact) : name{name_}, value{fact} {}
    };

    using Fields = std::initializer_list<Field>;

    virtual ~Log() = default;

    // `event` is a constant in snake_case, such as "certificate_reloaded". From any thread.
    virtual void write(Level level, std::string_view event, Fields fields) noexcept = 0;

    void debug(std::string_view event, Fields fields = {}) noexcept { write(Level::debug, event, fields); }
    void info(std::string_view event, Fields fields = {}) noexcept { write(Level::info, event, fields); }
    void warning(std::string_view event, Fields fields = {}) noexcept { write(Level::warning, event, fields); }
    void error(std::string_view event, Fields fields = {}) noexcept { write(Level::error, event, fields); }
};

template <>
inline constexpr std::array<std::string_view, 4> names_of<Log::Level>{"debug", "info", "warning", "error"};

}  // namespace hovor
