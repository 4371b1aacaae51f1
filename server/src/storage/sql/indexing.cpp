#include "storage/sql/indexing.hpp"

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
        if (indexer_ == nullptr) indexer_ = open_();
        const bool has_more = indexer_->step();
        if (std::exchange(has_failed_, false)) log_.info("search_index_mended");
        pause_.end();
        return has_more ? std::chrono::milliseconds::zero() : look_interval;
    } catch (const std::exception& error) {
        note_failure(error.what());
        return pause_.rest();
    }
}

void Indexing::note_failure(const char* what)
{
    indexer_.reset();
    pause_.lengthen();
    if (!std::exchange(has_failed_, true)) log_.warning("search_index_failed", {{"reason", what}});
}

}  // namespace hovor::sql
