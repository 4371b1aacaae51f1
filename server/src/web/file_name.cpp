#include "web/file_name.hpp"

#include "domain/file.hpp"
#include "protocol/utf8.hpp"

#include <boost/url/pct_string_view.hpp>

namespace hovor::web {

Result<std::string> read_file_name(std::string_view encoded)
{
    constexpr std::size_t longest = 3'000;
    const auto checked = boost::urls::make_pct_string_view(encoded);
    if (encoded.size() > longest || !checked) {
        return fail(ErrorCode::invalid_argument, "x-file-name: has to be percent-encoded");
    }
    std::string decoded;
    checked->decode({}, boost::urls::string_token::assign_to(decoded));
    return accept_file_name(decoded);
}

Result<std::string> accept_file_name(std::string_view name)
{
    for (auto rest = name; !rest.empty();) {
        const auto length = protocol::utf8_length(rest);
        if (length == 0) return fail(ErrorCode::invalid_argument, "file name: has to be UTF-8");
        rest.remove_prefix(length);
    }
    return parse_file_name(name);
}

}  // namespace hovor::web
