#include "storage/sql/readers.hpp"

#include "storage/sql/directory.hpp"
#include "storage/sql/repositories.hpp"

namespace hovor::sql {
namespace {

constexpr std::size_t max_waiting = 4096;
constexpr std::chrono::milliseconds rest{10'000};

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

void finish(ReadJob& one)
{
    std::visit([](auto& job) { Waiting::finish(std::move(job)); }, one.job);
}

}  // namespace

Readers::Readers(Connect connect, int count) : connect_{std::move(connect)}, queue_{max_waiting}
{
    for (int i = 0; i < count; ++i) {
        threads_.emplace_back([this, line = Line{connect_(), {}}]() mutable { work(std::move(line)); });
    }
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

void Readers::work(Line line)
{
    while (auto jobs = queue_.take(1, rest)) {
        for (auto& one : *jobs) {
            run(line, one);
            finish(one);
        }
    }
}

void Readers::run(Line& line, const ReadJob& one)
{
    try {
        auto& db = connected(line);
        Scope scope{db, db.dialect().begin_read};
        std::visit([&](const auto& job) { run_on_snapshot(db, one.account, *job); }, one.job);
        scope.commit();
    } catch (const Conflict& error) {
        fail(one, Error{ErrorCode::unavailable, error.what()});
    } catch (const Interruption& error) {
        line.db.reset();
        line.pause.lengthen();
        fail(one, Error{ErrorCode::unavailable, error.what()});
    } catch (...) {
        fail(one, std::current_exception());
    }
}

Connection& Readers::connected(Line& line)
{
    if (line.db == nullptr) {
        if (!line.pause.is_over()) throw Conflict{"the database is out of reach"};
        try {
            line.db = connect_();
        } catch (const Interruption&) {
            throw Disconnected{"the database is out of reach"};  // why, is for the operator alone
        }
        line.pause.end();
    }
    return *line.db;
}

}  // namespace hovor::sql
