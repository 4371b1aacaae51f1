#pragma once

#include "app/directory.hpp"
#include "app/foresight.hpp"
#include "app/job.hpp"
#include "app/transaction.hpp"

#include <boost/asio/async_result.hpp>

#include <memory>
#include <utility>

namespace hovor {

// Keeps everything. A work is plain synchronous code, `Result<T>(Transaction&)`, that runs on a database
// thread; its caller is resumed on its own executor. A work owns what it uses and leaves it unchanged:
// after a conflict it runs again. The executors of all callers outlive the store.
//
// Every implementation passes server/tests/contract; what that suite does not check, callers must not
// rely on.
class Store {
public:
    enum class Health {
        ready,
        read_only,    // the disk is full or failed: reads go on, writes are `unavailable`
        unreachable,  // the database does not answer
    };

    virtual ~Store() = default;

    virtual Health health() const noexcept = 0;

    // Runs `work` in a transaction, one after another for an account, and resumes the caller once that is
    // durable. A work that fails leaves nothing behind. Works that wait at the same moment share a commit;
    // unavailable means that it was not confirmed, and the work is to be done again with the same ids.
    // not_found if there is no such account.
    template <class Work>
    Task<OutcomeOf<Work, Transaction>> write(AccountId account, Work work, Foresight foresight = {})
    {
        return await<Transaction>(Address{std::move(account), false, std::move(foresight)}, std::move(work));
    }

    // The first write to an account, which opens it. conflict if it is open already.
    template <class Work>
    Task<OutcomeOf<Work, Transaction>> open(AccountId account, Work work)
    {
        return await<Transaction>(Address{std::move(account), true}, std::move(work));
    }

    // Runs `work` on a snapshot of what is durable, beside the writers.
    template <class Work>
    Task<OutcomeOf<Work, const Transaction>> read(AccountId account, Work work)
    {
        return await<const Transaction>(Address{std::move(account)}, std::move(work));
    }

    // Runs `work`, a `Result<T>(const Directory&)`, on a snapshot of all accounts.
    template <class Work>
    Task<OutcomeOf<Work, const Directory>> look_up(Work work)
    {
        return await<const Directory>(Address{AccountId{""}}, std::move(work));
    }

protected:
    struct Address {
        AccountId account;
        bool is_new = false;
        Foresight foresight{};
    };

private:
    virtual void submit(Address address, std::unique_ptr<Job<Transaction>> job) = 0;
    virtual void submit(Address address, std::unique_ptr<Job<const Transaction>> job) = 0;
    virtual void submit(Address address, std::unique_ptr<Job<const Directory>> job) = 0;

    template <class Database, class Work>
    Task<OutcomeOf<Work, Database>> await(Address address, Work work)
    {
        return await_outcome<Database, OutcomeOf<Work, Database>>(
            std::move(address), std::make_unique<const WorkOf<Database, Work>>(std::move(work)));
    }

    template <class Database, class Outcome>
    Task<Outcome> await_outcome(Address address, std::unique_ptr<const AnyWork<Database, Outcome>> work)
    {
        auto start = [this](auto handler, Address to, std::unique_ptr<const AnyWork<Database, Outcome>> task) {
            using Operation = JobOf<Database, Outcome, decltype(handler)>;
            submit(std::move(to), std::make_unique<Operation>(std::move(task), std::move(handler)));
        };
        return boost::asio::async_initiate<const boost::asio::use_awaitable_t<>, void(std::exception_ptr, Outcome)>(
            std::move(start), boost::asio::use_awaitable, std::move(address), std::move(work));
    }
};

}  // namespace hovor
