// Generated from protocol/settings.tsp by protocol/generate/cpp.mjs. Do not edit.
// clang-format off
#pragma once

#include "base/names.hpp"
#include "protocol/codec.hpp"
#include "protocol/entities.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace hovor::protocol {

enum class ChatBoxSide { right, left };

// Whether visitors are asked for something: not at all, as they like, or before they can go on.
enum class Demand { off, optional, required };

// What visitors are asked before their first message.
struct AskedBefore {
    Demand name{};
    Demand email{};
    Demand phone{};
    bool operator==(const AskedBefore&) const = default;
};

// The site's policy, shown before the first message.
struct PrivacyNotice {
    // Where it is to be read; http or https.
    std::optional<std::string> url{};
    // Visitors agree to it before they can write.
    bool is_required{};
    // Of the policy: another one is agreed to anew.
    std::optional<std::string> version{};
    bool operator==(const PrivacyNotice&) const = default;
};

// What the chat box says in one language instead of its own words.
struct ChatBoxTexts {
    std::string language{};
    // Before the first message.
    std::optional<std::string> greeting{};
    // The same while nobody is there.
    std::optional<std::string> away{};
    // Beside the link to the policy.
    std::optional<std::string> privacy_notice{};
    bool operator==(const ChatBoxTexts&) const = default;
};

// What a page says in its own code goes before these.
struct ChatBoxSettings {
    ChatBoxSide side{};
    // From the edges of the window, in CSS pixels; absent: as the chat box would.
    std::optional<std::int64_t> offset_x{};
    std::optional<std::int64_t> offset_y{};
    // Visitors may send files.
    bool takes_files{};
    // Absent: nothing.
    std::optional<AskedBefore> asks_before{};
    // Absent: none.
    std::optional<PrivacyNotice> privacy_notice{};
    // One for each language; a visitor of another reads the account's greeting, or the chat box's own words.
    std::vector<ChatBoxTexts> texts{};
    bool operator==(const ChatBoxSettings&) const = default;
};

// Of payment cards; of bank accounts (IBAN, and Czech and Slovak ones); given at birth in Czechia and Slovakia.
enum class NumberKind { card, bank_account, birth_number };

// From whom the account takes messages. For admins to see.
struct Protection {
    // Hosts on which the chat box works, as example.com, or *.example.com for all below it; none: on any.
    std::vector<std::string> allowed_domains{};
    // From which nobody can chat: 203.0.113.7, 203.0.113.0/24, 2001:db8::/48.
    std::vector<std::string> blocked_addresses{};
    // A visitor's message that has one of these is refused. Case and accents make no difference.
    std::vector<std::string> blocked_words{};
    // In what visitors write each digit of these is a dot before anybody sees it, but for the last four of cards and
    // accounts.
    std::vector<NumberKind> hidden_numbers{};
    bool operator==(const Protection&) const = default;
};

Result<void> read(const json::value& in, Unknown unknown, AskedBefore& out);
void write(std::string& out, const AskedBefore& in);
Result<void> read(const json::value& in, Unknown unknown, PrivacyNotice& out);
void write(std::string& out, const PrivacyNotice& in);
Result<void> read(const json::value& in, Unknown unknown, ChatBoxTexts& out);
void write(std::string& out, const ChatBoxTexts& in);
Result<void> read(const json::value& in, Unknown unknown, ChatBoxSettings& out);
void write(std::string& out, const ChatBoxSettings& in);
Result<void> read(const json::value& in, Unknown unknown, Protection& out);
void write(std::string& out, const Protection& in);

}  // namespace hovor::protocol

namespace hovor {

template <>
inline constexpr std::array<std::string_view, 2> names_of<protocol::ChatBoxSide>{"right", "left"};

template <>
inline constexpr std::array<std::string_view, 3> names_of<protocol::Demand>{"off", "optional", "required"};

template <>
inline constexpr std::array<std::string_view, 3> names_of<protocol::NumberKind>{"card", "bank_account", "birth_number"};

}  // namespace hovor
