#pragma once

#include "base/result.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace hovor {

// Where data lies: a country by its code of ISO 3166-1 ("CZ"), or one of the two unions of countries that the law
// treats as one: EU, and EEA, which is the EU with Iceland, Liechtenstein and Norway.
class Region {
public:
    Region() = default;  // not said

    // invalid_argument for what is none. Lower case is taken; "" is not said.
    static Result<Region> parse(const std::string& text);

    const std::string& to_string() const noexcept { return code_; }
    bool is_known() const noexcept { return !code_.empty(); }

    // All of this one lies in the other.
    bool is_within(const Region& other) const;

    friend bool operator==(const Region&, const Region&) = default;

private:
    explicit Region(std::string code) : code_{std::move(code)} {}

    std::string code_{};
};

// Where the operator keeps data, and where else it may go.
struct Residency {
    Region home{};                  // where the servers stand; not known: the operator has declared nothing
    std::vector<Region> allowed{};  // empty: home alone

    bool is_declared() const noexcept { return home.is_known(); }
    bool allows(const Region& region) const;
    std::string allowed_text() const;  // "CZ, EU"
};

// A service outside of this program to which data goes: a database, a mail server. Named by its key in the
// configuration.
struct OutsideService {
    std::string name;     // "database"
    std::string address;  // without passwords
    Region region;
};

// invalid_argument, in a sentence that names the service, if data may not go to it. Without a declared home it may.
Result<void> admit(const Residency& residency, const OutsideService& service);

}  // namespace hovor
