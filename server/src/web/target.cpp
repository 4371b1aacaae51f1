#include "web/target.hpp"

#include "protocol/utf8.hpp"

#include <boost/url/parse.hpp>
#include <boost/url/url_view.hpp>

namespace hovor::web {
namespace {

bool is_text(std::string_view bytes)
{
    while (!bytes.empty()) {
        const auto length = protocol::utf8_length(bytes);
        if (length == 0 || bytes.front() == '\0') return false;
        bytes.remove_prefix(length);
    }
    return true;
}

}  // namespace

std::optional<Target> parse_target(std::string_view target)
{
    const auto url = boost::urls::parse_origin_form(target);
    if (!url) return std::nullopt;

    Target parsed;
    for (const auto& part : url->segments()) {
        if (part.empty() || part == "." || part == ".." || !is_text(part)) return std::nullopt;
        parsed.path.push_back(part);
    }
    for (const auto& parameter : url->params()) {
        if (!is_text(parameter.key) || !is_text(parameter.value)) return std::nullopt;
        parsed.query.emplace(parameter.key, parameter.value);
    }
    return parsed;
}

std::string_view path_of(std::string_view target)
{
    return target.substr(0, target.find('?'));
}

}  // namespace hovor::web
