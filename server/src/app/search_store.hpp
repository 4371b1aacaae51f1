#pragma once

#include "app/job.hpp"
#include "app/search_index.hpp"
#include "app/transaction.hpp"

#include <boost/asio/async_result.hpp>

#include <memory>
#include <utility>

namespace hovor {

// What a search sees of one account: the database as of one moment, and the index of about then.
struct SearchView {
    const Transaction& db;
    const SearchIndex& index;
};

// Runs searches on threads of their own, so that a slow one keeps nobody waiting but other searches. unavailable where
// the index cannot be read, or too many searches wait.
class SearchStore {
public:
    virtual ~SearchStore() = default;

    // `work` is a `Result<T>(const SearchView&)`, and owns what it uses.
    template <class Work>
    Task<OutcomeOf<Work, const SearchView>> read(AccountId account, Work work)
    {
        using Outcome = OutcomeOf<Work, const SearchView>;
        using Held = std::unique_ptr<const AnyWork<const SearchView, Outcome>>;
        auto start = [this](auto handler, AccountId of, Held held) {
            using Operation = JobOf<const SearchView, Outcome, decltype(handler)>;
            submit(std::move(of), std::make_unique<Operation>(std::move(held), std::move(handler)));
        };
        Held held = std::make_unique<const WorkOf<const SearchView, Work>>(std::move(work));
        return boost::asio::async_initiate<const boost::asio::use_awaitable_t<>, void(std::exception_ptr, Outcome)>(
            std::move(start), boost::asio::use_awaitable, std::move(account), std::move(held));
    }

private:
    virtual void submit(AccountId account, std::unique_ptr<Job<const SearchView>> job) = 0;
};

}  // namespace hovor
