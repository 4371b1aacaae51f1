#include "inspector/sandbox.hpp"

#include <seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>

#include <array>
#include <cerrno>
#include <memory>
#include <stdexcept>

namespace hovor::inspector {
namespace {

constexpr rlim_t MiB = 1'024 * 1'024;
constexpr rlim_t most_seconds = 15;
constexpr rlim_t most_written = 64 * MiB;
[[maybe_unused]] constexpr rlim_t most_memory = 1'536 * MiB;

void limit(__rlimit_resource what, rlim_t most)
{
    const rlimit both{most, most};
    if (::setrlimit(what, &both) != 0) throw std::runtime_error{"cannot limit what the inspector takes"};
}

constexpr std::array allowed
{
    SCMP_SYS(read), SCMP_SYS(write), SCMP_SYS(pread64), SCMP_SYS(pwrite64), SCMP_SYS(readv), SCMP_SYS(writev),
        SCMP_SYS(lseek), SCMP_SYS(ftruncate), SCMP_SYS(fstat),
        SCMP_SYS(newfstatat),  // of a descriptor; of a path it tells no content
        SCMP_SYS(close), SCMP_SYS(dup), SCMP_SYS(fcntl), SCMP_SYS(poll), SCMP_SYS(munmap), SCMP_SYS(mremap),
        SCMP_SYS(madvise), SCMP_SYS(brk),
        // Threads, of this process alone.
        SCMP_SYS(clone), SCMP_SYS(futex), SCMP_SYS(set_robust_list), SCMP_SYS(set_tid_address), SCMP_SYS(rseq),
        SCMP_SYS(sched_yield), SCMP_SYS(sched_getaffinity), SCMP_SYS(sched_getparam), SCMP_SYS(sched_getscheduler),
        SCMP_SYS(sched_get_priority_min), SCMP_SYS(sched_get_priority_max), SCMP_SYS(gettid), SCMP_SYS(getpid),
        SCMP_SYS(tgkill), SCMP_SYS(sigaltstack), SCMP_SYS(rt_sigaction), SCMP_SYS(rt_sigprocmask),
        SCMP_SYS(rt_sigreturn), SCMP_SYS(clock_gettime), SCMP_SYS(clock_nanosleep), SCMP_SYS(gettimeofday),
        SCMP_SYS(getrandom), SCMP_SYS(getrusage), SCMP_SYS(sysinfo),
#if defined(__SANITIZE_ADDRESS__)
        SCMP_SYS(pipe2),  // by which the sanitizer finds out what it may read
#endif
        SCMP_SYS(exit), SCMP_SYS(exit_group),
};

}  // namespace

void enter_sandbox()
{
    limit(RLIMIT_CPU, most_seconds);
    limit(RLIMIT_FSIZE, most_written);
    limit(RLIMIT_CORE, 0);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    limit(RLIMIT_AS, most_memory);  // a sanitizer reserves more than any machine has
#endif
    if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) throw std::runtime_error{"cannot give up privileges"};

    // What else is asked for fails, rather than end the process: libraries look for what they can do without.
    const std::unique_ptr<void, void (*)(void*)> filter{::seccomp_init(SCMP_ACT_ERRNO(EPERM)), ::seccomp_release};
    if (filter == nullptr) throw std::runtime_error{"cannot make a filter of system calls"};
    for (const auto call : allowed) {
        if (::seccomp_rule_add(filter.get(), SCMP_ACT_ALLOW, call, 0) != 0) {
            throw std::runtime_error{"cannot allow a system call"};
        }
    }
    // Memory, but none that can be run.
    const scmp_arg_cmp runs_nothing{.arg = 2, .op = SCMP_CMP_MASKED_EQ, .datum_a = PROT_EXEC, .datum_b = 0};
    for (const auto call : {SCMP_SYS(mmap), SCMP_SYS(mprotect)}) {
        if (::seccomp_rule_add_array(filter.get(), SCMP_ACT_ALLOW, call, 1, &runs_nothing) != 0) {
            throw std::runtime_error{"cannot allow a system call"};
        }
    }
    // The C library makes threads by the older call where the newer is not there.
    if (::seccomp_rule_add(filter.get(), SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(clone3), 0) != 0 ||
        ::seccomp_load(filter.get()) != 0) {
        throw std::runtime_error{"cannot filter system calls"};
    }
}

}  // namespace hovor::inspector
