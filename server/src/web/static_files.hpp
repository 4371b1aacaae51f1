#pragma once

#include "transport/http.hpp"
#include "web/assets.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace hovor::web {

// Of the account whose chat box is at this path; empty where that is none.
std::string_view chat_key_in(std::string_view path);

// The web pages: the dashboard, the chat box and its loader, the description of the API and, where a key for it is
// given, the demo shop. All of them are in the binary; no path of a request ever becomes one of a file.
//
// Safe on several threads at once.
class StaticFiles {
public:
    // The demo shop is served only with a chat key, which its pages carry. Throws std::invalid_argument when that is
    // not made of letters, digits, '-' and '_'.
    explicit StaticFiles(std::optional<std::string> demo_chat_key);

    // Nothing when no page of ours has that address, whatever the method. Otherwise what to answer: the page, 304 to
    // who has it, 405 to what neither GET nor HEAD is, or where a page without content leads to.
    std::optional<transport::Response> find(const transport::Request& request) const;

    // The chat box's page, where only some pages may frame it (page_guard.hpp). `request` is for that page.
    transport::Response chat_box(const transport::Request& request, const std::string& frame_ancestors) const;

private:
    // The shop's chat code with the key in it.
    struct ChatCode {
        transport::SharedBytes bytes;
        std::string etag;
    };

    const Asset* asset_at(std::string_view path) const noexcept;

    std::optional<ChatCode> chat_code_;  // when the shop is served
};

}  // namespace hovor::web
