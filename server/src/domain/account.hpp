#pragma once

#include "base/clock.hpp"
#include "base/id.hpp"
#include "base/names.hpp"
#include "base/result.hpp"
#include "domain/chat_box_settings.hpp"
#include "domain/hours.hpp"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hovor {

// What is kept of visitors' network addresses: nothing, the network, all.
enum class AddressStorage { none, truncated, full };

template <>
inline constexpr std::array<std::string_view, 3> names_of<AddressStorage>{"none", "truncated", "full"};
// What chat boxes keep on a visitor's device, and when. `open`: from the first page on. `standard`: once the visitor
// opens the chat or consents; the page they are on is seen live before. `strict`: as `standard`, and before that a page
// asks for nothing but the loader.
enum class ConsentMode { open, standard, strict };

template <>
inline constexpr std::array<std::string_view, 3> names_of<ConsentMode>{"open", "standard", "strict"};

// How waiting conversations come to agents: they take them, or are offered them in turn or by how much they have.
enum class RoutingMode { manual, round_robin, least_busy };

template <>
inline constexpr std::array<std::string_view, 3> names_of<RoutingMode>{"manual", "round_robin", "least_busy"};

struct Routing {
    static constexpr std::chrono::seconds default_offer_time{30};

    RoutingMode mode = RoutingMode::manual;
    std::int64_t conversation_limit = 0;                   // that an agent has and is still offered one; 0: any number
    std::chrono::seconds offer_time = default_offer_time;  // in which an agent takes what is offered
    bool shows_queue_position = false;                     // to visitors who wait
    std::chrono::minutes away_after{0};                    // of an agent who touches nothing; 0: never

    friend bool operator==(const Routing&, const Routing&) = default;
};

// A company with its team, its visitors and their conversations: the tenant, and the unit of consistency.
struct Account {
    static constexpr std::chrono::seconds default_slow_reply{300};
    static constexpr std::size_t max_categories = 50;

    AccountId id;
    std::string company;
    std::string chat_key;          // names the account in a site's chat code; not a secret
    std::string greeting;          // empty: the chat box says its own, translated
    std::string color;             // "#0b6e4f"
    bool asks_for_rating = false;  // after a conversation was closed
    ConsentMode consent_mode = ConsentMode::standard;
    Timestamp created_at;
    std::optional<Timestamp> installed_at;  // when the first page with the chat code was seen
    AddressStorage address_storage = AddressStorage::none;
    std::chrono::seconds slow_reply = default_slow_reply;  // an answer that takes longer is slow
    bool shows_typing_preview = false;                     // agents see what visitors write before it is sent
    std::vector<std::string> categories{};                 // what conversations may be about, in this order
    Routing routing{};
    std::optional<Hours> hours{};               // when visitors find the team online; nothing: whenever somebody is
    std::optional<ChatBoxSettings> chat_box{};  // nothing: as it is without anybody's doing

    friend bool operator==(const Account&, const Account&) = default;
};

inline constexpr std::string_view default_color = "#0b6e4f";

// A name that people give to themselves or to a company: trimmed, not blank, on one line, at most 255
// code points. `field` is what the error speaks of.
Result<std::string> parse_name(std::string_view field, std::string_view raw);

}  // namespace hovor
