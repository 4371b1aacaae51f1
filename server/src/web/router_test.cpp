#include "web/router.hpp"

#include "web/routes/routes.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace hovor::web {
namespace {

using testing::ElementsAre;

Router some_routes()
{
    return Router{{{"GET", "/agents", Access::agent, nullptr},
                   {"POST", "/agents", Access::agent, nullptr},
                   {"PATCH", "/agents/{agent_id}", Access::agent, nullptr},
                   {"GET", "/{a}/of/{b}", Access::anyone, nullptr}}};
}

TEST(Router, FindsARouteByMethodAndPath)
{
    const auto router = some_routes();
    const auto found = router.find("POST", {"agents"});
    ASSERT_TRUE(std::holds_alternative<Router::Match>(found));
    EXPECT_EQ(std::get<Router::Match>(found).route, &router.routes()[1]);
}

TEST(Router, TakesWhatThePathLeavesOpenInOrder)
{
    const auto found = some_routes().find("GET", {"x y", "of", "{b}"});
    ASSERT_TRUE(std::holds_alternative<Router::Match>(found));
    EXPECT_THAT(std::get<Router::Match>(found).parameters, ElementsAre("x y", "{b}"));
}

TEST(Router, NamesTheMethodsThatWouldFit)
{
    const auto found = some_routes().find("DELETE", {"agents"});
    ASSERT_TRUE(std::holds_alternative<Router::OtherMethods>(found));
    EXPECT_EQ(std::get<Router::OtherMethods>(found).allowed, "GET, POST");
}

TEST(Router, KnowsNoOtherPath)
{
    const std::vector<std::vector<std::string>> others{
        {}, {"agent"}, {"Agents"}, {"agents", "1", "2"}, {"a", "from", "b"}};
    for (const auto& path : others) {
        EXPECT_TRUE(std::holds_alternative<Router::NoRoute>(some_routes().find("GET", path)));
    }
}

TEST(Router, HasEachRouteOfTheApiOnce)
{
    std::set<std::pair<std::string_view, std::string_view>> seen;
    for (const auto& route : all_routes()) {
        EXPECT_TRUE(seen.emplace(route.method, route.path).second) << route.method << " " << route.path;
        EXPECT_NE(route.action, nullptr);
    }
}

TEST(Router, LetsNobodyWhoIsNotKnownChangeMoreThanTheirSignIn)
{
    for (const auto& route : all_routes()) {
        if (route.access != Access::anyone || route.method == "GET") continue;
        EXPECT_TRUE(route.path.starts_with("/api/v1/sign_") || route.path.starts_with("/api/v1/join") ||
                    route.path.starts_with("/api/v1/password_reset"))
            << route.path;
    }
}

}  // namespace
}  // namespace hovor::web
