#pragma once

namespace hovor {

// Keeps what is freed for what is allocated next, up to some megabytes a thread: the C library would give
// it back to the system and fault it in again with every batch of work. For main, before any thread.
void keep_freed_memory();

}  // namespace hovor
