#pragma once

// All that crosses the wire.
#include "protocol/agent_socket.hpp"
#include "protocol/conversations.hpp"
#include "protocol/entities.hpp"
#include "protocol/privacy.hpp"
#include "protocol/rest.hpp"
#include "protocol/visitor_socket.hpp"
