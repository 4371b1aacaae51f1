#include "transport/chunk_decoder.hpp"

#include <algorithm>

namespace hovor::transport {

namespace {

// -1 where it is none.
int hex_value(char c)
{
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

}  // namespace

ChunkDecoder::State ChunkDecoder::feed(std::string_view& input, std::string& body, std::size_t max_body)
{
    while (!input.empty()) {
        if (place_ == Place::data) {
            const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(left_, input.size()));
            body += input.substr(0, count);
            input.remove_prefix(count);
            left_ -= count;
            if (left_ == 0) place_ = Place::data_cr;
            continue;
        }
        const char c = input.front();
        input.remove_prefix(1);
        const auto expect = [&](char wanted, Place next) {
            place_ = next;
            return c == wanted;
        };
        bool is_good = true;
        switch (place_) {
            case Place::size:
                if (c != '\r') {
                    is_good = take_size_digit(c) == State::incomplete;
                    break;
                }
                is_good = expect('\r', Place::size_lf) && digits_ > 0;
                if (is_good && left_ > max_body - std::min(max_body, body.size())) return State::too_big;
                break;
            case Place::size_lf:
                is_good = expect('\n', left_ > 0 ? Place::data : Place::end_cr);
                digits_ = 0;
                break;
            case Place::data_cr: is_good = expect('\r', Place::data_lf); break;
            case Place::data_lf: is_good = expect('\n', Place::size); break;
            case Place::end_cr: is_good = expect('\r', Place::end_lf); break;
            case Place::end_lf: return c == '\n' ? State::complete : State::malformed;
            case Place::data: break;
        }
        if (!is_good) return State::malformed;
    }
    return State::incomplete;
}

ChunkDecoder::State ChunkDecoder::take_size_digit(char c)
{
    constexpr unsigned most_digits = 8;
    const int digit = hex_value(c);
    if (digit < 0 || ++digits_ > most_digits) return State::malformed;
    left_ = left_ * 16 + static_cast<unsigned>(digit);
    return State::incomplete;
}

}  // namespace hovor::transport
