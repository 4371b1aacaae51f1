#pragma once

#include "protocol/messages.hpp"
#include "transport/frame.hpp"

namespace hovor::web {

// An event of the wire, ready for any number of sockets.
template <class Event>
transport::Frame frame_of(const Event& event)
{
    return transport::make_text_frame(protocol::to_json(event));
}

}  // namespace hovor::web
