#include "domain/consent.hpp"

#include "domain/text.hpp"

#include <algorithm>
#include <utility>

namespace hovor {
namespace {

Consent cut(Consent answer)
{
    auto& [url, version] = answer.policy;
    url = cut_to_line(url, Policy::max_url_length);
    version = cut_to_line(version, Policy::max_version_length);
    return answer;
}

bool is_same_answer(const Consent& one, const Consent& other)
{
    return one.is_given == other.is_given && one.policy == other.policy;
}

}  // namespace

std::vector<Consent> merge(std::vector<Consent> known, const std::vector<Consent>& news)
{
    for (const auto& told : news) {
        auto one = cut(told);
        const auto same = std::ranges::find(known, one.kind, &Consent::kind);
        if (same == known.end()) {
            known.push_back(std::move(one));
        } else if (!is_same_answer(*same, one)) {
            *same = std::move(one);
        }
    }
    return known;
}

}  // namespace hovor
