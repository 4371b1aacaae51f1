#pragma once

#include "transport/statistics.hpp"

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hovor {

// A figure of the server's for Prometheus. Names begin with hovor_, those of counters end in _total; both are
// constants of ours, as are the labels.
struct Metric {
    enum class Kind { counter, gauge };

    struct Sample {
        double value;
        std::vector<std::pair<std::string, std::string>> labels{};
    };

    Kind kind;
    std::string name;
    std::string help;
    std::vector<Sample> samples;
};

// The content-type of what `render` yields.
inline constexpr std::string_view metrics_content_type = "text/plain; version=0.0.4; charset=utf-8";

std::vector<Metric> metrics_of(const transport::Statistics& statistics);

// In the text format of Prometheus.
std::string render(std::span<const Metric> metrics);

}  // namespace hovor
