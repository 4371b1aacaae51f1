#include "transport/handshake.hpp"

#include "transport/http_syntax.hpp"

#include <openssl/evp.h>

#include <array>
#include <stdexcept>

namespace hovor::transport {

namespace {

bool has(const Request& request, std::string_view name, std::string_view token)
{
    const auto* value = request.header(name);
    return value != nullptr && has_token(*value, token);
}

// Base64 of 16 bytes: 22 characters that carry bits (the last one only two) and "==".
bool is_key(const std::string* key)
{
    constexpr std::string_view last_characters = "AQgw";
    if (key == nullptr || key->size() != 24 || !key->ends_with("==")) return false;
    const std::string_view text{*key};
    for (const char c : text.substr(0, 22)) {
        if (!is_alphanumeric(c) && c != '+' && c != '/') return false;
    }
    return last_characters.find(text[21]) != std::string_view::npos;
}

}  // namespace

Upgrade upgrade_of(const Request& request, bool is_http_1_1)
{
    if (!has(request, "upgrade", "websocket")) {
        return request.header("sec-websocket-key") == nullptr ? Upgrade::none : Upgrade::malformed;
    }
    if (request.method != "GET" || !is_http_1_1 || !has(request, "connection", "upgrade")) return Upgrade::malformed;
    // A body would be what the client's frames begin with.
    if (request.header("content-length") != nullptr && *request.header("content-length") != "0") {
        return Upgrade::malformed;
    }
    if (request.header("transfer-encoding") != nullptr) return Upgrade::malformed;
    const auto* version = request.header("sec-websocket-version");
    if (version == nullptr || *version != "13") return Upgrade::wrong_version;
    return is_key(request.header("sec-websocket-key")) ? Upgrade::valid : Upgrade::malformed;
}

std::string accept_key(std::string_view key)
{
    constexpr std::string_view guid = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    const std::string joined = std::string{key}.append(guid);
    std::array<unsigned char, 20> digest{};
    if (EVP_Digest(joined.data(), joined.size(), digest.data(), nullptr, EVP_sha1(), nullptr) != 1) {
        throw std::runtime_error{"OpenSSL has no SHA-1, which WebSocket handshakes need"};
    }
    std::array<unsigned char, 29> text{};
    const int length = EVP_EncodeBlock(text.data(), digest.data(), static_cast<int>(digest.size()));
    return {text.begin(), text.begin() + length};
}

std::string encode_upgrade(std::string_view key)
{
    return "HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: Upgrade\r\nsec-websocket-accept: " +
           accept_key(key) + "\r\n\r\n";
}

}  // namespace hovor::transport
