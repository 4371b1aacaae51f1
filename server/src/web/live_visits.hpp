#pragma once

#include "app/visit_history.hpp"
#include "base/clock.hpp"
#include "base/recent.hpp"
#include "protocol/messages.hpp"

#include <chrono>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace hovor::web {

// The visits that go on now: one a visitor, over all tabs and reloads, until they have been away for Visit::timeout.
// Of visitors who have not written nothing is stored, and nothing is left once the visit is over; of those who have,
// what is to be stored is asked for from time to time. For any thread.
class LiveVisits {
public:
    static constexpr std::size_t max_away = 50'000;        // beyond, the visit of who left first is over at once
    static constexpr std::size_t max_origins = 1'000;      // that are shared by visits that have the same
    static constexpr std::chrono::seconds save_every{10};  // at most, for one visit
    static constexpr std::size_t max_batch = 50;           // visits that are stored together

    struct Newcomer {
        VisitorId visitor;
        bool is_known = false;              // has written
        std::optional<Visit> last_visit{};  // of one who has: the newest that is stored
        std::int64_t visits = 0;            // stored
        Origin origin{};
        std::string address{};  // as it may be kept
    };
    struct Standing {
        std::shared_ptr<const Origin> origin;
        std::int64_t visits;  // this one included
    };

    // Once for each socket of the visitor: begins a visit, or goes on with theirs.
    Standing arrive(const AccountId& account, Newcomer newcomer, const std::optional<protocol::Page>& page,
                    Timestamp now);
    void depart(const AccountId& account, const VisitorId& visitor, Timestamp now);
    void view(const AccountId& account, const VisitorId& visitor, const protocol::Page& page, Timestamp now);

    // They have written: their visit is to be stored.
    void become_known(const AccountId& account, const VisitorId& visitor);

    // What they come with is known now. Nothing if the visit is over.
    std::optional<Standing> set_client(const AccountId& account, const VisitorId& visitor, const Client& client);

    struct Found {
        Visit visit;
        bool is_present;
    };
    std::optional<Found> find(const AccountId& account, const VisitorId& visitor);

    struct Batch {
        AccountId account;
        std::vector<UnsavedVisit> visits;
    };
    // What is to be stored now; taken for stored unless put back.
    std::vector<Batch> take_unsaved(Timestamp now);
    void put_back(const Batch& batch);

    // The server is about to stop: whoever is here was seen last now, and is in the next batches.
    void interrupt(Timestamp now);

    // Forgets the visits that are over.
    void end_old(Timestamp now);

    std::size_t size() const;

private:
    struct Live {
        std::string id{};  // made when it is first asked for
        Timestamp started_at{};
        Timestamp last_seen_at{};
        std::string address{};
        std::shared_ptr<const Origin> origin{};
        Trail trail{};
        std::int64_t visits = 1;
        std::int64_t saved_seq = 0;  // of the last page that is stored
        Timestamp saved_at{};
        int sockets = 0;
        bool is_known = false;
        bool is_unsaved = false;
    };
    struct Departure {
        AccountId account;
        VisitorId visitor;
        Timestamp at;
    };
    using Key = std::pair<AccountId, VisitorId>;

    Live* look_up(const AccountId& account, const VisitorId& visitor);
    void begin(Live& live, Newcomer newcomer, Timestamp now);
    std::shared_ptr<const Origin> share(Origin origin);
    void touch(const AccountId& account, const VisitorId& visitor, Live& live);
    bool forget(const Departure& departure, bool is_forced);
    static Visit describe(const VisitorId& visitor, Live& live);

    mutable std::mutex mutex_;
    std::unordered_map<AccountId, std::unordered_map<VisitorId, Live>> accounts_;
    std::vector<Key> unsaved_;
    std::deque<Departure> departures_;  // who left first is first
    Recent<std::shared_ptr<const Origin>> origins_{max_origins};
};

}  // namespace hovor::web
