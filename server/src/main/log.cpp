#include "main/log.hpp"

#include "base/rfc3339.hpp"
#include "protocol/text_writer.hpp"
#include "protocol/utf8.hpp"

#include <fmt/format.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <cmath>

namespace hovor {
namespace {

// Of a valid UTF-8 character.
char32_t code_point(std::string_view character)
{
    const auto first = static_cast<unsigned char>(character.front());
    char32_t value = character.size() == 1 ? first : first & (0xffU >> (character.size() + 1));
    for (const char c : character.substr(1)) value = (value << 6) | (static_cast<unsigned char>(c) & 0x3fU);
    return value;
}

void escape(std::string& out, char32_t value)
{
    if (value < 0x10000) {
        out += fmt::format("\\u{:04x}", static_cast<unsigned>(value));
        return;
    }
    const auto rest = static_cast<unsigned>(value - 0x10000);
    out += fmt::format("\\u{:04x}\\u{:04x}", 0xd800 + (rest >> 10), 0xdc00 + (rest & 0x3ff));
}

// The control characters of Latin-1 and those that turn the direction of writing are among what is escaped.
void write_ascii(std::string& out, std::string_view text)
{
    std::string json;
    protocol::write_text(json, text);
    for (std::string_view rest = json; !rest.empty();) {
        const auto length = protocol::utf8_length(rest);
        if (length > 1 || rest.front() == '\x7f') {
            escape(out, code_point(rest.substr(0, length)));
        } else {
            out += rest.front();
        }
        rest.remove_prefix(length);
    }
}

struct WriteValue {
    std::string& out;

    void operator()(std::string_view text) const { write_ascii(out, text); }
    void operator()(std::int64_t number) const { out += std::to_string(number); }
    void operator()(double number) const { out += std::isfinite(number) ? fmt::format("{}", number) : "null"; }
    void operator()(bool fact) const { out += fact ? "true" : "false"; }
};

spdlog::level::level_enum to_spdlog(Log::Level level)
{
    switch (level) {
        case Log::Level::debug: return spdlog::level::debug;
        case Log::Level::info: return spdlog::level::info;
        case Log::Level::warning: return spdlog::level::warn;
        case Log::Level::error: return spdlog::level::err;
    }
    return spdlog::level::err;
}

}  // namespace

std::string to_json_line(Timestamp time, Log::Level level, std::string_view event, Log::Fields fields)
{
    std::string out =
        R"({"time":")" + to_rfc3339(time) + R"(","level":")" + std::string{to_string(level)} + R"(","event":)";
    write_ascii(out, event);
    for (const auto& [name, value] : fields) {
        out += ',';
        write_ascii(out, name);
        out += ':';
        std::visit(WriteValue{out}, value);
    }
    return out + "}";
}

JsonLog::JsonLog(Level least, const Clock& clock)
    : least_{least},
      clock_{clock},
      logger_{std::make_shared<spdlog::logger>("hovor", std::make_shared<spdlog::sinks::stderr_sink_mt>())}
{
    logger_->set_pattern("%v");
    logger_->set_level(to_spdlog(least));
    logger_->flush_on(spdlog::level::trace);
    // Where stderr cannot be written to, there is nobody to tell.
    logger_->set_error_handler([](const std::string&) {});
}

void JsonLog::write(Level level, std::string_view event, Fields fields) noexcept
{
    if (level < least_) return;
    try {
        const spdlog::string_view_t format{"{}"};
        logger_->log(to_spdlog(level), fmt::runtime(format), to_json_line(clock_.now(), level, event, fields));
    } catch (const std::exception&) {
        // No memory for the line: it is lost, and the work goes on.
        return;
    }
}

}  // namespace hovor
