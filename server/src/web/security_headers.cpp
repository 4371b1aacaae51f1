#include "web/security_headers.hpp"

#include "web/assets.hpp"

#include <string>
#include <string_view>

namespace hovor::web {
namespace {

// Scripts, styles and sockets of our own origin, no markup from text, nothing from anybody else. It frames the preview.
constexpr std::string_view dashboard_policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; "
    "frame-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
    "require-trusted-types-for 'script'; trusted-types 'none'";

// The script that is in the page is allowed by what it is. Any page may frame it, and so no word of frame-ancestors:
// its
// "*" leaves out pages in a sandbox, which have no origin.
const std::string& chat_box_policy()
{
    static const auto policy = "default-src 'none'; script-src 'self' " +
                               std::string{find_asset("/widget/")->inline_script} +
                               "; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; "
                               "object-src 'none'; base-uri 'none'; form-action 'none'; "
                               "require-trusted-types-for 'script'; trusted-types 'none'";
    return policy;
}

// They ask nobody for anything but their own files, so that there is nothing to be had by framing them.
constexpr std::string_view preview_policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; frame-src 'self'; "
    "object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; "
    "require-trusted-types-for 'script'; trusted-types 'none'";

// The page around it is in a sandbox, and has no origin by which frame-ancestors could name it.
constexpr std::string_view preview_chat_policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; "
    "object-src 'none'; base-uri 'none'; form-action 'none'; "
    "require-trusted-types-for 'script'; trusted-types 'none'";

constexpr std::string_view shop_policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; frame-src 'self'; "
    "object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
    "require-trusted-types-for 'script'; trusted-types 'none'";

// Of what is no page: somebody may still open it as one.
constexpr std::string_view file_policy =
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";

// The notice and the sound of the dashboard, and the sound of the chat box, need none of these.
constexpr std::string_view no_permissions =
    "camera=(), display-capture=(), geolocation=(), hid=(), microphone=(), midi=(), payment=(), serial=(), usb=()";

// What tells versions and devices from each other, of browsers that freeze their User-Agent. A frame of another site
// gets no more of these than that site allows; its script may ask for them.
constexpr std::string_view client_hints = "Sec-CH-UA-Full-Version-List, Sec-CH-UA-Platform-Version, Sec-CH-UA-Model";

constexpr std::string_view one_year_with_subdomains = "max-age=31536000; includeSubDomains";

std::string_view policy_of(Served served)
{
    switch (served) {
        case Served::dashboard: return dashboard_policy;
        case Served::chat_box: return chat_box_policy();
        case Served::preview: return preview_policy;
        case Served::preview_chat: return preview_chat_policy;
        case Served::shop: return shop_policy;
        case Served::own_file:
        case Served::public_file:
        case Served::api:
        case Served::public_api: break;
    }
    return file_policy;
}

constexpr bool is_page(Served served) noexcept
{
    return served == Served::dashboard || served == Served::chat_box || served == Served::preview ||
           served == Served::preview_chat || served == Served::shop;
}

// Whether pages of others may load it.
constexpr bool is_public(Served served) noexcept
{
    return served == Served::chat_box || served == Served::public_file || served == Served::public_api;
}

}  // namespace

std::vector<transport::Header> security_headers(Served served, bool is_secure)
{
    std::vector<transport::Header> headers;
    headers.reserve(13);  // room for the caller's too
    const auto add = [&headers](std::string_view name, std::string_view value) {
        headers.push_back({std::string{name}, std::string{value}});
    };
    add("content-security-policy", policy_of(served));
    add("x-content-type-options", "nosniff");
    add("referrer-policy", "no-referrer");
    add("cross-origin-resource-policy", is_public(served) ? "cross-origin" : "same-origin");
    if (is_page(served)) {
        add("cross-origin-opener-policy", "same-origin");
        add("permissions-policy", no_permissions);
    }
    // A customer's page that isolates itself frames only what does so too.
    if (served == Served::chat_box) add("cross-origin-embedder-policy", "require-corp");
    if (served == Served::chat_box && is_secure) add("accept-ch", client_hints);
    if (served == Served::public_file || served == Served::public_api) add("access-control-allow-origin", "*");
    if (is_secure) add("strict-transport-security", one_year_with_subdomains);
    return headers;
}

}  // namespace hovor::web
