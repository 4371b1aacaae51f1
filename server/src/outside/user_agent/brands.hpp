#pragma once

#include "outside/user_agent/structured_field.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

// What browsers call themselves in Sec-CH-UA, and what uap-core calls them.
namespace hovor::user_agent {

// The one that says most, in a list whose order means nothing and in which made-up ones ("Not/A)Brand": GREASE) keep
// servers from relying on it.
std::optional<Brand> choose_brand(const std::vector<Brand>& brands);

std::string family_of(const Brand& brand, bool is_mobile);

// "Chromium", which dozens of browsers are made of.
bool names_engine_alone(const Brand& brand);

// Whether uap-core has found no more than the engine either.
bool is_of_engine(std::string_view family);

}  // namespace hovor::user_agent
