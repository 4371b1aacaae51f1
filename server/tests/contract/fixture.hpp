#pragma once

#include "app/store.hpp"
#include "tests/databases.hpp"
#include "tests/run_task.hpp"
#include "tests/stubs.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <optional>
#include <type_traits>

// What the suites of this folder share: a store on each database, with two accounts in it.
namespace hovor::contract {

extern const AccountId acme;
extern const AccountId globex;
extern const VisitorId eve;
extern const AgentId ada;
extern const ConversationId c1;

Timestamp at(std::int64_t milliseconds);

Account account(const AccountId& id);
Agent agent(const AgentId& id, const std::string& email);
Visitor visitor(const VisitorId& id);
Session session(const std::string& id, const AgentId& of, Timestamp expires_at);
Draft draft(const std::string& id, Author author = Author::visitor);

// Works that start a conversation of eve's, and that post into one and save it.
Result<Conversation> start(Transaction& db, const ConversationId& id, const VisitorId& visitor = eve);
Result<Message> post(Transaction& db, const std::string& id, const ConversationId& to = c1);

class StoreContract : public testing::TestWithParam<test::Engine> {
protected:
    // Opens acme and globex, each with its account and nothing else in the log.
    void SetUp() override;

    Store& store() { return *opened; }

    template <class Work>
    auto write(const AccountId& to, Work work)
    {
        return test::run(store().write(to, std::move(work)));
    }

    template <class Work>
    auto read(const AccountId& of, Work work)
    {
        return test::run(store().read(of, std::move(work)));
    }

    // What a work that cannot fail yields.
    template <class Read>
    auto see(const AccountId& of, Read look)
    {
        using Seen = std::invoke_result_t<const Read&, const Transaction&>;
        return *read(of, [look = std::move(look)](const Transaction& db) -> Result<Seen> { return look(db); });
    }

    template <class Action>
    void change(const AccountId& of, Action action)
    {
        const auto done = write(of, [action = std::move(action)](Transaction& db) -> Result<void> {
            action(db);
            return {};
        });
        ASSERT_TRUE(done) << done.error();
    }

    std::vector<LoggedEvent> log_of(const AccountId& account, std::int64_t after = 0, int limit = 10'000);
    std::vector<std::int64_t> seqs_of(const AccountId& account);
    std::vector<Message> messages_of(const ConversationId& conversation, const AccountId& account = acme);

    test::StoppedClock clock;
    test::RecordingBus bus;
    std::optional<test::TemporaryDatabase> database;
    std::optional<sql::Store> opened;
};

std::vector<std::int64_t> one_to(std::int64_t last);
std::string name_of(const testing::TestParamInfo<test::Engine>& engine);

inline constexpr std::array engines{test::Engine::sqlite_in_memory, test::Engine::sqlite, test::Engine::postgres};

}  // namespace hovor::contract
