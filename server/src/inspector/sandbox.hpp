#pragma once

// After this the process reads and writes what is open, takes memory and time within bounds, and nothing else: no file,
// socket or program can be opened. Throws if that cannot be had.
namespace hovor::inspector {

void enter_sandbox();

}  // namespace hovor::inspector
