#pragma once

#include "app/entrance.hpp"
#include "app/password_reset.hpp"
#include "app/passwords.hpp"
#include "app/team.hpp"
#include "main/config.hpp"
#include "storage/sql/store.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>

#include <exception>
#include <memory>
#include <optional>

namespace hovor {

// The use cases on the configured database, for a command that calls one after another and waits for each.
// A server may run on the same database: it finds what has changed in the log.
class Services {
public:
    enum class Missing {
        make,    // a database that is not there is made
        refuse,  // ... is an error
    };

    static Result<std::unique_ptr<Services>> open(const Config& config, Missing missing);

    Services(const Config& config, const sql::Connect& connect);

    Entrance& entrance() noexcept { return entrance_; }
    PasswordReset& password_reset() noexcept { return password_reset_; }
    Team& team() noexcept { return team_; }
    Store& store() noexcept { return store_; }
    const Clock& clock() const noexcept { return clock_; }

    template <class T>
    T wait(Task<T> task)
    {
        std::optional<T> outcome;
        std::exception_ptr thrown;
        auto body = [&]() -> Task<void> { outcome.emplace(co_await std::move(task)); };
        boost::asio::co_spawn(loop_, std::move(body), [&](std::exception_ptr error) { thrown = std::move(error); });
        loop_.restart();
        loop_.run();
        if (thrown) std::rethrow_exception(thrown);
        return *std::move(outcome);
    }

private:
    // Nobody listens here; the log tells the server.
    class NoBus final : public EventBus {
        void publish(std::span<const LoggedEvent>) override {}
    };

    boost::asio::io_context loop_;
    SystemClock clock_;
    NoBus bus_;
    sql::Store store_;
    Passwords passwords_;
    Entrance entrance_;
    PasswordReset password_reset_;
    Team team_;
};

}  // namespace hovor
