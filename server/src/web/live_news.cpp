#include "web/live_news.hpp"

#include "web/attendance.hpp"
#include "web/frames.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>

namespace hovor::web {

void LiveNews::run_on(transport::Loop& loop)
{
    loop.run_every(period, [this, &loop] { tell(loop); });
}

void LiveNews::tell(transport::Loop& loop)
{
    for (auto& account : services_.opening_turns.take_due(services_.clock.now())) {
        services_.dispatch_board.touch(account);
        boost::asio::co_spawn(loop.context(), tell_team(services_, std::move(account)), boost::asio::detached);
    }
    for (auto& account : services_.guard_memory.take_changed()) {
        boost::asio::co_spawn(loop.context(), post_guard(services_, std::move(account)), boost::asio::detached);
    }
    for (const auto& changes : services_.presence.take_changes(services_.clock.now())) {
        auto& hub = services_.hub;
        if (changes.agents) {
            hub.tell_agents(changes.account, *changes.agents);
            services_.dispatch_board.touch(changes.account);
            boost::asio::co_spawn(loop.context(), tell_team(services_, changes.account), boost::asio::detached);
        }
        for (const auto& page : changes.visitors) hub.tell_agents(changes.account, page);
        for (const auto& viewers : changes.viewers) hub.tell_agents(changes.account, viewers);
    }
}

Task<void> LiveNews::tell_team(Services& services, AccountId account)
{
    auto reading = services.chat_box.appearance(account);
    const auto appearance = co_await std::move(reading);
    if (!appearance) co_return;  // visitors learn of it when they come back
    services.hub.tell_visitors(account, team_of(*appearance, attendance_of(services, appearance->account)));
}

Task<void> LiveNews::post_guard(Services& services, AccountId account)
{
    auto reading = services.protection_desk.guard_of(account);
    const auto guard = co_await std::move(reading);
    if (guard) {
        services.hub.post_guard(account, *guard);
    } else if (guard.error().code() == ErrorCode::unavailable) {
        services.guard_memory.put_back(std::move(account));
    }
}

}  // namespace hovor::web
