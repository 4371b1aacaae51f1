#pragma once

#include "protocol/entities.hpp"

#include <string_view>
#include <vector>

namespace hovor::web {

// What in a message is a link: addresses of http, https, mailto and tel, names that begin with "www." and
// bare e-mail addresses. In order, not overlapping, at most 200, none longer than 2,000 bytes. Time grows with the
// length of the text alone.
std::vector<protocol::Link> find_links(std::string_view utf8);

}  // namespace hovor::web
