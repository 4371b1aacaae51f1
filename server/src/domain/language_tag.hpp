#pragma once

#include <string>
#include <string_view>

// Tags of languages (BCP 47, RFC 5646), as "en", "pt-BR" and "zh-Hans".
namespace hovor {

// A language of letters, and what is said of it more closely; at most 35 characters.
bool is_language_tag(std::string_view tag);

// Case makes no difference in tags.
std::string lower_case_tag(std::string_view tag);

// The language alone, in lower case: of "pt-BR" it is "pt".
std::string primary_language(std::string_view tag);

}  // namespace hovor
