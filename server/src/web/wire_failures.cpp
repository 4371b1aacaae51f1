// What failed, on the wire.

#include "transport/http.hpp"
#include "web/same_word.hpp"
#include "web/wire.hpp"

namespace hovor::web {
namespace {

// To so many bytes at most, at the border of a character.
std::string shorten(std::string_view utf8, std::size_t bytes)
{
    if (utf8.size() <= bytes) return std::string{utf8};
    while (bytes > 0 && (static_cast<unsigned char>(utf8[bytes]) & 0xC0) == 0x80) --bytes;
    return std::string{utf8.substr(0, bytes)};
}

}  // namespace

int status_of(ErrorCode code)
{
    switch (code) {
        case ErrorCode::invalid_argument: return 400;
        case ErrorCode::unauthenticated: return 401;
        case ErrorCode::forbidden: return 403;
        case ErrorCode::not_found: return 404;
        case ErrorCode::conflict: return 409;
        case ErrorCode::too_large: return 413;
        case ErrorCode::rate_limited: return 429;
        case ErrorCode::unavailable: return 503;
        case ErrorCode::internal: break;
    }
    return 500;
}

ErrorCode code_of(int status)
{
    switch (status) {
        case 401: return ErrorCode::unauthenticated;
        case 403: return ErrorCode::forbidden;
        case 404: return ErrorCode::not_found;
        case 409: return ErrorCode::conflict;
        case 413:
        case 414:
        case 431: return ErrorCode::too_large;
        case 429: return ErrorCode::rate_limited;
        case 408:
        case 503: return ErrorCode::unavailable;
        case 500: return ErrorCode::internal;
        default: return ErrorCode::invalid_argument;
    }
}

protocol::Problem to_wire(const Error& error)
{
    return problem_of(status_of(error.code()), error);
}

protocol::Problem problem_of(int status, const Error& error)
{
    return {
        .code = same_word<protocol::ErrorCode>(error.code()),
        .title = std::string{transport::phrase_of(status)},
        .status = status,
        .detail = shorten(error.message(), 1'000),
    };
}

}  // namespace hovor::web
