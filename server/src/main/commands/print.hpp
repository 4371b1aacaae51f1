#pragma once

#include <string>
#include <utility>
#include <vector>

namespace hovor {

// A JSON object of texts, in the order given.
using JsonObject = std::vector<std::pair<std::string, std::string>>;

// As one line on stdout.
void print(const JsonObject& object);

}  // namespace hovor
