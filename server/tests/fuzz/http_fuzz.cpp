// Whatever a client sends, and however it is cut into pieces: the parser reads the same request, ends it at the
// same byte, and what it hands on is what it promises.

#include "transport/handshake.hpp"
#include "transport/http_parser.hpp"
#include "transport/http_syntax.hpp"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

namespace {

using namespace hovor::transport;

constexpr std::size_t max_body = 2'048;

struct Outcome {
    HttpParser::State state = HttpParser::State::head;
    int status = 0;
    std::size_t used = 0;
    std::string method;
    std::string target;
    std::vector<Header> headers;
    std::string body;

    friend bool operator==(const Outcome&, const Outcome&) = default;
};

void require(bool holds)
{
    if (!holds) std::abort();
}

void check(const HttpParser& parser)
{
    const auto& request = parser.head();
    require(is_target(request.target) && (request.target.front() == '/' || request.target == "*"));
    require(request.body.size() <= max_body);
    require(!parser.is_http_1_1() || request.header("host") != nullptr);
    for (const auto& [name, value] : request.headers) {
        require(is_token(name) && is_field_value(value) && to_lower(name) == name);
        require(std::ranges::count(request.headers, name, &Header::name) == 1);
    }
    require(request.header("content-length") == nullptr || request.header("transfer-encoding") == nullptr);
    if (upgrade_of(request, parser.is_http_1_1()) == Upgrade::valid) require(request.method == "GET");
}

Outcome parse(std::string_view bytes, std::size_t piece)
{
    static const Limits limits{.head_bytes = 1'024, .target_bytes = 256, .headers = 20};
    HttpParser parser{limits};
    Outcome outcome;
    while (!bytes.empty() && parser.state() != HttpParser::State::whole &&
           parser.state() != HttpParser::State::failed) {
        const auto used = parser.feed(bytes.substr(0, piece));
        require(used <= std::min(piece, bytes.size()));
        bytes.remove_prefix(used);
        outcome.used += used;
        if (parser.state() == HttpParser::State::ready) parser.begin_body(max_body);
    }
    outcome.state = parser.state();
    outcome.status = parser.problem().status;
    if (parser.state() == HttpParser::State::failed) return outcome;
    if (parser.state() == HttpParser::State::whole) check(parser);
    auto request = parser.take();
    outcome.method = std::move(request.method);
    outcome.target = std::move(request.target);
    outcome.headers = std::move(request.headers);
    outcome.body = std::move(request.body);
    return outcome;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    if (size == 0) return 0;
    const std::size_t piece = bytes[0] % 64U + 1U;
    const std::string_view input{reinterpret_cast<const char*>(bytes + 1), size - 1};
    require(parse(input, input.size() + 1) == parse(input, piece));
    return 0;
}
