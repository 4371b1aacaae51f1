#include "base/allocator.hpp"

#include <malloc.h>

namespace hovor {
namespace {

constexpr int kept_bytes = 16 << 20;
constexpr int grown_bytes = 1 << 20;

}  // namespace

void keep_freed_memory()
{
    mallopt(M_TRIM_THRESHOLD, kept_bytes);
    mallopt(M_TOP_PAD, grown_bytes);
}

}  // namespace hovor
