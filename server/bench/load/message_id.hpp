#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace hovor::bench {

// Which of the load's messages one is: it is written into the message's id, so that whoever hears of the message
// knows without looking anything up.
struct MessageNumber {
    std::size_t visitor = 0;
    std::size_t number = 0;  // of that visitor's messages, from 0

    // An id that no other run has given.
    std::string to_id() const;

    // The first in a piece of JSON; nothing where there is none of this run.
    static std::optional<MessageNumber> find_in(std::string_view json);
};

}  // namespace hovor::bench
