#include "storage/sql/indexing.hpp"

#include "storage/sql/pace.hpp"

#include <sys/resource.h>

#include <exception>
#include <utility>

namespace hovor::sql {
namespace {

constexpr int niceness = 10;

// On Linux, of the calling thread alone.
void step_back()
{
    ::setpriority(PRIO_PROCESS, 0, niceness);
}

}  // namespace

Indexing::Indexing(std::function<std::unique_ptr<Indexer>()> open, Log& log) : open_{std::move(open)}, log_{log}
{
    thread_ = std::thread{[this] { work(); }};
}

Indexing::~Indexing()
{
    {
        const std::lock_guard lock{mutex_};
        is_stopping_ = true;
    }
    changed_.notify_all();
    thread_.join();
}

void Indexing::work()
{
    step_back();
    for (;;) {
        const auto rest = take_turn();
        std::unique_lock lock{mutex_};
        if (changed_.wait_for(lock, rest, [this] { return is_stopping_; })) return;
    }
}

std::chrono::milliseconds Indexing::take_turn()
{
    try {
        if (indexer_ == nullptr) {
            indexer_ = open_();
            last_end_ = Clock::now();
        }
        const auto rest = step();
        if (std::exchange(has_failed_, false)) log_.info("search_index_mended");
        pause_.end();
        return rest;
    } catch (const std::exception& error) {
        note_failure(error.what());
        return pause_.rest();
    }
}

std::chrono::milliseconds Indexing::step()
{
    const auto begin = Clock::now();
    const auto logged = indexer_->logged();
    const bool has_more = indexer_->step();
    const auto end = Clock::now();
    const auto last_end = std::exchange(last_end_, end);
    return Pace::rest_after({.since_last = begin - last_end,
                             .took = end - begin,
                             .logged = indexer_->logged() - logged,
                             .has_more = has_more});
}

void Indexing::note_failure(const char* what)
{
    indexer_.reset();
    pause_.lengthen();
    if (!std::exchange(has_failed_, true)) log_.warning("search_index_failed", {{"reason", what}});
}

}  // namespace hovor::sql
