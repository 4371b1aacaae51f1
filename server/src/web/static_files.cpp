#include "web/static_files.hpp"

#include "base/sha256.hpp"
#include "web/representation.hpp"
#include "web/security_headers.hpp"

#include <stdexcept>
#include <utility>

namespace hovor::web {
namespace {

using transport::Header;
using transport::Request;
using transport::Response;
using transport::SharedBytes;

constexpr std::string_view chat_code_path = "/shop/chat.js";
constexpr std::string_view chat_box_path = "/widget/";
constexpr std::string_view chat_key_mark = "{{chat_key}}";

// A year, the longest that RFC 9111 speaks of: a path of this kind never has other bytes.
constexpr std::string_view forever = "public, max-age=31536000, immutable";
constexpr std::string_view ask_each_time = "no-cache";
// The loader is fetched with each of a customer's pages; an update has to reach them soon all the same.
constexpr std::string_view ten_minutes = "public, max-age=600, must-revalidate";
constexpr std::string_view one_day = "public, max-age=86400";

Served kind_of(const Asset& asset)
{
    if (asset.path == "/app") return Served::dashboard;
    if (asset.path == "/widget/") return Served::chat_box;
    if (asset.path == "/preview/") return Served::preview;
    if (asset.path == "/preview/widget/") return Served::preview_chat;
    if (asset.path == "/loader.js" || asset.path.starts_with("/assets/widget/")) return Served::public_file;
    if (asset.path.starts_with("/shop/") && asset.path != chat_code_path) return Served::shop;
    return Served::own_file;
}

std::string_view cache_control_of(const Asset& asset)
{
    if (asset.is_immutable) return forever;
    if (asset.path == "/loader.js") return ten_minutes;
    if (asset.path == "/favicon.ico" || asset.path == "/robots.txt") return one_day;
    return ask_each_time;
}

Response redirect(std::string_view path, const Request& request)
{
    Response response{.status = 307, .headers = security_headers(Served::own_file, request.is_secure)};
    response.headers.push_back({"location", std::string{path}});
    return response;
}

Response refuse_method(const Request& request)
{
    Response response{.status = 405, .headers = security_headers(Served::own_file, request.is_secure)};
    response.headers.push_back({"allow", "GET, HEAD"});
    return response;
}

Representation choose(const Asset& asset, const Request& request)
{
    const bool is_compressed = !asset.brotli.empty() && accepts_brotli(request);
    return {.bytes = SharedBytes::of_static(is_compressed ? asset.brotli : asset.bytes),
            .etag = std::string{is_compressed ? asset.brotli_etag : asset.etag},
            .is_compressed = is_compressed,
            .varies = !asset.brotli.empty()};
}

Response answer(const Asset& asset, Representation chosen, const Request& request)
{
    auto response = answer_with(std::move(chosen), asset.media_type, cache_control_of(asset), request);
    for (auto& header : security_headers(kind_of(asset), request.is_secure)) {
        response.headers.push_back(std::move(header));
    }
    return response;
}

bool can_stand_in_a_script(std::string_view key)
{
    constexpr std::string_view harmless = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    return !key.empty() && key.find_first_not_of(harmless) == std::string_view::npos;
}

std::string chat_code_with(std::string_view key)
{
    if (!can_stand_in_a_script(key)) throw std::invalid_argument{"a chat key is made of letters, digits, '-' and '_'"};
    std::string code{find_asset(chat_code_path)->bytes};
    return code.replace(code.find(chat_key_mark), chat_key_mark.size(), key);
}

}  // namespace

std::string_view chat_key_in(std::string_view path)
{
    if (!path.starts_with(chat_box_path)) return {};
    const auto key = path.substr(chat_box_path.size());
    return key.find('/') == std::string_view::npos ? key : std::string_view{};
}

StaticFiles::StaticFiles(std::optional<std::string> demo_chat_key)
{
    if (!demo_chat_key) return;
    auto code = chat_code_with(*demo_chat_key);
    auto etag = '"' + sha256(code).substr(0, 32) + '"';
    chat_code_ = {.bytes = std::move(code), .etag = std::move(etag)};
}

std::optional<Response> StaticFiles::find(const Request& request) const
{
    const auto path = std::string_view{request.target}.substr(0, request.target.find('?'));
    const bool is_read = request.method == "GET" || request.method == "HEAD";
    const auto leads_to = path == "/" ? "/app" : path == "/shop" && chat_code_ ? "/shop/" : "";
    if (*leads_to != '\0') return is_read ? redirect(leads_to, request) : refuse_method(request);

    const auto* asset = asset_at(path);
    if (asset == nullptr) return std::nullopt;
    if (!is_read) return refuse_method(request);
    if (path == chat_code_path) return answer(*asset, {.bytes = chat_code_->bytes, .etag = chat_code_->etag}, request);
    return answer(*asset, choose(*asset, request), request);
}

Response StaticFiles::chat_box(const Request& request, const std::string& frame_ancestors) const
{
    const auto& asset = *find_asset(chat_box_path);
    auto chosen = choose(asset, request);
    // Who has the page under another policy gets it anew, and not 304 alone.
    chosen.etag.insert(chosen.etag.size() - 1, '-' + sha256(frame_ancestors).substr(0, 16));
    auto response = answer(asset, std::move(chosen), request);
    for (auto& header : response.headers) {
        if (header.name == "content-security-policy") header.value += "; " + frame_ancestors;
    }
    return response;
}

const Asset* StaticFiles::asset_at(std::string_view path) const noexcept
{
    if (path.starts_with("/app/")) return find_asset("/app");
    for (const std::string_view chat_box : {"/widget/", "/preview/widget/"}) {
        if (!path.starts_with(chat_box)) continue;
        const auto key = path.substr(chat_box.size());
        const bool is_one_name = !key.empty() && key.find('/') == std::string_view::npos;
        return is_one_name ? find_asset(chat_box) : nullptr;
    }
    const bool is_of_shop = path.starts_with("/shop/") || path.starts_with("/assets/shop/");
    return is_of_shop && !chat_code_ ? nullptr : find_asset(path);
}

}  // namespace hovor::web
