#pragma once

#include "transport/http.hpp"

#include <string>
#include <string_view>

namespace hovor::web {

// One of the forms in which something may be had at an address.
struct Representation {
    transport::SharedBytes bytes;
    std::string etag;
    bool is_compressed = false;  // by Brotli
    bool varies = false;         // with accept-encoding
};

bool accepts_brotli(const transport::Request& request) noexcept;

// 200, or 304 to who has it. The caller adds the security headers.
transport::Response answer_with(Representation chosen, std::string_view media_type, std::string_view cache_control,
                                const transport::Request& request);

}  // namespace hovor::web
