#include "web/live_visits.hpp"

#include "base/random.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace hovor::web {
namespace {

std::string key_of(const Origin& origin)
{
    const auto& client = origin.client;
    std::string key{client.device ? to_string(*client.device) : ""};
    for (const auto* part :
         {&client.browser, &client.browser_version, &client.system, &client.system_version, &client.brand,
          &client.model, &origin.language, &origin.place.country, &origin.place.city, &origin.referrer}) {
        key += '\n';
        key += *part;
    }
    return key;
}

}  // namespace

LiveVisits::Standing LiveVisits::arrive(const AccountId& account, Newcomer newcomer,
                                        const std::optional<protocol::Page>& page, Timestamp now)
{
    const std::lock_guard lock{mutex_};
    const auto visitor = newcomer.visitor;
    auto& live = accounts_[account][visitor];
    const bool goes_on = live.origin != nullptr && (live.sockets > 0 || !is_over(live.last_seen_at, now));
    live.is_known = live.is_known || newcomer.is_known;
    if (!goes_on) begin(live, std::move(newcomer), now);
    ++live.sockets;
    live.last_seen_at = std::max(live.last_seen_at, now);
    if (page) live.trail.add(page->url, page->title, now);
    touch(account, visitor, live);
    return {live.origin, live.visits};
}

void LiveVisits::depart(const AccountId& account, const VisitorId& visitor, Timestamp now)
{
    const std::lock_guard lock{mutex_};
    auto* live = look_up(account, visitor);
    if (live == nullptr || --live->sockets > 0) return;
    live->last_seen_at = std::max(live->last_seen_at, now);
    departures_.push_back({account, visitor, live->last_seen_at});
    touch(account, visitor, *live);
}

void LiveVisits::view(const AccountId& account, const VisitorId& visitor, const protocol::Page& page, Timestamp now)
{
    const std::lock_guard lock{mutex_};
    auto* live = look_up(account, visitor);
    if (live == nullptr) return;
    live->trail.add(page.url, page.title, now);
    live->last_seen_at = std::max(live->last_seen_at, now);
    touch(account, visitor, *live);
}

void LiveVisits::become_known(const AccountId& account, const VisitorId& visitor)
{
    const std::lock_guard lock{mutex_};
    auto* live = look_up(account, visitor);
    if (live == nullptr || live->is_known) return;
    live->is_known = true;
    touch(account, visitor, *live);
}

std::optional<LiveVisits::Standing> LiveVisits::set_client(const AccountId& account, const VisitorId& visitor,
                                                           const Client& client)
{
    const std::lock_guard lock{mutex_};
    auto* live = look_up(account, visitor);
    if (live == nullptr) return std::nullopt;
    auto origin = *live->origin;
    origin.client = client;
    live->origin = share(std::move(origin));
    touch(account, visitor, *live);
    return Standing{live->origin, live->visits};
}

std::optional<LiveVisits::Found> LiveVisits::find(const AccountId& account, const VisitorId& visitor)
{
    const std::lock_guard lock{mutex_};
    auto* live = look_up(account, visitor);
    if (live == nullptr) return std::nullopt;
    return Found{describe(visitor, *live), live->sockets > 0};
}

std::vector<LiveVisits::Batch> LiveVisits::take_unsaved(Timestamp now)
{
    const std::lock_guard lock{mutex_};
    std::vector<Batch> batches;
    std::unordered_map<AccountId, std::size_t> places;  // of the batch with room
    for (auto& key : std::exchange(unsaved_, {})) {
        auto* live = look_up(key.first, key.second);
        if (live == nullptr || !live->is_unsaved) continue;  // over, or another visit since
        if (now - live->saved_at < save_every) {
            unsaved_.push_back(std::move(key));
            continue;
        }
        auto place = places.find(key.first);
        if (place == places.end() || batches[place->second].visits.size() == max_batch) {
            place = places.insert_or_assign(key.first, batches.size()).first;
            batches.push_back({.account = key.first, .visits = {}});
        }
        batches[place->second].visits.push_back(
            {describe(key.second, *live), std::max<std::int64_t>(1, live->saved_seq)});
        live->is_unsaved = false;
        live->saved_seq = live->trail.last_seq();
        live->saved_at = now;
    }
    return batches;
}

void LiveVisits::put_back(const Batch& batch)
{
    const std::lock_guard lock{mutex_};
    for (const auto& [visit, first_seq] : batch.visits) {
        auto* live = look_up(batch.account, visit.visitor);
        if (live == nullptr || live->id != visit.id.str()) continue;
        live->saved_seq = std::min(live->saved_seq, first_seq);
        touch(batch.account, visit.visitor, *live);
    }
}

void LiveVisits::interrupt(Timestamp now)
{
    const std::lock_guard lock{mutex_};
    for (auto& [account, visitors] : accounts_) {
        for (auto& [visitor, live] : visitors) {
            if (live.sockets > 0) live.last_seen_at = std::max(live.last_seen_at, now);
            live.saved_at = {};
            if (live.sockets > 0) touch(account, visitor, live);
        }
    }
}

void LiveVisits::end_old(Timestamp now)
{
    const std::lock_guard lock{mutex_};
    std::vector<Departure> unsaved;
    while (!departures_.empty() && (is_over(departures_.front().at, now) || departures_.size() > max_away)) {
        auto departure = std::move(departures_.front());
        departures_.pop_front();
        // What could not be stored yet waits, as long as there is room.
        if (!forget(departure, departures_.size() >= max_away)) unsaved.push_back(std::move(departure));
    }
    departures_.insert(departures_.begin(), std::make_move_iterator(unsaved.begin()),
                       std::make_move_iterator(unsaved.end()));
}

std::size_t LiveVisits::size() const
{
    const std::lock_guard lock{mutex_};
    std::size_t count = 0;
    for (const auto& [account, visitors] : accounts_) count += visitors.size();
    return count;
}

LiveVisits::Live* LiveVisits::look_up(const AccountId& account, const VisitorId& visitor)
{
    const auto room = accounts_.find(account);
    if (room == accounts_.end()) return nullptr;
    const auto found = room->second.find(visitor);
    return found == room->second.end() ? nullptr : &found->second;
}

// Also goes on with a visit that is stored alone: the server was started again, or another one had it.
void LiveVisits::begin(Live& live, Newcomer newcomer, Timestamp now)
{
    auto& last = newcomer.last_visit;
    live = {.is_known = live.is_known};
    if (last && !is_over(last->last_seen_at, now)) {
        live.id = last->id.str();
        live.started_at = last->started_at;
        live.address = std::move(last->address);
        live.origin = share(std::move(last->origin));
        live.trail = std::move(last->trail);
        live.saved_seq = live.trail.last_seq();
        live.visits = newcomer.visits;
        return;
    }
    live.started_at = now;
    live.address = std::move(newcomer.address);
    live.origin = share(std::move(newcomer.origin));
    live.visits = newcomer.visits + 1;
}

std::shared_ptr<const Origin> LiveVisits::share(Origin origin)
{
    const auto key = key_of(origin);
    if (const auto* known = origins_.find(key)) return *known;
    auto shared = std::make_shared<const Origin>(std::move(origin));
    origins_.keep(key, shared);
    return shared;
}

void LiveVisits::touch(const AccountId& account, const VisitorId& visitor, Live& live)
{
    if (!live.is_known || live.is_unsaved) return;
    live.is_unsaved = true;
    unsaved_.emplace_back(account, visitor);
}

// False if it has to wait.
bool LiveVisits::forget(const Departure& departure, bool is_forced)
{
    auto* live = look_up(departure.account, departure.visitor);
    if (live == nullptr || live->sockets > 0 || live->last_seen_at != departure.at) return true;  // came back since
    if (live->is_unsaved && !is_forced) return false;
    auto& visitors = accounts_[departure.account];
    visitors.erase(departure.visitor);
    if (visitors.empty()) accounts_.erase(departure.account);
    return true;
}

Visit LiveVisits::describe(const VisitorId& visitor, Live& live)
{
    if (live.id.empty()) live.id = time_ordered_id(live.started_at);
    return {.id = VisitId{live.id},
            .visitor = visitor,
            .started_at = live.started_at,
            .last_seen_at = live.last_seen_at,
            .address = live.address,
            .origin = *live.origin,
            .trail = live.trail};
}

}  // namespace hovor::web
