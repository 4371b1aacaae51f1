#pragma once

#include <sys/types.h>

namespace hovor::bench {

// The process under load, as /proc tells of it.
class ServerProcess {
public:
    explicit ServerProcess(pid_t id) : id_{id} {}

    // Of all its threads, since it began. Grain: 10 ms.
    struct Cpu {
        double user = 0;
        double all = 0;  // with the kernel's on its behalf
    };
    Cpu cpu() const;
    double cpu_seconds() const { return cpu().all; }
    // Bytes that are resident now.
    double memory() const;

private:
    pid_t id_;
};

}  // namespace hovor::bench
