#include "web/session_cookie.hpp"

namespace hovor::web {
namespace {

constexpr std::string_view attributes = "; Path=/; Secure; HttpOnly; SameSite=Lax";
constexpr std::size_t max_token = 200;

std::string_view without_blanks(std::string_view text)
{
    while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
    return text;
}

}  // namespace

std::optional<std::string> session_token(const transport::Request& request)
{
    const auto* cookies = request.header("cookie");
    if (cookies == nullptr) return std::nullopt;
    std::optional<std::string> token;
    std::string_view rest = *cookies;
    while (!rest.empty()) {
        const auto end = rest.find(';');
        const auto one = without_blanks(rest.substr(0, end));
        rest = end == std::string_view::npos ? std::string_view{} : rest.substr(end + 1);
        const auto equals = one.find('=');
        if (equals == std::string_view::npos || one.substr(0, equals) != session_cookie) continue;
        if (token) return std::nullopt;
        token = one.substr(equals + 1);
    }
    if (token && (token->empty() || token->size() > max_token)) return std::nullopt;
    return token;
}

transport::Header set_session_cookie(std::string_view token, std::chrono::seconds lifetime)
{
    return {"set-cookie", std::string{session_cookie} + "=" + std::string{token} + std::string{attributes} +
                              "; Max-Age=" + std::to_string(lifetime.count())};
}

transport::Header clear_session_cookie()
{
    return {"set-cookie", std::string{session_cookie} + "=" + std::string{attributes} + "; Max-Age=0"};
}

}  // namespace hovor::web
