#include "outside/user_agent/brands.hpp"

#include <algorithm>
#include <array>

namespace hovor::user_agent {
namespace {

struct Name {
    std::string_view brand;
    std::string_view family;
    std::string_view on_phones;
    bool is_engine = false;
};

// Those that uap-core calls otherwise, the more telling ones first.
constexpr std::array names{
    Name{"Microsoft Edge", "Edge", "Edge Mobile"},
    Name{"Opera", "Opera", "Opera Mobile"},
    Name{"YaBrowser", "Yandex Browser", "Yandex Browser"},
    Name{"DuckDuckGo", "DuckDuckGo", "DuckDuckGo Mobile"},
    Name{"Google Chrome", "Chrome", "Chrome Mobile"},
    Name{"Android WebView", "Chrome Mobile WebView", "Chrome Mobile WebView", true},
    Name{"Chromium", "Chromium", "Chromium", true},
};

constexpr std::array<std::string_view, 5> engine_families{"Other", "Chrome", "Chrome Mobile", "Chrome Mobile WebView",
                                                          "Chromium"};

std::size_t place_of(const Brand& brand)
{
    const auto found = std::ranges::find(names, brand.name, &Name::brand);
    return static_cast<std::size_t>(found - names.begin());
}

// "Not A;Brand", "Not/A)Brand", "Not_A Brand", "(Not(A:Brand": only the letters stay the same.
bool is_made_up(const Brand& brand)
{
    std::string letters;
    std::ranges::copy_if(brand.name, std::back_inserter(letters),
                         [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
    return letters == "NotABrand" || letters == "NotBrand" || letters.empty();
}

// The less, the better. A brand that is not in the table says more than the engine ("Brave" beside "Chromium"), and
// less than one that is ("Yowser" beside "YaBrowser").
std::size_t rank(const Brand& brand)
{
    const auto place = place_of(brand);
    const auto first_engine =
        static_cast<std::size_t>(std::ranges::find(names, true, &Name::is_engine) - names.begin());
    if (place == names.size()) return first_engine;
    return place < first_engine ? place : place + 1;
}

}  // namespace

std::optional<Brand> choose_brand(const std::vector<Brand>& brands)
{
    std::optional<Brand> best;
    for (const auto& brand : brands) {
        if (is_made_up(brand)) continue;
        if (!best || rank(brand) < rank(*best)) best = brand;
    }
    return best;
}

std::string family_of(const Brand& brand, bool is_mobile)
{
    const auto place = place_of(brand);
    if (place == names.size()) return brand.name;
    return std::string{is_mobile ? names.at(place).on_phones : names.at(place).family};
}

bool names_engine_alone(const Brand& brand)
{
    const auto place = place_of(brand);
    return place < names.size() && names.at(place).is_engine;
}

bool is_of_engine(std::string_view family)
{
    return std::ranges::find(engine_families, family) != engine_families.end();
}

}  // namespace hovor::user_agent
