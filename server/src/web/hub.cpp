#include "web/hub.hpp"

#include "web/frames.hpp"
#include "web/wire.hpp"

#include <algorithm>
#include <atomic>
#include <optional>
#include <unordered_map>
#include <utility>

namespace hovor::web {

using transport::Frame;
using transport::Loop;

namespace {

constexpr std::size_t max_events = 500;  // in one of the wire's

using Followers = std::vector<Follower*>;

void add(Followers& followers, Follower& one)
{
    if (std::ranges::find(followers, &one) == followers.end()) followers.push_back(&one);
}

// All that follows one account on one loop.
struct Room {
    Followers agents;
    std::unordered_map<VisitorId, Followers> visitors;

    bool is_empty() const { return agents.empty() && visitors.empty(); }
};

struct Concerned {
    const VisitorId* operator()(const MessagePosted& event) const { return &event.visitor; }
    const VisitorId* operator()(const ConversationMarked& event) const { return &event.visitor; }
    const VisitorId* operator()(const ConversationChanged& event) const { return &event.conversation.visitor; }
    const VisitorId* operator()(const VisitorChanged& event) const { return &event.visitor.id; }
    const VisitorId* operator()(const AgentChanged&) const { return nullptr; }
    const VisitorId* operator()(const AccountChanged&) const { return nullptr; }
    const VisitorId* operator()(const SessionEnded&) const { return nullptr; }
    const VisitorId* operator()(const NoteAdded&) const { return nullptr; }
    const VisitorId* operator()(const SavedRepliesChanged&) const { return nullptr; }
    const VisitorId* operator()(const ContactChanged& event) const { return &event.contact.visitor; }
    const VisitorId* operator()(const GroupChanged&) const { return nullptr; }
    const VisitorId* operator()(const GroupRemoved&) const { return nullptr; }
    const VisitorId* operator()(const ProtectionChanged&) const { return nullptr; }
};

// The event as its visitor is told it. Not what they are: their own browser said so.
std::optional<Frame> encode_for_visitor(const FileLinks& links, const AccountId& account, const Event& event)
{
    if (const auto* posted = std::get_if<MessagePosted>(&event)) {
        return frame_of(to_visitor(links, account, *posted));
    }
    if (const auto* marked = std::get_if<ConversationMarked>(&event)) {
        return frame_of(to_visitor(*marked));
    }
    const auto* changed = std::get_if<ConversationChanged>(&event);
    if (changed == nullptr) return std::nullopt;
    return frame_of(protocol::VisitorConversationChanged{to_visitor(changed->conversation)});
}

Frame encode_for_agents(std::span<const LoggedEvent> events)
{
    protocol::Events wire;
    wire.events.reserve(events.size());
    for (const auto& event : events) wire.events.push_back(to_wire(event));
    return frame_of(wire);
}

void deliver(const Followers& followers, const Frame& frame)
{
    for (auto* follower : followers) follower->deliver(frame);
}

// News and their frame, encoded once for all loops.
template <class News>
struct Told {
    explicit Told(News told)
        : news{std::move(told)}, frame{std::visit([](const auto& one) { return frame_of(one); }, news)}
    {
    }

    const News news;
    const Frame frame;
};

template <class News>
std::shared_ptr<const Told<News>> tell_all(News news)
{
    return std::make_shared<const Told<News>>(std::move(news));
}

void tell_visitors(const Followers& followers, const Told<VisitorNews>& told)
{
    for (auto* follower : followers) {
        follower->deliver(told.frame);
        follower->hear(told.news);
    }
}

void tell_agents(const Followers& followers, const Told<AgentNews>& told)
{
    for (auto* follower : followers) {
        if (follower->sees_all()) {
            follower->deliver(told.frame);
        } else {
            follower->hear(told.news);
        }
    }
}

}  // namespace

// The sockets of one loop; used on its thread alone, but for the count.
class Hub::Floor {
public:
    Floor(Loop& loop, const FileLinks& file_links) : loop_{loop}, file_links_{file_links} {}

    Loop& loop() const noexcept { return loop_; }
    bool is_empty() const noexcept { return rooms_in_use_.load(std::memory_order_relaxed) == 0; }

    template <class Change>
    void change(const AccountId& account, const Change& change)
    {
        auto& room = rooms_[account];
        change(room);
        if (room.is_empty()) rooms_.erase(account);
        rooms_in_use_.store(rooms_.size(), std::memory_order_relaxed);
    }

    Room* find(const AccountId& account)
    {
        const auto found = rooms_.find(account);
        return found == rooms_.end() ? nullptr : &found->second;
    }

    void publish(std::span<const LoggedEvent> events)
    {
        while (!events.empty()) {
            const auto& account = events.front().account;
            const auto is_other = [&](const LoggedEvent& event) { return event.account != account; };
            const auto end = std::ranges::find_if(events, is_other);
            const auto count = std::min(max_events, static_cast<std::size_t>(end - events.begin()));
            if (auto* room = find(account)) tell(*room, events.first(count));
            events = events.subspan(count);
        }
    }

private:
    void tell(Room& room, std::span<const LoggedEvent> events) const
    {
        if (!room.agents.empty()) {
            const auto frame = encode_for_agents(events);
            for (auto* agent : room.agents) {
                if (agent->sees_all()) agent->deliver(frame);
            }
            for (const auto& event : events) {
                for (auto* agent : room.agents) agent->learn(event.event);
            }
        }
        for (const auto& event : events) {
            if (std::holds_alternative<AccountChanged>(event.event)) tell_settings(room, event.event);
            const auto* visitor = std::visit(Concerned{}, event.event);
            const auto found = visitor == nullptr ? room.visitors.end() : room.visitors.find(*visitor);
            if (found == room.visitors.end()) continue;
            if (const auto frame = encode_for_visitor(file_links_, event.account, event.event)) {
                deliver(found->second, *frame);
            }
            for (auto* socket : found->second) socket->learn(event.event);
        }
    }

    // What the account has set binds all sockets of its visitors at once.
    static void tell_settings(const Room& room, const Event& event)
    {
        for (const auto& [visitor, sockets] : room.visitors) {
            for (auto* socket : sockets) socket->learn(event);
        }
    }

    Loop& loop_;
    const FileLinks& file_links_;
    std::unordered_map<AccountId, Room> rooms_;
    std::atomic<std::size_t> rooms_in_use_ = 0;
};

Hub::Hub(const FileLinks& file_links) : file_links_{file_links} {}
Hub::~Hub() = default;

void Hub::attach(std::span<const std::unique_ptr<Loop>> loops)
{
    for (const auto& loop : loops) floors_.push_back(std::make_unique<Floor>(*loop, file_links_));
}

void Hub::join(Loop& loop, const AccountId& account, Follower& agent)
{
    floors_[loop.index()]->change(account, [&](Room& room) { add(room.agents, agent); });
}

void Hub::leave(Loop& loop, const AccountId& account, Follower& agent)
{
    floors_[loop.index()]->change(account, [&](Room& room) { std::erase(room.agents, &agent); });
}

void Hub::join(Loop& loop, const AccountId& account, const VisitorId& visitor, Follower& socket)
{
    floors_[loop.index()]->change(account, [&](Room& room) { add(room.visitors[visitor], socket); });
}

void Hub::leave(Loop& loop, const AccountId& account, const VisitorId& visitor, Follower& socket)
{
    floors_[loop.index()]->change(account, [&](Room& room) {
        const auto found = room.visitors.find(visitor);
        if (found == room.visitors.end()) return;
        std::erase(found->second, &socket);
        if (found->second.empty()) room.visitors.erase(found);
    });
}

template <class Action>
void Hub::on_each_floor(const Action& action)
{
    for (const auto& floor : floors_) {
        if (floor->is_empty()) continue;
        floor->loop().post([&floor = *floor, action] { action(floor); });
    }
}

void Hub::publish(std::span<const LoggedEvent> events)
{
    if (std::ranges::all_of(floors_, [](const auto& floor) { return floor->is_empty(); })) return;
    const auto shared = std::make_shared<const std::vector<LoggedEvent>>(events.begin(), events.end());
    on_each_floor([shared](Floor& floor) { floor.publish(*shared); });
}

void Hub::tell_agents(const AccountId& account, AgentNews news)
{
    on_each_floor([account, told = tell_all(std::move(news))](Floor& floor) {
        if (const auto* room = floor.find(account)) web::tell_agents(room->agents, *told);
    });
}

void Hub::tell_visitor(const AccountId& account, const VisitorId& visitor, VisitorNews news)
{
    on_each_floor([account, visitor, told = tell_all(std::move(news))](Floor& floor) {
        const auto* room = floor.find(account);
        if (room == nullptr) return;
        const auto found = room->visitors.find(visitor);
        if (found != room->visitors.end()) web::tell_visitors(found->second, *told);
    });
}

void Hub::tell_visitors(const AccountId& account, VisitorNews news)
{
    on_each_floor([account, told = tell_all(std::move(news))](Floor& floor) {
        const auto* room = floor.find(account);
        if (room == nullptr) return;
        for (const auto& [visitor, sockets] : room->visitors) web::tell_visitors(sockets, *told);
    });
}

void Hub::post_guard(const AccountId& account, const GuardPtr& guard)
{
    on_each_floor([account, guard](Floor& floor) {
        const auto* room = floor.find(account);
        if (room == nullptr) return;
        for (const auto& [visitor, sockets] : room->visitors) {
            for (auto* socket : sockets) socket->face(guard);
        }
    });
}

}  // namespace hovor::web
