#pragma once

#include "base/network.hpp"
#include "domain/protection.hpp"

#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace hovor {

// A Protection made ready to be asked often. Never changes, so that any thread may ask.
class Guard {
public:
    // What check() has yielded. Of what it would refuse, nothing is kept.
    explicit Guard(const Protection& protection);

    // Some domains are allowed, and others are not.
    bool limits_pages() const noexcept { return !domains_.empty(); }
    const std::vector<std::string>& domains() const noexcept { return domains_; }

    // `host` of a page as browsers name it: in lower case, ASCII, without the port.
    bool allows_page_on(std::string_view host) const;

    bool blocks_address(const PeerAddress& address) const noexcept;

    // The text, which is valid UTF-8, has one of the blocked words, or several in a row. What it costs grows with the
    // text.
    bool blocks_text(std::string_view utf8) const;

    // The text without the numbers that the account wants hidden.
    std::string hide_numbers(std::string text) const;

private:
    // What follows a first word; nothing does where the word is blocked by itself.
    using Rest = std::vector<std::string>;

    std::vector<std::string> domains_;
    std::set<std::string, std::less<>> hosts_;
    std::set<std::string, std::less<>> parents_;  // of "*.example.com", "example.com"
    std::vector<Network> networks_;
    std::map<std::string, std::vector<Rest>, std::less<>> phrases_;  // by their first word
    std::vector<NumberKind> hidden_numbers_;
};

}  // namespace hovor
