#include "app/passwords.hpp"

#include "tests/run_task.hpp"

#include <gtest/gtest.h>

#include <thread>

namespace hovor {
namespace {

using test::run;
using test::run_all;

TEST(Passwords, FitTheHashThatWasMadeOfThem)
{
    Passwords passwords{{}};
    const auto hash = run(passwords.hash("correct horse"));

    ASSERT_TRUE(hash) << hash.error();
    EXPECT_EQ(run(passwords.verify("correct horse", *hash)), true);
    EXPECT_EQ(run(passwords.verify("wrong horse", *hash)), false);
}

TEST(Passwords, FitNoEmptyHash)
{
    Passwords passwords{{}};

    EXPECT_EQ(run(passwords.verify("", "")), false);
}

TEST(Passwords, AreRefusedOnceTooManyWait)
{
    Passwords passwords{{.workers = 1, .waiting = 1}};
    std::vector<Task<Result<bool>>> tasks;
    for (int i = 0; i < 4; ++i) tasks.push_back(passwords.verify("correct horse", ""));

    const auto outcomes = run_all(std::move(tasks));

    EXPECT_EQ(outcomes[0], false);
    EXPECT_EQ(outcomes[1], false);
    EXPECT_EQ(outcomes[2].error().code(), ErrorCode::rate_limited);
    EXPECT_EQ(outcomes[3].error().code(), ErrorCode::rate_limited);
}

TEST(Passwords, AreTakenAgainOnceThereIsRoom)
{
    Passwords passwords{{.workers = 1, .waiting = 0}};

    EXPECT_TRUE(run(passwords.verify("correct horse", "")));
    EXPECT_TRUE(run(passwords.verify("correct horse", "")));
}

Task<std::thread::id> thread_after(Passwords& passwords)
{
    const auto answer = co_await passwords.verify("correct horse", "");
    EXPECT_TRUE(answer);
    co_return std::this_thread::get_id();
}

TEST(Passwords, ResumeTheirCallerWhereItWas)
{
    Passwords passwords{{}};

    EXPECT_EQ(run(thread_after(passwords)), std::this_thread::get_id());
}

}  // namespace
}  // namespace hovor
