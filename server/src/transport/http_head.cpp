#include "transport/http_head.hpp"

#include "transport/http_syntax.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace hovor::transport {

namespace {

// Headers that make no sense twice; two of them are an attempt to be read in two ways.
constexpr std::array<std::string_view, 13> singletons{
    "authorization",
    "content-length",
    "content-type",
    "expect",
    "host",
    "if-modified-since",
    "origin",
    "sec-fetch-site",
    "referer",
    "sec-websocket-key",
    "sec-websocket-version",
    "transfer-encoding",
    "user-agent",
};

HttpProblem join_repeated(std::vector<Header>& headers)
{
    std::vector<Header> joined;
    joined.reserve(headers.size());
    for (auto& header : headers) {
        const auto before = std::ranges::find(joined, header.name, &Header::name);
        if (before == joined.end()) {
            joined.push_back(std::move(header));
            continue;
        }
        if (std::ranges::find(singletons, header.name) != singletons.end()) {
            return {400, "a header that must be one is there twice"};
        }
        before->value += header.name == "cookie" ? "; " : ", ";
        before->value += header.value;
    }
    headers = std::move(joined);
    return {};
}

HttpProblem check_method(const std::string& method)
{
    constexpr std::array<std::string_view, 7> known{"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"};
    if (std::ranges::find(known, method) != known.end()) return {};
    if (method == "CONNECT" || method == "TRACE") return {405, "method not allowed"};
    return {501, "method not known"};
}

// Leaves the target in origin form (RFC 9112 section 3.2).
HttpProblem settle_target(Request& head)
{
    if (!is_target(head.target)) return {400, "malformed target"};
    if (head.target == "*") return head.method == "OPTIONS" ? HttpProblem{} : HttpProblem{400, "malformed target"};
    if (head.target.starts_with('/')) return {};

    const auto scheme_end = head.target.find("://");
    const auto scheme = scheme_end == std::string::npos ? std::string{} : to_lower(head.target.substr(0, scheme_end));
    if (scheme != "http" && scheme != "https") return {400, "malformed target"};
    const auto rest = std::string_view{head.target}.substr(scheme_end + 3);
    const auto authority = rest.substr(0, rest.find_first_of("/?"));
    const auto* host = head.header("host");
    if (host == nullptr || to_lower(authority) != to_lower(*host)) return {400, "target and host disagree"};
    const auto path = rest.substr(authority.size());
    head.target = path.starts_with('/') ? std::string{path} : "/" + std::string{path};
    return {};
}

HttpProblem check_host(const Request& head, bool is_http_1_1)
{
    const auto* host = head.header("host");
    if (host == nullptr) return is_http_1_1 ? HttpProblem{400, "no host"} : HttpProblem{};
    return is_authority(*host) ? HttpProblem{} : HttpProblem{400, "malformed host"};
}

HttpProblem measure_body(const Request& head, bool is_http_1_1, BodyLength& body)
{
    const auto* length = head.header("content-length");
    const auto* coding = head.header("transfer-encoding");
    if (length != nullptr && coding != nullptr) return {400, "both content-length and transfer-encoding"};
    if (coding != nullptr) {
        if (!is_http_1_1) return {400, "transfer-encoding in HTTP/1.0"};
        if (to_lower(*coding) != "chunked") return {501, "transfer-encoding not known"};
        body.is_chunked = true;
    }
    if (length != nullptr) {
        const auto bytes = parse_length(*length);
        if (!bytes) return {400, "malformed content-length"};
        body.bytes = *bytes;
    }
    return {};
}

HttpProblem check_expectation(const Request& head)
{
    const auto* expect = head.header("expect");
    if (expect == nullptr || to_lower(*expect) == "100-continue") return {};
    return {417, "expectation not known"};
}

}  // namespace

std::optional<std::uint64_t> parse_length(std::string_view digits)
{
    std::uint64_t value = 0;
    const auto* end = digits.data() + digits.size();
    const auto [stop, error] = std::from_chars(digits.data(), end, value);
    if (digits.empty() || error != std::errc{} || stop != end) return std::nullopt;
    return value;
}

HttpProblem settle_head(Request& head, bool is_http_1_1, BodyLength& body)
{
    if (auto problem = join_repeated(head.headers)) return problem;
    if (auto problem = check_host(head, is_http_1_1)) return problem;
    if (auto problem = measure_body(head, is_http_1_1, body)) return problem;
    if (auto problem = check_method(head.method)) return problem;
    if (auto problem = settle_target(head)) return problem;
    return check_expectation(head);
}

}  // namespace hovor::transport
