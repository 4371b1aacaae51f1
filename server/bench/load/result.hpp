#pragma once

#include <string_view>
#include <utility>
#include <vector>

namespace hovor::bench {

// What a row measured, in seconds, bytes and counts. One line of JSON on standard output, for bench/run.mjs.
void print_result(const std::vector<std::pair<std::string_view, double>>& values);

// The value that `part` (0 to 1) of them are not above; sorts them. 0 where there are none.
double quantile(std::vector<double>& values, double part);

}  // namespace hovor::bench
