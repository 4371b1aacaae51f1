#include "main/commands/serve.hpp"

#include "base/allocator.hpp"
#include "main/command_line.hpp"
#include "main/composition.hpp"
#include "main/data_folder.hpp"
#include "main/database.hpp"
#include "main/log.hpp"
#include "main/places.hpp"

#include <csignal>
#include <initializer_list>
#include <iostream>
#include <optional>

namespace hovor {
namespace {

// Signals are taken by the one thread that waits for them: those made from now on leave them alone.
class Signals {
public:
    Signals()
    {
        ::sigemptyset(&taken_);
        for (const int signal : {SIGTERM, SIGINT, SIGHUP}) ::sigaddset(&taken_, signal);
        ::pthread_sigmask(SIG_BLOCK, &taken_, nullptr);
        std::signal(SIGPIPE, SIG_IGN);
    }

    int wait() const
    {
        int signal = 0;
        ::sigwait(&taken_, &signal);
        return signal;
    }

private:
    sigset_t taken_{};
};

std::string join(const std::vector<std::string>& all)
{
    std::string joined;
    for (const auto& one : all) joined += (joined.empty() ? "" : ", ") + one;
    return joined;
}

int fail_to_start(const Error& error)
{
    std::cerr << "hovor: " << error.message() << "\n";
    return exit_failed;
}

void run_until_told_to_stop(Composition& server, const Signals& signals, Log& log)
{
    for (auto signal = signals.wait(); signal == SIGHUP; signal = signals.wait()) {
        const auto loaded = server.load_certificate();
        if (loaded) {
            log.info("certificate_reloaded");
        } else {
            log.error("certificate_not_reloaded", {{"reason", loaded.error().message()}});
        }
    }
}

}  // namespace

int serve(const Config& config)
{
    keep_freed_memory();
    const Signals signals;
    const SystemClock clock;
    JsonLog log{config.log.level, clock};
    const Database database{config};
    if (const auto folder = make_data_folder(config.data); !folder) return fail_to_start(folder.error());
    // On PostgreSQL several servers work together; a SQLite file has one.
    std::optional<FolderLock> lock;
    if (!config.is_on_postgres()) {
        auto taken = FolderLock::take(config.data);
        if (!taken) return fail_to_start(taken.error());
        lock.emplace(std::move(*taken));
    }
    if (const auto made = database.make_if_new(clock); !made) return fail_to_start(made.error());

    auto opened = open_places(config);
    if (!opened) return fail_to_start(opened.error());
    const Places places{*std::move(opened)};

    Composition server{config, database.connect(), places, log};
    const auto addresses = server.listen();
    if (!addresses) return fail_to_start(addresses.error());
    server.start();
    log.info("ready", {{"https", join(addresses->https)}, {"plain", join(addresses->plain)}});
    run_until_told_to_stop(server, signals, log);
    log.info("stopping");
    server.drain();
    log.info("stopped");
    return exit_done;
}

}  // namespace hovor
