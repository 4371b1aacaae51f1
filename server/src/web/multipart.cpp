#include "web/multipart.hpp"

#include <algorithm>
#include <cctype>
#include <optional>

namespace hovor::web {
namespace {

constexpr std::string_view line_end = "\r\n";
constexpr std::size_t longest_boundary = 70;  // RFC 2046, section 5.1.1
constexpr std::size_t longest_head = 8'192;   // of a part
constexpr int most_parts = 20;

tl::unexpected<Error> malformed()
{
    return fail(ErrorCode::invalid_argument, "the body is no form with a file");
}

std::string lower(std::string_view text)
{
    std::string all{text};
    std::ranges::transform(all, all.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return all;
}

// The value of a parameter: `; name="value"` or `; name=value`. In quotes, browsers write %22 for a quote, and no
// backslash escapes anything (the HTML standard, "multipart form data").
std::optional<std::string> parameter(std::string_view header, std::string_view name)
{
    const auto folded = lower(header);
    const auto key = std::string{name} + '=';
    for (auto at = folded.find(key); at != std::string::npos; at = folded.find(key, at + 1)) {
        const auto before = at == 0 ? ';' : folded[at - 1];
        if (before != ';' && before != ' ' && before != '\t') continue;
        auto value = header.substr(at + key.size());
        if (value.starts_with('"')) {
            const auto end = value.find('"', 1);
            if (end == std::string_view::npos) return std::nullopt;
            return std::string{value.substr(1, end - 1)};
        }
        return std::string{value.substr(0, value.find_first_of("; \t"))};
    }
    return std::nullopt;
}

std::string unescape(std::string name)
{
    constexpr std::string_view quote = "%22";
    for (auto at = name.find(quote); at != std::string::npos; at = name.find(quote, at + 1)) {
        name.replace(at, quote.size(), "\"");
    }
    return name;
}

// The header of a part, without its name.
std::string_view disposition_of(std::string_view head)
{
    constexpr std::string_view wanted = "content-disposition:";
    while (!head.empty()) {
        const auto end = std::min(head.find(line_end), head.size());
        const auto line = head.substr(0, end);
        if (line.size() >= wanted.size() && lower(line.substr(0, wanted.size())) == wanted) {
            return line.substr(wanted.size());
        }
        head.remove_prefix(std::min(end + line_end.size(), head.size()));
    }
    return {};
}

}  // namespace

Result<FormFile> read_form_file(std::string_view content_type, std::string_view body)
{
    if (!lower(content_type).starts_with("multipart/form-data")) return malformed();
    const auto boundary = parameter(content_type, "boundary");
    if (!boundary || boundary->empty() || boundary->size() > longest_boundary) return malformed();

    const auto opening = "--" + *boundary;
    const auto between = std::string{line_end} + opening;
    auto at = body.starts_with(opening) ? std::size_t{0} : body.find(between);
    if (at == std::string_view::npos) return malformed();
    at += at == 0 ? opening.size() : between.size();
    for (int part = 0; part < most_parts; ++part) {
        auto rest = body.substr(at);
        if (!rest.starts_with(line_end)) return malformed();  // the end, or nothing we know
        rest.remove_prefix(line_end.size());
        const auto end_of_head = rest.substr(0, longest_head).find("\r\n\r\n");
        if (end_of_head == std::string_view::npos) return malformed();
        const auto content = rest.substr(end_of_head + 4);
        const auto size = content.find(between);
        if (size == std::string_view::npos) return malformed();

        const auto disposition = disposition_of(rest.substr(0, end_of_head));
        auto file_name = parameter(disposition, "filename");
        if (file_name && parameter(disposition, "name") == "file") {
            return FormFile{unescape(*std::move(file_name)), content.substr(0, size)};
        }
        at = static_cast<std::size_t>(content.data() - body.data()) + size + between.size();
    }
    return malformed();
}

}  // namespace hovor::web
