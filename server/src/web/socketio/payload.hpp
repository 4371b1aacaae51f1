#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

// Several packets of Engine.IO 3 in the body of a request or an answer: "<length>:<packet>" one after another, where
// the length counts the units of UTF-16, as JavaScript does.
namespace hovor::web::socketio {

constexpr std::size_t max_packets = 1'000;  // in one payload

// Views into the body. Nothing if it is no payload, or no UTF-8.
std::optional<std::vector<std::string_view>> split_payload(std::string_view body);

// The packets are valid UTF-8.
std::string join_payload(std::span<const std::string> packets);

}  // namespace hovor::web::socketio
