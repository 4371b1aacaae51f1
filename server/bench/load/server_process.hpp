#pragma once

#include <sys/types.h>

namespace hovor::bench {

// The process under load, as /proc tells of it.
class ServerProcess {
public:
    explicit ServerProcess(pid_t id) : id_{id} {}

    // Of all its threads, in user space and in the kernel, since it began. Grain: 10 ms.
    double cpu_seconds() const;
    // Bytes that are resident now.
    double memory() const;

private:
    pid_t id_;
};

}  // namespace hovor::bench
