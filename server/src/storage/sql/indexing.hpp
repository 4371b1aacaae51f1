#pragma once

#include "base/log.hpp"
#include "storage/sql/indexer.hpp"
#include "storage/sql/pause.hpp"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace hovor::sql {

// A thread that keeps the index up to the logs. It steps back before those who store messages and answer people: the
// system gives it what they leave of the processor, and of that it takes a share (Pace). What goes wrong is tried
// again, from a new connection.
class Indexing {
public:
    // `open` is called on the thread, again after each failure. `log` outlives it.
    Indexing(std::function<std::unique_ptr<Indexer>()> open, Log& log);

    // Ends after the batch that is being written.
    ~Indexing();

private:
    using Clock = std::chrono::steady_clock;

    void work();
    std::chrono::milliseconds take_turn();
    std::chrono::milliseconds step();
    void note_failure(const char* what);

    const std::function<std::unique_ptr<Indexer>()> open_;
    Log& log_;
    std::unique_ptr<Indexer> indexer_;  // null: to be opened
    Clock::time_point last_end_;        // of its last step
    Pause pause_;
    bool has_failed_ = false;
    std::mutex mutex_;
    std::condition_variable changed_;
    bool is_stopping_ = false;
    std::thread thread_;
};

}  // namespace hovor::sql
