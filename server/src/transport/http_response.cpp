#include "transport/http_response.hpp"

#include "transport/http_syntax.hpp"

#include <algorithm>
#include <array>

namespace hovor::transport {

namespace {

bool is_ours(std::string_view name)
{
    constexpr std::array<std::string_view, 5> ours{"connection", "content-length", "date", "transfer-encoding",
                                                   "keep-alive"};
    return std::ranges::find(ours, name) != ours.end();
}

bool may_have_body(int status)
{
    return status != 204 && status != 304;
}

}  // namespace

Result<std::string> encode_head(const Response& response, const ResponseContext& context)
{
    if (response.status < 200 || response.status > 599) {
        return fail(ErrorCode::internal, "a response has status " + std::to_string(response.status));
    }
    std::string head = "HTTP/1.1 " + std::to_string(response.status);
    head.append(" ").append(phrase_of(response.status)).append("\r\n");
    for (const auto& [name, value] : response.headers) {
        if (!is_token(name) || to_lower(name) != name || is_ours(name) || !is_field_value(value)) {
            return fail(ErrorCode::internal, "a response has a header that may not be sent: " +
                                                 (is_token(name) ? name : std::string{"its name is malformed"}));
        }
        head.append(name).append(": ").append(value).append("\r\n");
    }
    if (may_have_body(response.status)) {
        head.append("content-length: ").append(std::to_string(body_size(response))).append("\r\n");
    }
    head.append("date: ").append(context.date).append("\r\n");
    if (!context.keeps_alive) head += "connection: close\r\n";
    head += "\r\n";
    return head;
}

std::uint64_t body_size(const Response& response) noexcept
{
    return response.source != nullptr ? response.source->size() : response.body.size();
}

bool sends_body(const Response& response, const ResponseContext& context) noexcept
{
    return !context.is_head && may_have_body(response.status) && body_size(response) > 0;
}

Response describe(const HttpProblem& problem)
{
    Response response{.status = problem.status,
                      .headers = {{"content-type", "text/plain; charset=utf-8"}, {"cache-control", "no-store"}},
                      .body = std::string{problem.reason} + "\n"};
    if (problem.status == 405) response.headers.push_back({"allow", std::string{allowed_methods}});
    if (problem.status == 426) {
        response.headers.push_back({"upgrade", "websocket"});
        response.headers.push_back({"sec-websocket-version", "13"});
    }
    if (problem.status == 503) response.headers.push_back({"retry-after", "5"});
    return response;
}

std::string http_date(std::time_t time)
{
    constexpr std::array<const char*, 7> days{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    constexpr std::array<const char*, 12> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                 "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    std::tm parts{};
    gmtime_r(&time, &parts);
    std::array<char, 64> text{};
    // Not strftime with %a and %b: those follow the locale.
    const auto length = std::snprintf(text.data(), text.size(), "%s, %02d %s %04d %02d:%02d:%02d GMT",
                                      days[static_cast<std::size_t>(parts.tm_wday)], parts.tm_mday,
                                      months[static_cast<std::size_t>(parts.tm_mon)], parts.tm_year + 1900,
                                      parts.tm_hour, parts.tm_min, parts.tm_sec);
    return {text.data(), static_cast<std::size_t>(length)};
}

}  // namespace hovor::transport
