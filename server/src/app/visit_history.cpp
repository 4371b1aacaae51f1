#include "app/visit_history.hpp"

#include "app/device.hpp"
#include "app/seen.hpp"

#include <utility>

namespace hovor {

std::string allowed_address(const std::string& address, AddressStorage storage)
{
    switch (storage) {
        case AddressStorage::none: break;
        case AddressStorage::truncated: return shorten_address(address);
        case AddressStorage::full: return shorten_address(address).empty() ? "" : address;
    }
    return "";
}

Task<Result<VisitHistory::Page>> VisitHistory::read(AccountId account, AgentId agent, VisitorId visitor,
                                                    std::optional<VisitId> before, int limit)
{
    auto work = [agent = std::move(agent), visitor = std::move(visitor), before = std::move(before),
                 limit](const Transaction& db) -> Result<Page> {
        HOVOR_CHECK(check_sees(db, agent, visitor));
        HOVOR_TRY(const auto now, db.accounts().find());
        Page page{.visits = db.visits().of(visitor, before, limit + 1),
                  .count = db.visits().count_of(visitor),
                  .more = false,
                  .is_known = db.visitors().find(visitor).has_value(),
                  .address_storage = now.address_storage};
        page.more = page.visits.size() > static_cast<std::size_t>(limit);
        if (page.more) page.visits.pop_back();
        return page;
    };
    return store_.read(std::move(account), std::move(work));
}

Task<Result<void>> VisitHistory::keep(AccountId account, std::vector<UnsavedVisit> visits)
{
    auto work = [visits = std::move(visits)](Transaction& db) -> Result<void> {
        HOVOR_TRY(const auto now, db.accounts().find());
        for (const auto& [visit, first_seq] : visits) {
            if (!db.visitors().find(visit.visitor)) continue;
            auto allowed = visit;
            allowed.address = allowed_address(visit.address, now.address_storage);
            db.visits().save(allowed, first_seq);
        }
        return {};
    };
    return store_.write(std::move(account), std::move(work));
}

}  // namespace hovor
