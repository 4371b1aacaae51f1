#include "domain/message.hpp"

#include "domain/text.hpp"

namespace hovor {

Result<MessageText> MessageText::parse(std::string_view raw)
{
    const auto text = trim(raw);
    if (text.empty()) return fail(ErrorCode::invalid_argument, "text: is blank");
    if (count_code_points(text) > max_length) return fail(ErrorCode::invalid_argument, "text: is too long");
    return MessageText{std::string{text}};
}

}  // namespace hovor
