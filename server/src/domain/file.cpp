#include "domain/file.hpp"

#include "domain/text.hpp"

#include <algorithm>
#include <array>
#include <cctype>

namespace hovor {
namespace {

// What a double click on a desktop runs.
constexpr std::array<std::string_view, 34> program_endings{
    "apk", "app", "bat", "chm", "cmd", "com", "cpl", "deb", "dll", "dmg", "exe", "gadget",
    "hta", "inf", "iso", "jar", "js",  "jse", "lnk", "msc", "msi", "msp", "pif", "ps1",
    "reg", "rpm", "scf", "scr", "url", "vb",  "vbe", "vbs", "ws",  "wsf"};

std::string_view last_part(std::string_view path)
{
    const auto slash = path.find_last_of("/\\");
    return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

// Without the dot; empty if there is none.
std::string_view ending_of(std::string_view name)
{
    const auto dot = name.rfind('.');
    return dot == std::string_view::npos ? std::string_view{} : name.substr(dot + 1);
}

bool is_programs(std::string_view ending)
{
    std::string lower{ending};
    std::ranges::transform(lower, lower.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return std::ranges::find(program_endings, lower) != program_endings.end();
}

// Characters that turn the direction of what follows make "exe.gpj" look like "jpg.exe" (Unicode TR 36, 2.10).
std::string without_direction_marks(std::string_view text)
{
    constexpr std::array<std::string_view, 12> marks{"\u200E", "\u200F", "\u202A", "\u202B", "\u202C", "\u202D",
                                                     "\u202E", "\u2066", "\u2067", "\u2068", "\u2069", "\u061C"};
    std::string kept{text};
    for (const auto mark : marks) {
        for (auto at = kept.find(mark); at != std::string::npos; at = kept.find(mark, at)) kept.erase(at, mark.size());
    }
    return kept;
}

// Windows leaves dots and blanks at the end out, and so hides what is before them.
std::string without_edges(std::string_view name)
{
    name = trim(name);
    const auto end = name.find_last_not_of(". ");
    return std::string{name.substr(0, end == std::string_view::npos ? 0 : end + 1)};
}

std::string shorten(const std::string& name)
{
    constexpr std::size_t longest_ending = 20;
    if (name.size() <= max_file_name) return name;
    const auto ending = ending_of(name);
    if (ending.empty() || ending.size() > longest_ending) return cut_to_line(name, max_file_name);
    const auto kept = max_file_name - ending.size() - 1;
    return cut_to_line(std::string_view{name}.substr(0, name.size() - ending.size() - 1), kept) + '.' +
           std::string{ending};
}

}  // namespace

Result<std::string> parse_file_name(std::string_view raw)
{
    const auto line = cut_to_line(without_direction_marks(last_part(raw)), raw.size());
    auto name = without_edges(shorten(without_edges(line)));
    if (name.find_first_not_of('.') == std::string::npos) {
        return fail(ErrorCode::invalid_argument, "file name: is missing");
    }
    if (is_programs(ending_of(name))) {
        return fail(ErrorCode::invalid_argument, "file name: is a program's, and programs are not taken");
    }
    return name;
}

}  // namespace hovor
