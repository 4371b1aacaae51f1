#pragma once

#include "base/result.hpp"

#include <boost/json/value.hpp>

#include <string_view>

namespace hovor::protocol {

namespace json = boost::json;

// How deep arrays and objects may nest.
inline constexpr std::size_t max_json_depth = 32;

// The one way from bytes to JSON. Refuses what parsers are known to disagree about, so that nobody behind us
// can read the same bytes differently: keys that come twice, numbers that no double holds, lone surrogates,
// invalid UTF-8, NUL characters (which PostgreSQL cannot store), anything after the value.
// Every failure is an invalid_argument. The caller bounds the length.
Result<json::value> parse_json(std::string_view text);

}  // namespace hovor::protocol
