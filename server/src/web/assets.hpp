#pragma once

#include <span>
#include <string_view>

namespace hovor::web {

// A file of the web pages, compiled into the binary by tools/embed: everything here lives as long as the program.
struct Asset {
    std::string_view path;  // of its address; a page that has many is under the shortest one: "/app", "/widget/"
    std::string_view media_type;
    std::string_view bytes;
    std::string_view brotli;         // the same bytes compressed; empty when that does not help
    std::string_view etag;           // quoted and strong, from the SHA-256 of `bytes`
    std::string_view brotli_etag;    // other bytes, so another one (RFC 9110, 8.8.3.3)
    bool is_immutable = false;       // its path names its content: it never changes
    std::string_view inline_script;  // by what a policy allows the script in a page: "'sha256-…'"; empty without one
};

// Sorted by path.
std::span<const Asset> all_assets() noexcept;

// Null when there is none.
const Asset* find_asset(std::string_view path) noexcept;

}  // namespace hovor::web
