#include "domain/variable.hpp"

#include "domain/text.hpp"

#include <algorithm>

namespace hovor {

std::vector<Variable> merge(std::vector<Variable> known, const std::vector<Variable>& news)
{
    for (const auto& one : news) {
        Variable cut{.name = cut_to_line(one.name, max_variable_name_length),
                     .label = cut_to_line(one.label, max_variable_name_length),
                     .kind = one.kind,
                     .value = cut_to_line(one.value, max_variable_value_length)};
        const auto same = std::ranges::find(known, cut.name, &Variable::name);
        if (same != known.end()) {
            if (cut.label.empty()) cut.label = std::move(same->label);  // said once
            *same = std::move(cut);
        } else if (!cut.name.empty() && known.size() < max_variables) {
            known.push_back(std::move(cut));
        }
    }
    return known;
}

}  // namespace hovor
