#include "bench/load/result.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace hovor::bench {

void print_result(const std::vector<std::pair<std::string_view, double>>& values)
{
    const char* separator = "{";
    for (const auto& [name, value] : values) {
        std::printf("%s\"%.*s\":%.9g", separator, static_cast<int>(name.size()), name.data(), value);
        separator = ",";
    }
    std::printf("}\n");
    std::fflush(stdout);
}

double quantile(std::vector<double>& values, double part)
{
    if (values.empty()) return 0;
    std::ranges::sort(values);
    const auto place = std::ceil(part * static_cast<double>(values.size()));
    return values[static_cast<std::size_t>(std::max(place, 1.0)) - 1];
}

}  // namespace hovor::bench
