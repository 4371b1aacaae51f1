#pragma once

// All that crosses the wire.
#include "protocol/entities.hpp"
#include "protocol/rest.hpp"
#include "protocol/socket.hpp"
