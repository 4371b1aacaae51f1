#pragma once

#include "domain/chat_box_settings.hpp"
#include "domain/protection.hpp"
#include "protocol/settings.hpp"

// The settings of an account's chat box, and from whom it takes messages, as they are on the wire.
namespace hovor::web {

protocol::ChatBoxSettings to_wire(const ChatBoxSettings& settings);
ChatBoxSettings from_wire(protocol::ChatBoxSettings wire);

protocol::Protection to_wire(const Protection& protection);
Protection from_wire(protocol::Protection wire);

}  // namespace hovor::web
