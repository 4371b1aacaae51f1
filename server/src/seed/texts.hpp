#pragma once

#include "seed/dice.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace hovor::seed {

// A language that visitors and agents write in, made of its commonest words and of stems with endings.
class Language {
public:
    static const std::vector<Language>& all();

    std::string_view code() const noexcept { return code_; }

    // A sentence or a few; nonsense, of the right length and with the right letters.
    std::string say(Dice& dice) const;

private:
    Language(std::string_view code, std::string_view common, std::string_view stems, std::string_view endings);

    std::string sentence(Dice& dice) const;

    std::string_view code_;
    std::vector<std::string> common_;
    std::vector<std::string> rare_;
};

// "Petra Nováková", of whichever country.
std::string full_name(Dice& dice);

}  // namespace hovor::seed
