#include "seed/progress.hpp"

#include <unistd.h>

#include <algorithm>
#include <iostream>
#include <utility>

namespace hovor::seed {

Progress::Progress(std::string what, std::size_t all)
    : what_{std::move(what)}, all_{std::max<std::size_t>(1, all)}, is_watched_{::isatty(STDERR_FILENO) == 1}
{
}

Progress::~Progress()
{
    if (is_watched_) std::cerr << '\n';
}

void Progress::show(std::size_t done)
{
    if (!is_watched_) return;
    constexpr std::size_t width = 30;
    const auto full = std::min(width, width * done / all_);
    const std::chrono::duration<double> gone = std::chrono::steady_clock::now() - begun_;
    const auto left =
        done == 0 ? 0.0 : gone.count() * static_cast<double>(all_ - std::min(done, all_)) / static_cast<double>(done);
    std::cerr << "\r[" << std::string(full, '#') << std::string(width - full, '.') << "] " << done << " of " << all_
              << ' ' << what_ << ", " << static_cast<long>(left) << " s left    " << std::flush;
}

}  // namespace hovor::seed
