#pragma once

#include "base/clock.hpp"
#include "base/log.hpp"

#include <memory>
#include <string>

namespace spdlog {
class logger;
}

namespace hovor {

// One JSON object in one line, of ASCII alone: whatever the fields hold can neither end the line, nor forge
// another field, nor steer the terminal that shows it.
std::string to_json_line(Timestamp time, Log::Level level, std::string_view event, Log::Fields fields);

// Writes JSON lines to stderr, each at once and whole.
class JsonLog final : public Log {
public:
    JsonLog(Level least, const Clock& clock);

    void write(Level level, std::string_view event, Fields fields) noexcept override;

private:
    const Level least_;
    const Clock& clock_;
    std::shared_ptr<spdlog::logger> logger_;
};

}  // namespace hovor
