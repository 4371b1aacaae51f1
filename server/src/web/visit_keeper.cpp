#include "web/visit_keeper.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>

#include <exception>
#include <utility>

namespace hovor::web {

void VisitKeeper::run_on(transport::Loop& loop)
{
    loop_ = &loop;
    loop.run_every(period, [this] { look(); });
}

void VisitKeeper::finish()
{
    if (loop_ == nullptr) return;
    services_.live_visits.interrupt(services_.clock.now());
    loop_->post([this] {
        is_storing_ = false;
        look();
    });
}

void VisitKeeper::look()
{
    const auto now = services_.clock.now();
    services_.live_visits.end_old(now);
    if (is_storing_) return;
    auto batches = services_.live_visits.take_unsaved(now);
    if (batches.empty()) return;
    is_storing_ = true;
    boost::asio::co_spawn(loop_->context(), store(*this, std::move(batches)), boost::asio::detached);
}

Task<void> VisitKeeper::store(VisitKeeper& keeper, std::vector<LiveVisits::Batch> batches)
{
    auto& services = keeper.services_;
    for (const auto& batch : batches) {
        try {
            auto storing = services.visit_history.keep(batch.account, batch.visits);
            const auto stored = co_await std::move(storing);
            if (!stored && stored.error().code() == ErrorCode::unavailable) services.live_visits.put_back(batch);
        } catch (const std::exception& exception) {
            services.log.error("visits_not_stored", {{"reason", exception.what()}});
        }
    }
    keeper.is_storing_ = false;
}

}  // namespace hovor::web
