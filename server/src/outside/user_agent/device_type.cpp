#include "outside/user_agent/device_type.hpp"

#include "outside/user_agent/structured_field.hpp"

#include <algorithm>
#include <initializer_list>
#include <string>

namespace hovor::user_agent {
namespace {

using Marks = std::initializer_list<std::string_view>;

bool holds_any(std::string_view text, Marks marks)
{
    return std::ranges::any_of(marks, [&](auto mark) { return text.find(mark) != std::string_view::npos; });
}

std::string lower(std::string_view text)
{
    std::string small{text};
    std::ranges::transform(small, small.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return small;
}

}  // namespace

std::optional<DeviceType> device_type(std::string_view header, std::string_view mobile, const UserAgent& parsed)
{
    const auto text = lower(header);
    if (parsed.device == "Spider") return std::nullopt;
    if (holds_any(text,
                  {"smart-tv", "smarttv", "smart tv", "googletv", "google tv", "appletv", "apple tv", "android tv",
                   "androidtv", "hbbtv", "web0s", "netcast", "crkey", "bravia", "roku", "aftt", "aftm"})) {
        return DeviceType::tv;
    }
    if (holds_any(text, {"ipad", "tablet", "playbook", "kindle"})) return DeviceType::tablet;
    if (read_boolean(mobile).value_or(false)) return DeviceType::mobile;
    if (holds_any(text, {"mobi", "iphone", "ipod", "windows phone", "opera mini"})) return DeviceType::mobile;
    if (text.find("android") != std::string::npos) return DeviceType::tablet;  // a phone says "Mobile" too
    if (holds_any(text, {"windows nt", "macintosh", "x11", "cros "})) return DeviceType::desktop;
    return std::nullopt;
}

}  // namespace hovor::user_agent
