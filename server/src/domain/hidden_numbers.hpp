#pragma once

#include "base/names.hpp"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace hovor {

// Numbers that no chat needs: of payment cards, of bank accounts (IBAN, and Czech and Slovak ones with their code), and
// those that Czechia and Slovakia give to people at birth.
enum class NumberKind { card, bank_account, birth_number };

template <>
inline constexpr std::array<std::string_view, 3> names_of<NumberKind>{"card", "bank_account", "birth_number"};

// The text with a • for each digit and letter of such numbers, but for the last four of a card or an account. A number
// is known by its form and its check digits, so that an order's number is left alone but for a few; one that goes on in
// letters or digits is none. What it costs grows with the text.
std::string hide_numbers(std::string_view utf8, const std::vector<NumberKind>& kinds);

}  // namespace hovor
