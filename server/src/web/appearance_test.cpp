#include "web/appearance.hpp"

#include <gtest/gtest.h>

namespace hovor::web {
namespace {

Agent agent(const std::string& id)
{
    return {.id = AgentId{id},
            .name = id,
            .email = id + "@acme.example",
            .role = Role::agent,
            .job_title = "Sales",
            .motto = "",
            .photo = PhotoId{"p"},
            .is_active = true,
            .is_available = true,
            .created_at = {}};
}

Appearance acme(int agents)
{
    Appearance appearance{.account = {.id = AccountId{"acme"},
                                      .company = "Acme",
                                      .chat_key = "key",
                                      .greeting = "Hello",
                                      .color = "#123456",
                                      .created_at = {},
                                      .installed_at = {}},
                          .agents = {}};
    for (int i = 0; i < agents; ++i) appearance.agents.push_back(agent(std::to_string(i)));
    return appearance;
}

TEST(Appearance, ShowsThoseWhoAreOnlineFirst)
{
    const auto team = team_of(acme(3), {{AgentId{"2"}}});
    ASSERT_EQ(team.agents.size(), 3U);
    EXPECT_EQ(team.agents[0].id, "2");
    EXPECT_TRUE(team.agents[0].is_online);
    EXPECT_EQ(team.agents[1].id, "0");
    EXPECT_FALSE(team.agents[1].is_online);
    EXPECT_TRUE(team.is_online);
}

TEST(Appearance, IsOfflineWhenNobodyIsThere)
{
    EXPECT_FALSE(team_of(acme(2), {}).is_online);
    EXPECT_FALSE(team_of(acme(0), {}).is_online);
    EXPECT_FALSE(team_of(acme(2), {{AgentId{"deactivated"}}}).is_online);
}

TEST(Appearance, ShowsAtMostAHundredFacesAndThreeOnTheButton)
{
    EXPECT_EQ(team_of(acme(101), {}).agents.size(), 100U);
    EXPECT_EQ(chat_box_of(acme(101), {}).agents.size(), 3U);
}

TEST(Appearance, TellsAPageOnlyWhereTheButtonStandsAndHowItGreets)
{
    auto appearance = acme(0);
    EXPECT_FALSE(for_the_page(chat_box_of(appearance, {})).settings);
    appearance.account.chat_box =
        ChatBoxSettings{.side = ChatBoxSide::left,
                        .offset_x = 40,
                        .asks_before = AskedBefore{.name = Demand::required},
                        .privacy_notice = PrivacyNotice{.url = "https://acme.example"},
                        .texts = {{.language = "cs", .greeting = "Ahoj", .away = "Pozd\u011bji"},
                                  {.language = "de", .away = "Bis bald"}}};
    const auto box = chat_box_of(appearance, {});
    ASSERT_EQ(box.settings->texts.size(), 2U);
    const auto page = for_the_page(box).settings.value();
    EXPECT_EQ(page.side, protocol::ChatBoxSide::left);
    EXPECT_EQ(page.offset_x, 40);
    EXPECT_FALSE(page.asks_before || page.privacy_notice);
    ASSERT_EQ(page.texts.size(), 1U);
    EXPECT_EQ(page.texts[0].greeting, "Ahoj");
    EXPECT_FALSE(page.texts[0].away);
}

TEST(Appearance, GivesTheButtonWhatItIsDrawnWith)
{
    const auto box = chat_box_of(acme(1), {{AgentId{"0"}}});
    EXPECT_EQ(box.company, "Acme");
    EXPECT_EQ(box.greeting, "Hello");
    EXPECT_EQ(box.color, "#123456");
    EXPECT_EQ(box.consent_mode, protocol::ConsentMode::standard);
    EXPECT_TRUE(box.is_online);
    EXPECT_EQ(box.agents.at(0).photo_url, "/photos/acme/p");
}

TEST(Appearance, IsOfflineOutsideOfWorkingHoursAndTellsUntilWhen)
{
    const auto at = from_milliseconds(1'700'000'000'000);
    const auto team = team_of(acme(1), {{AgentId{"0"}}, {.is_open = false, .changes_at = at}});
    EXPECT_FALSE(team.is_online);
    EXPECT_FALSE(team.agents[0].is_online);
    EXPECT_EQ(team.returns_at, to_milliseconds(at));
    EXPECT_EQ(chat_box_of(acme(1), {{AgentId{"0"}}, {.is_open = false, .changes_at = at}}).returns_at,
              to_milliseconds(at));
    EXPECT_EQ(team_of(acme(1), {{AgentId{"0"}}, {.is_open = true, .changes_at = at}}).returns_at, std::nullopt);
}

}  // namespace
}  // namespace hovor::web
