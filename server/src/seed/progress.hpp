#pragma once

#include <chrono>
#include <cstddef>
#include <string>

namespace hovor::seed {

// A line on stderr that says how far something has come, if anybody watches.
class Progress {
public:
    Progress(std::string what, std::size_t all);
    ~Progress();
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    void show(std::size_t done);

private:
    const std::string what_;
    const std::size_t all_;
    const bool is_watched_;
    const std::chrono::steady_clock::time_point begun_ = std::chrono::steady_clock::now();
};

}  // namespace hovor::seed
