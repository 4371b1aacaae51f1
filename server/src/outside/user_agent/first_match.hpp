#pragma once

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hovor::user_agent {

// Of hundreds of regular expressions, the first one that matches a text somewhere. The time grows with the text's
// length alone, whatever it says. For any thread.
class FirstMatch {
public:
    static constexpr std::size_t max_groups = 9;

    using Groups = std::array<std::string_view, max_groups>;  // $1 to $9, in the text; empty where there is none

    struct Found {
        std::size_t index;  // of the expression
        Groups groups;
    };

    // Throws where one is not RE2's syntax.
    explicit FirstMatch(const std::vector<std::string>& regexes);
    ~FirstMatch();
    FirstMatch(FirstMatch&&) noexcept;
    FirstMatch& operator=(FirstMatch&&) noexcept;

    // `text` is any bytes: those that are not UTF-8 match nothing.
    std::optional<Found> find(std::string_view text) const;

private:
    struct Compiled;
    std::unique_ptr<const Compiled> compiled_;
};

}  // namespace hovor::user_agent
