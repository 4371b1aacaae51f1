#pragma once

#include "app/search_index.hpp"
#include "domain/message.hpp"
#include "domain/visitor.hpp"

#include <vector>

namespace hovor {

// What a message is found by: its words or those of its file's name, who wrote it, and where. Nothing for what the
// system says.
std::vector<SearchTerm> terms_of(const Message& message);

// The words of the name, the e-mail address and the variables' values; a phone number from any of its digits on.
std::vector<SearchTerm> terms_of(const Visitor& visitor);

}  // namespace hovor
