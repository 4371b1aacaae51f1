#pragma once

#include "bench/load/poller.hpp"

namespace hovor::bench {

// How long our web client waits before it connects again: delayBefore() of web/client. `failures`: attempts since
// it was last welcome.
Clock::duration delay_before(int failures, int close_code);

}  // namespace hovor::bench
