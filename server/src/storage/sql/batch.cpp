#include "storage/sql/batch.hpp"

#include "storage/sql/repositories.hpp"

#include <map>
#include <set>

namespace hovor::sql {
namespace {

constexpr std::string_view insert_log = R"sql(
    INSERT INTO logs (account_id, last_seq) VALUES ($1, 0) ON CONFLICT (account_id) DO NOTHING
)sql";

constexpr std::string_view update_last_seq = "UPDATE logs SET last_seq = $2 WHERE account_id = $1";

constexpr std::string_view begin_work = "SAVEPOINT work";
constexpr std::string_view end_work = "RELEASE SAVEPOINT work";
constexpr std::string_view undo_work = "ROLLBACK TO SAVEPOINT work";

// Whether each work can be undone alone. A savepoint makes SQLite copy every page that the work touches, and
// PostgreSQL take two more statements and answer each work by itself; hardly ever does a work fail after it has
// written.
enum class Undo { none, each };

// Without savepoints a work left something behind, or what failed may be another's statement: the batch is to be done
// again, with them.
struct NeedsUndo {};

class Batch {
public:
    Batch(Connection& db, Timestamp now, Undo undo) : db_{db}, now_{now}, undo_{undo} {}

    // In the order of their ids, so that two processes never wait for each other in a
    // ring; before any savepoint, since undoing one would give up its locks.
    void lock_logs(std::span<const WriteJob> jobs)
    {
        std::set<AccountId> accounts;
        for (const auto& one : jobs) accounts.insert(one.account);
        for (const auto& account : accounts) {
            const auto last_seq = db_.one(db_.dialect().lock_log, {account.str()}, first_integer);
            if (last_seq) last_seqs_.emplace(account, LastSeq{*last_seq, *last_seq});
        }
    }

    // Asks at once for all that the works are going to look for.
    void look_ahead(std::span<const WriteJob> jobs)
    {
        if (!db_.dialect().is_far || undo_ == Undo::each) return;
        for (const auto& one : jobs) {
            if (!last_seqs_.contains(one.account)) continue;
            Repositories{db_, one.account, nullptr, &foreseen_[one.account]}.foresee(one.foresight);
        }
        db_.settle();
    }

    void run(const WriteJob& one)
    {
        if (undo_ == Undo::each) return run_in_savepoint(one);
        const auto changes_before = db_.changes();
        if (!attempt(one) && db_.changes() != changes_before) throw NeedsUndo{};
    }

    void write_last_seqs()
    {
        for (const auto& [account, seq] : last_seqs_) {
            if (seq.now != seq.stored) db_.send(update_last_seq, {account.str(), seq.now});
        }
    }

    Committed take_outcome()
    {
        Committed outcome{.events = std::move(events_), .logs = {}};
        for (const auto& [account, seq] : last_seqs_) outcome.logs.push_back({account, seq.stored, seq.now});
        return outcome;
    }

private:
    struct LastSeq {
        std::int64_t stored;
        std::int64_t now;
    };

    void run_in_savepoint(const WriteJob& one)
    {
        const auto events_before = events_.size();
        const bool was_open = last_seqs_.contains(one.account);
        db_.send(begin_work);
        if (!attempt(one)) {
            db_.run(undo_work);
            while (events_.size() > events_before) events_.pop_back();
            if (!was_open) last_seqs_.erase(one.account);
        }
        db_.run(end_work);
    }

    bool attempt(const WriteJob& one)
    {
        try {
            if (one.is_new && !open_account(one)) return false;
            const bool is_done = run_in_account(one);
            if (undo_ == Undo::each) db_.settle();
            return is_done;
        } catch (const Interruption&) {
            throw;
        } catch (...) {
            if (undo_ == Undo::none) throw NeedsUndo{};
            fail_with_current_exception(*one.job);
            return false;
        }
    }

    static void fail_with_current_exception(Job<Transaction>& job)
    {
        try {
            throw;
        } catch (const Duplicate& error) {
            job.fail(Error{ErrorCode::conflict, error.what()});
        } catch (...) {
            job.fail(std::current_exception());
        }
    }

    bool open_account(const WriteJob& one)
    {
        const bool is_added = db_.run(insert_log, {one.account.str()}) == 1;
        if (is_added) last_seqs_.emplace(one.account, LastSeq{0, 0});
        if (!is_added) one.job->fail(Error{ErrorCode::conflict, "account exists"});
        return is_added;
    }

    bool run_in_account(const WriteJob& one)
    {
        const auto known = last_seqs_.find(one.account);
        if (known == last_seqs_.end()) {
            one.job->fail(Error{ErrorCode::not_found, "no such account"});
            return false;
        }
        LogTail tail{known->second.now, events_, now_};
        const auto foreseen = foreseen_.find(one.account);
        Repositories repositories{db_, one.account, &tail, foreseen == foreseen_.end() ? nullptr : &foreseen->second};
        auto transaction = repositories.transaction();

        const bool is_done = one.job->run(transaction);
        if (is_done) known->second.now = tail.last_seq;
        return is_done;
    }

    Connection& db_;
    Timestamp now_;
    Undo undo_;
    std::map<AccountId, LastSeq> last_seqs_;
    std::map<AccountId, Foreseen> foreseen_;
    std::vector<LoggedEvent> events_;
};

Committed commit_once(Connection& db, std::span<const WriteJob> jobs, Timestamp now, Undo undo)
{
    Scope scope{db, db.dialect().begin_write};
    Batch batch{db, now, undo};
    batch.lock_logs(jobs);
    batch.look_ahead(jobs);
    for (const auto& one : jobs) batch.run(one);
    batch.write_last_seqs();
    try {
        scope.commit();
    } catch (const Interruption&) {
        throw;
    } catch (...) {  // a statement that was on its way
        if (undo == Undo::none) throw NeedsUndo{};
        throw;
    }
    return batch.take_outcome();
}

}  // namespace

Committed commit_together(Connection& db, std::span<const WriteJob> jobs, Timestamp now)
{
    try {
        return commit_once(db, jobs, now, Undo::none);
    } catch (const NeedsUndo&) {
        return commit_once(db, jobs, now, Undo::each);
    }
}

}  // namespace hovor::sql
