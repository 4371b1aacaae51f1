#include "storage/sql/readers.hpp"

#include "storage/sql/directory.hpp"
#include "storage/sql/repositories.hpp"

namespace hovor::sql {
namespace {

constexpr std::size_t max_waiting = 4096;

void run_on_snapshot(Connection& db, const AccountId& account, Job<const Transaction>& job)
{
    Repositories repositories{db, account};
    const auto transaction = repositories.transaction();
    job.run(transaction);
}

void run_on_snapshot(Connection& db, const AccountId&, Job<const hovor::Directory>& job)
{
    const Directory directory{db};
    job.run(directory);
}

template <class Failure>
void fail(const ReadJob& one, const Failure& failure)
{
    std::visit([&](const auto& job) { job->fail(failure); }, one.job);
}

void finish(const ReadJob& one)
{
    std::visit([](const auto& job) { job->finish(); }, one.job);
}

}  // namespace

Readers::Readers(Connect connect, int count) : connect_{std::move(connect)}, queue_{max_waiting}
{
    for (int i = 0; i < count; ++i) threads_.emplace_back([this, db = connect_()]() mutable { work(std::move(db)); });
}

Readers::~Readers()
{
    queue_.close();
    for (auto& thread : threads_) thread.join();
}

void Readers::submit(ReadJob job)
{
    if (queue_.push(std::move(job))) return;
    fail(job, Error{ErrorCode::unavailable, "too many reads are waiting"});
    finish(job);
}

void Readers::work(std::unique_ptr<Connection> db)
{
    for (auto jobs = queue_.take(1); !jobs.empty(); jobs = queue_.take(1)) {
        run(db, jobs.front());
        finish(jobs.front());
    }
}

void Readers::run(std::unique_ptr<Connection>& db, const ReadJob& one)
{
    try {
        if (db == nullptr) db = connect_();
        Scope scope{*db, db->dialect().begin_read};
        std::visit([&](const auto& job) { run_on_snapshot(*db, one.account, *job); }, one.job);
        scope.commit();
    } catch (const Disconnected& error) {
        db.reset();  // the next read tries anew
        fail(one, Error{ErrorCode::unavailable, error.what()});
    } catch (...) {
        fail(one, std::current_exception());
    }
}

}  // namespace hovor::sql
