#pragma once

#include "base/names.hpp"
#include "base/result.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace hovor {

enum class ChatBoxSide { right, left };

template <>
inline constexpr std::array<std::string_view, 2> names_of<ChatBoxSide>{"right", "left"};

// Whether visitors are asked for something: not at all, as they like, or before they can go on.
enum class Demand { off, optional, required };

template <>
inline constexpr std::array<std::string_view, 3> names_of<Demand>{"off", "optional", "required"};

// What visitors are asked before their first message.
struct AskedBefore {
    Demand name = Demand::off;
    Demand email = Demand::off;
    Demand phone = Demand::off;

    friend bool operator==(const AskedBefore&, const AskedBefore&) = default;
};

// The site's policy, shown before the first message.
struct PrivacyNotice {
    static constexpr std::size_t max_url_length = 2000;
    static constexpr std::size_t max_version_length = 64;

    std::string url{};         // empty: nowhere to be read
    bool is_required = false;  // visitors agree to it before they can write
    std::string version{};     // another one is agreed to anew; empty: none is told

    friend bool operator==(const PrivacyNotice&, const PrivacyNotice&) = default;
};

// What the chat box says in one language; what is empty it says in its own words.
struct ChatBoxTexts {
    std::string language;
    std::string greeting{};        // before the first message
    std::string away{};            // the same while nobody is there
    std::string privacy_notice{};  // beside the link to the policy

    friend bool operator==(const ChatBoxTexts&, const ChatBoxTexts&) = default;
};

// How an account sets up its chat box. What a page says in its own code goes before these.
struct ChatBoxSettings {
    static constexpr std::size_t max_languages = 40;
    static constexpr std::size_t max_text_length = 500;  // in code points
    static constexpr std::int64_t max_offset = 400;      // in CSS pixels

    ChatBoxSide side = ChatBoxSide::right;
    std::optional<std::int64_t> offset_x{};  // from the edges of the window, in CSS pixels; nothing: the usual ones
    std::optional<std::int64_t> offset_y{};
    bool takes_files = true;  // of visitors
    std::optional<AskedBefore> asks_before{};
    std::optional<PrivacyNotice> privacy_notice{};
    std::vector<ChatBoxTexts> texts{};

    friend bool operator==(const ChatBoxSettings&, const ChatBoxSettings&) = default;
};

// As they are kept: texts trimmed, and without languages in which nothing is said, and without questions where none is
// asked. invalid_argument names the field for an address that is none of the web, a language that is no tag or stands
// there twice, and for what is too long, too many or too far.
Result<ChatBoxSettings> check(ChatBoxSettings settings);

}  // namespace hovor
