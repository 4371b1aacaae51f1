#include "app/search.hpp"

#include "app/message_search.hpp"
#include "app/seen.hpp"

#include <algorithm>
#include <utility>

namespace hovor {
namespace {

bool is_behind(const SearchView& view, Timestamp now)
{
    const auto waiting = view.db.events().after(view.index.indexed_seq(), 1);
    return !waiting.empty() && waiting.front().created_at + Search::usual_lag < now;
}

// The visitor, or who stands for them.
std::optional<Visitor> find_person(const Transaction& db, const VisitorId& id)
{
    auto record = db.visitors().find_record(id);
    if (!record) return std::nullopt;
    if (!record->contact.same_as) return std::move(record->visitor);
    auto other = db.visitors().find(*record->contact.same_as);
    if (!other) return std::nullopt;
    return *std::move(other);
}

}  // namespace

Task<Result<FoundMessages>> Search::messages(AccountId account, AgentId agent, std::string query, Page page)
{
    HOVOR_CO_TRY(auto parsed, parse_search(query));
    auto work = [agent = std::move(agent), parsed = std::move(parsed), page = std::move(page),
                 now = clock_.now()](const SearchView& view) -> Result<FoundMessages> {
        HOVOR_TRY(const auto sight, sight_of(view.db, agent));
        HOVOR_TRY(auto found, MessageSearch(view, sight, parsed, page).run());
        found.is_behind = is_behind(view, now);
        return found;
    };
    co_return co_await store_.read(std::move(account), std::move(work));
}

Task<Result<std::vector<Visitor>>> Search::visitors(AccountId account, AgentId agent, std::string query, int limit)
{
    HOVOR_CO_TRY(auto words, parse_search_words(query));
    auto work = [agent = std::move(agent), words = std::move(words),
                 limit](const SearchView& view) -> Result<std::vector<Visitor>> {
        HOVOR_TRY(const auto sight, sight_of(view.db, agent));
        std::vector<Visitor> found;
        for (const auto& id : view.index.visitors(words, limit)) {
            auto visitor = find_person(view.db, id);
            const auto is_known = visitor && std::ranges::find(found, visitor->id, &Visitor::id) != found.end();
            if (visitor && !is_known && sees(view.db, sight, visitor->id)) found.push_back(*std::move(visitor));
        }
        return found;
    };
    co_return co_await store_.read(std::move(account), std::move(work));
}

}  // namespace hovor
