#pragma once

#include "base/clock.hpp"
#include "base/id.hpp"
#include "base/names.hpp"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hovor {

enum class DeviceType { desktop, mobile, tablet, tv };

template <>
inline constexpr std::array<std::string_view, 4> names_of<DeviceType>{"desktop", "mobile", "tablet", "tv"};

// What a visitor comes with: browser, operating system and device. Empty is not known.
struct Client {
    std::string browser{};
    std::string browser_version{};
    std::string system{};
    std::string system_version{};
    std::optional<DeviceType> device{};
    std::string brand{};
    std::string model{};

    friend bool operator==(const Client&, const Client&) = default;
};

// Where an address is, approximately. Empty is not known.
struct Place {
    std::string country{};  // ISO 3166-1 alpha-2
    std::string city{};

    friend bool operator==(const Place&, const Place&) = default;
};

// All that is known of a visit from its beginning on.
struct Origin {
    Client client{};
    std::string language{};  // of the browser, a language tag
    std::string referrer{};
    Place place{};

    friend bool operator==(const Origin&, const Origin&) = default;
};

struct VisitedPage {
    std::int64_t seq;  // in its visit, from 1
    std::string url;
    std::string title;
    Timestamp created_at;

    friend bool operator==(const VisitedPage&, const VisitedPage&) = default;
};

// The pages of a visit: the one it began on, and the last ones.
class Trail {
public:
    static constexpr std::size_t max_pages = 100;
    static constexpr std::size_t max_bytes = 16 * 1'024;  // of addresses and titles, but for the first and last page

    Trail() = default;
    explicit Trail(std::vector<VisitedPage> pages);

    // True if it is another page than the last one; the same one only gets its title.
    bool add(std::string url, std::string title, Timestamp now);

    const std::vector<VisitedPage>& pages() const noexcept { return pages_; }
    std::int64_t last_seq() const noexcept { return pages_.empty() ? 0 : pages_.back().seq; }

    friend bool operator==(const Trail&, const Trail&) = default;

private:
    void shorten();

    std::vector<VisitedPage> pages_;
};

// A stay of a visitor on a site, over all its pages and tabs.
struct Visit {
    // Without a page for so long, it is over.
    static constexpr std::chrono::minutes timeout{30};

    VisitId id;  // sorts by time
    VisitorId visitor;
    Timestamp started_at;
    Timestamp last_seen_at;
    std::string address{};  // as the account allows; empty: not kept
    Origin origin{};
    Trail trail{};

    friend bool operator==(const Visit&, const Visit&) = default;
};

inline bool is_over(Timestamp last_seen_at, Timestamp now)
{
    return now - last_seen_at >= Visit::timeout;
}

// What is kept of the address that a visitor came from: without fragment and password, at most 2,000 bytes. Of another
// site than the page's own without the query too: that may hold what they searched for there, or a secret of theirs.
// Empty for what is no address of the web.
std::string shorten_referrer(std::string_view referrer, std::string_view page_url);

// The language that an Accept-Language header puts first; empty if it is none.
std::string first_language(std::string_view accept_language);

}  // namespace hovor
