#include "domain/message.hpp"

#include "domain/text.hpp"

#include <algorithm>

namespace hovor {

Result<MessageText> MessageText::parse(std::string_view raw)
{
    const auto text = trim(raw);
    if (text.empty()) return fail(ErrorCode::invalid_argument, "text: is blank");
    if (count_code_points(text) > max_length) return fail(ErrorCode::invalid_argument, "text: is too long");
    return MessageText{std::string{text}};
}

Result<Choices> Choices::parse(const std::vector<std::string>& raw)
{
    if (raw.size() > max_count) return fail(ErrorCode::invalid_argument, "choices: are too many");
    std::vector<std::string> all;
    for (const auto& one : raw) {
        const auto text = trim(one);
        if (text.empty()) return fail(ErrorCode::invalid_argument, "choices: one is blank");
        if (count_code_points(text) > max_length) return fail(ErrorCode::invalid_argument, "choices: one is too long");
        if (std::ranges::find(all, text) == all.end()) all.emplace_back(text);
    }
    return Choices{std::move(all)};
}

}  // namespace hovor
