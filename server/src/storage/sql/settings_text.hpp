#pragma once

#include "domain/chat_box_settings.hpp"
#include "domain/protection.hpp"
#include "storage/sql/value.hpp"

#include <boost/json/object.hpp>

#include <optional>
#include <string>

// How the settings of a chat box, and from whom an account takes messages, stand in a column and in the log: as JSON.
// What reads them throws where it is not what was written here.
namespace hovor::sql {

boost::json::object to_json(const ChatBoxSettings& settings);
ChatBoxSettings read_chat_box(const boost::json::object& text);

// Empty where there are none.
std::string to_column_text(const std::optional<ChatBoxSettings>& settings);
std::optional<ChatBoxSettings> read_optional_chat_box(const Row& row, int column);

// Empty where everybody may write anything.
std::string to_column_text(const Protection& protection);
Protection read_protection(const Row& row, int column);

}  // namespace hovor::sql
