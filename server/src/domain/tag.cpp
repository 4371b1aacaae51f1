#include "domain/tag.hpp"

#include "domain/text.hpp"

namespace hovor {

Result<std::string> parse_tag(std::string_view raw)
{
    HOVOR_TRY(auto tag, parse_line("tag", raw, max_tag_length));
    if (tag.empty()) return fail(ErrorCode::invalid_argument, "tag: is blank");
    return tag;
}

}  // namespace hovor
