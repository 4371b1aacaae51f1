#pragma once

#include "domain/event.hpp"

#include <string>
#include <string_view>

// How an event is written in the log: a type and a JSON body. The log is kept for
// years, so this form is its own, apart from the wire's: fields are added, never renamed.
// Messages have no such form: they are rows of their own.
namespace hovor::sql {

std::string_view event_type(const Event& event);

// Throws for a message.
std::string encode_body(const Event& event);

// Throws on what this version did not write.
Event decode_event(std::string_view type, std::string_view body);

}  // namespace hovor::sql
