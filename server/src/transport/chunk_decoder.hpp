#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace hovor::transport {

// Decodes a body in chunks (RFC 9112 section 7.1) that comes in pieces. Chunk extensions and trailers are
// malformed: no client of ours sends them, and they are where proxies and servers come to disagree.
class ChunkDecoder {
public:
    enum class State { incomplete, complete, malformed, too_big };

    // Moves bytes from the front of `input` to the end of `body`, which may grow to `max_body`.
    State feed(std::string_view& input, std::string& body, std::size_t max_body);

private:
    enum class Place { size, size_lf, data, data_cr, data_lf, end_cr, end_lf };

    State take_size_digit(char c);

    Place place_ = Place::size;
    std::uint64_t left_ = 0;  // of the current chunk
    unsigned digits_ = 0;
};

}  // namespace hovor::transport
