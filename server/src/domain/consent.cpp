#include "domain/consent.hpp"

#include <algorithm>

namespace hovor {

std::vector<Consent> merge(std::vector<Consent> known, const std::vector<Consent>& news)
{
    for (const auto& one : news) {
        const auto same = std::ranges::find(known, one.kind, &Consent::kind);
        if (same == known.end()) {
            known.push_back(one);
        } else if (same->is_given != one.is_given) {
            *same = one;
        }
    }
    return known;
}

}  // namespace hovor
