#include "transport/http_parser.hpp"

#include "transport/http_syntax.hpp"

#include <boost/beast/http/basic_parser.hpp>

#include <algorithm>

namespace hovor::transport {

namespace {

namespace beast = boost::beast;
namespace http = boost::beast::http;

std::string_view view(beast::string_view text)
{
    return {text.data(), text.size()};
}

// Receives the lines of one head from Beast's parser.
class HeadParser final : public http::basic_parser<true> {
public:
    HeadParser(Request& request, const Limits& limits) : request_{request}, limits_{limits}
    {
        header_limit(static_cast<std::uint32_t>(limits.head_bytes) + 1);
        body_limit(boost::none);
    }

    HttpProblem problem{};
    int version = 0;

private:
    using error_code = beast::error_code;
    using string_view = beast::string_view;

    void on_request_impl(http::verb, string_view method, string_view target, int http_version, error_code& ec) override
    {
        request_.method = view(method);
        if (target.size() > limits_.target_bytes) return refuse({414, "target too long"}, ec);
        request_.target = view(target);
        version = http_version;
    }

    void on_field_impl(http::field, string_view name, string_view value, error_code& ec) override
    {
        if (request_.headers.size() == limits_.headers) return refuse({431, "too many headers"}, ec);
        if (!is_token(view(name)) || !is_field_value(view(value))) return refuse({400, "malformed header"}, ec);
        request_.headers.push_back({to_lower(view(name)), std::string{view(value)}});
    }

    void refuse(HttpProblem what, error_code& ec)
    {
        problem = what;
        ec = http::error::bad_field;
    }

    void on_response_impl(int, string_view, int, error_code&) override {}
    void on_header_impl(error_code&) override {}
    void on_body_init_impl(const boost::optional<std::uint64_t>&, error_code&) override {}
    std::size_t on_body_impl(string_view body, error_code&) override { return body.size(); }
    void on_chunk_header_impl(std::uint64_t, string_view, error_code&) override {}
    std::size_t on_chunk_body_impl(std::uint64_t, string_view body, error_code&) override { return body.size(); }
    void on_finish_impl(error_code&) override {}

    Request& request_;
    const Limits& limits_;
};

// "GET / HTTP/2.0": told apart so that the answer can be 505.
bool has_other_version(std::string_view head)
{
    const auto line = head.substr(0, head.find('\r'));
    const auto last_space = line.rfind(' ');
    const auto version = last_space == std::string_view::npos ? line : line.substr(last_space + 1);
    return version.size() == 8 && version.starts_with("HTTP/") && version[6] == '.' && version != "HTTP/1.1" &&
           version != "HTTP/1.0" && std::ranges::count(line, ' ') == 2;
}

}  // namespace

std::size_t HttpParser::feed(std::string_view bytes)
{
    switch (state_) {
        case State::head: return feed_head(bytes);
        case State::body: return feed_body(bytes);
        default: return 0;
    }
}

std::size_t HttpParser::feed_head(std::string_view bytes)
{
    std::size_t used = 0;
    for (const char c : bytes) {
        ++used;
        const char before = head_.empty() ? '\0' : head_.back();
        if (head_.size() == limits_.head_bytes) {
            const bool in_first_line = head_.find('\n') == std::string::npos;
            fail(in_first_line ? HttpProblem{414, "target too long"} : HttpProblem{431, "headers too big"});
            return used;
        }
        if (c == '\0' || (c == '\n') != (before == '\r')) {
            fail({400, "malformed line"});
            return used;
        }
        if (before == '\n' && (c == ' ' || c == '\t')) {
            fail({400, "folded header"});
            return used;
        }
        head_ += c;
        if (c == '\n' && (head_.size() == 2 || head_.ends_with("\n\r\n"))) {
            finish_head();
            return used;
        }
    }
    return used;
}

void HttpParser::finish_head()
{
    if (auto problem = parse_lines()) return fail(problem);
    if (auto problem = settle_head(request_, is_http_1_1_, body_)) return fail(problem);
    std::string{}.swap(head_);
    state_ = State::ready;
}

HttpProblem HttpParser::parse_lines()
{
    HeadParser parser{request_, limits_};
    beast::error_code error;
    const auto used = parser.put(boost::asio::buffer(head_), error);
    is_http_1_1_ = parser.version == 11;
    if (parser.problem) return parser.problem;
    if (error == http::error::bad_version && has_other_version(head_)) return {505, "HTTP/1.1 is spoken here"};
    if (error || used != head_.size() || !parser.is_header_done()) return {400, "malformed request"};
    return {};
}

void HttpParser::begin_body(std::size_t max_body)
{
    if (state_ != State::ready) return;
    if (body_.bytes > max_body) return fail({413, "body too big"});
    max_body_ = max_body;
    state_ = has_body() ? State::body : State::whole;
}

std::size_t HttpParser::feed_body(std::string_view bytes)
{
    auto& body = request_.body;
    if (!body_.is_chunked) {
        const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(body_.bytes - body.size(), bytes.size()));
        body += bytes.substr(0, count);
        if (body.size() == body_.bytes) state_ = State::whole;
        return count;
    }
    auto rest = bytes;
    switch (chunks_.feed(rest, body, max_body_)) {
        case ChunkDecoder::State::incomplete: break;
        case ChunkDecoder::State::complete: state_ = State::whole; break;
        case ChunkDecoder::State::malformed: fail({400, "malformed chunk"}); break;
        case ChunkDecoder::State::too_big: fail({413, "body too big"}); break;
    }
    return bytes.size() - rest.size();
}

bool HttpParser::wants_continue() const
{
    return is_http_1_1_ && has_body() && request_.header("expect") != nullptr;
}

bool HttpParser::keeps_alive() const
{
    const auto* connection = request_.header("connection");
    return is_http_1_1_ && (connection == nullptr || !has_token(*connection, "close"));
}

void HttpParser::fail(HttpProblem problem)
{
    problem_ = problem;
    state_ = State::failed;
}

}  // namespace hovor::transport
