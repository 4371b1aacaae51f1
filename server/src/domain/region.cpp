#include "domain/region.hpp"

#include <algorithm>
#include <array>

namespace hovor {
namespace {

// Members in 2026: https://european-union.europa.eu/principles-countries-history/eu-countries_en
constexpr std::array<std::string_view, 27> members_of_eu{"AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES",
                                                         "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU",
                                                         "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK"};
constexpr std::array<std::string_view, 3> members_of_eea_alone{"IS", "LI", "NO"};

constexpr std::string_view eu = "EU";
constexpr std::string_view eea = "EEA";

bool is_letter(char c)
{
    return c >= 'A' && c <= 'Z';
}

}  // namespace

Result<Region> Region::parse(const std::string& text)
{
    auto code = text;
    for (char& c : code) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    const bool is_country = code.size() == 2 && std::ranges::all_of(code, is_letter);
    if (!code.empty() && !is_country && code != eea) {
        return fail(ErrorCode::invalid_argument, "must be a country such as CZ, or EU, or EEA");
    }
    return Region{std::move(code)};
}

bool Region::is_within(const Region& other) const
{
    if (!is_known()) return false;
    if (code_ == other.code_) return true;
    const bool is_of_eu = code_ == eu || std::ranges::find(members_of_eu, code_) != members_of_eu.end();
    if (other.code_ == eu) return is_of_eu;
    const bool is_of_eea = is_of_eu || std::ranges::find(members_of_eea_alone, code_) != members_of_eea_alone.end();
    return other.code_ == eea && is_of_eea;
}

bool Residency::allows(const Region& region) const
{
    if (allowed.empty()) return region.is_within(home);
    return std::ranges::any_of(allowed, [&](const Region& one) { return region.is_within(one); });
}

std::string Residency::allowed_text() const
{
    if (allowed.empty()) return home.to_string();
    std::string text;
    for (const auto& one : allowed) text += (text.empty() ? "" : ", ") + one.to_string();
    return text;
}

Result<void> admit(const Residency& residency, const OutsideService& service)
{
    if (!residency.is_declared() || residency.allows(service.region)) return {};
    const auto key = service.name + ".region";
    if (!service.region.is_known()) {
        return fail(ErrorCode::invalid_argument, key + " is not set: say where " + service.address +
                                                     " keeps data, since data may lie in " + residency.allowed_text() +
                                                     " alone (region.allowed)");
    }
    return fail(ErrorCode::invalid_argument, key + " is " + service.region.to_string() + ", and data may lie in " +
                                                 residency.allowed_text() + " alone (region.allowed): choose a " +
                                                 service.name + " there instead of " + service.address);
}

}  // namespace hovor
