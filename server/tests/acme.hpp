#pragma once

#include "app/store.hpp"
#include "tests/databases.hpp"
#include "tests/movable_clock.hpp"
#include "tests/run_task.hpp"
#include "tests/stubs.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace hovor::test {

// A store with one company in it, whose owner is Ada, for services to be tested on. Passwords there are none.
class Acme : public testing::Test {
protected:
    Acme()
    {
        const auto opened = run(store.open(acme, [this](Transaction& db) -> Result<void> {
            HOVOR_CHECK(db.accounts().add(company()));
            return db.agents().add(agent("ada", Role::owner), "");
        }));
        EXPECT_TRUE(opened) << opened.error();
    }

    Account company() const
    {
        return {.id = acme,
                .company = "Acme",
                .chat_key = "key",
                .greeting = "",
                .color = std::string{default_color},
                .created_at = clock.now(),
                .installed_at = std::nullopt};
    }

    Agent agent(const std::string& id, Role role = Role::agent) const
    {
        return {.id = AgentId{id},
                .name = id,
                .email = id + "@acme.example",
                .role = role,
                .job_title = "",
                .motto = "",
                .photo = std::nullopt,
                .is_active = true,
                .is_available = true,
                .created_at = clock.now()};
    }

    Visitor visitor(const std::string& id) const
    {
        return {.id = VisitorId{id}, .name = "", .email = "", .phone = "", .language = "cs", .created_at = clock.now()};
    }

    template <class Work>
    auto write(Work work)
    {
        return run(store.write(acme, std::move(work)));
    }

    template <class Action>
    void change(Action action)
    {
        const auto done = write([action = std::move(action)](Transaction& db) -> Result<void> {
            action(db);
            return {};
        });
        ASSERT_TRUE(done) << done.error();
    }

    // What a look that cannot fail sees.
    template <class Look>
    auto see(Look look)
    {
        using Seen = std::invoke_result_t<const Look&, const Transaction&>;
        return *run(
            store.read(acme, [look = std::move(look)](const Transaction& db) -> Result<Seen> { return look(db); }));
    }

    // What was written to the log since the last call.
    std::vector<Event> news()
    {
        const auto logged = see([this](const Transaction& db) { return db.events().after(read_to, 10'000); });
        std::vector<Event> events;
        for (const auto& one : logged) events.push_back(one.event);
        if (!logged.empty()) read_to = logged.back().seq;
        return events;
    }

    const AccountId acme{"acme"};
    const AgentId ada{"ada"};
    const VisitorId eve{"eve"};
    std::int64_t read_to = 0;
    MovableClock clock;
    RecordingBus bus;
    TemporaryDatabase database;
    sql::Store store{database.connect(), database.size(), bus, clock};
};

}  // namespace hovor::test
