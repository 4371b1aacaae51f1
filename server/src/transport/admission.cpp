#include "transport/admission.hpp"

#include <sys/resource.h>

#include <algorithm>

namespace hovor::transport {

namespace {

// What the process's file descriptors allow, with some left for files, databases and other peers.
std::size_t allowed_by_descriptors()
{
    constexpr rlim_t reserve = 512;
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY) return SIZE_MAX;
    return limit.rlim_cur > 2 * reserve ? limit.rlim_cur - reserve : limit.rlim_cur / 2;
}

}  // namespace

Admission::Admission(const Limits& limits)
    : most_{std::min(limits.connections, allowed_by_descriptors())}, most_per_client_{limits.connections_per_address}
{
}

bool Admission::admit(const PeerAddress& address, bool count_address)
{
    const std::lock_guard lock{mutex_};
    if (open_ >= most_) return false;
    if (count_address) {
        auto& count = by_client_[address.client()];
        if (count >= most_per_client_) {
            if (count == 0) by_client_.erase(address.client());
            return false;
        }
        ++count;
    }
    ++open_;
    return true;
}

void Admission::release(const PeerAddress& address, bool count_address) noexcept
{
    const std::lock_guard lock{mutex_};
    --open_;
    if (!count_address) return;
    const auto found = by_client_.find(address.client());
    if (found != by_client_.end() && --found->second == 0) by_client_.erase(found);
}

}  // namespace hovor::transport
