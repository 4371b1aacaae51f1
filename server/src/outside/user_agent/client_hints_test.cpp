#include "outside/user_agent/client_hints.hpp"

#include <gtest/gtest.h>

namespace hovor::user_agent {
namespace {

constexpr std::string_view chrome_126 = R"("Not/A)Brand";v="8", "Chromium";v="126", "Google Chrome";v="126")";

// What uap-core tells of Chrome's User-Agent on Windows, and on a phone, since it is frozen.
UserAgent frozen_on_windows()
{
    UserAgent agent;
    agent.family = "Chrome";
    agent.major = "126";
    agent.minor = "0";
    agent.patch = "0";
    agent.os = "Windows";
    agent.os_major = "10";
    return agent;
}

UserAgent frozen_on_android()
{
    auto agent = frozen_on_windows();
    agent.family = "Chrome Mobile";
    agent.os = "Android";
    agent.device = "K";
    agent.brand = "Generic_Android";
    agent.model = "K";
    return agent;
}

TEST(ClientHints, ChangeNothingWhereThereAreNone)
{
    EXPECT_EQ(merge(frozen_on_windows(), {}), frozen_on_windows());
    EXPECT_EQ(merge({}, {}), UserAgent{});
}

TEST(ClientHints, ChangeNothingWhereTheyAreNotWellFormed)
{
    const ClientHints broken{.brands = "Opera",
                             .full_version_list = "\"Opera\";v=\"112",
                             .mobile = "true",
                             .platform = "macOS",
                             .platform_version = "14",
                             .model = "Pixel"};
    EXPECT_EQ(merge(frozen_on_windows(), broken), frozen_on_windows());
}

TEST(ClientHints, GiveTheWholeVersion)
{
    const auto agent =
        merge(frozen_on_windows(),
              {.brands = chrome_126,
               .full_version_list =
                   R"("Not/A)Brand";v="8.0.0.0", "Chromium";v="126.0.6478.127", "Google Chrome";v="126.0.6478.127")"});

    EXPECT_EQ(agent.family, "Chrome");
    EXPECT_EQ(agent.major, "126");
    EXPECT_EQ(agent.minor, "0");
    EXPECT_EQ(agent.patch, "6478");
}

TEST(ClientHints, WithAShortVersionLeaveTheLongOneOfTheSameBrowser)
{
    EXPECT_EQ(merge(frozen_on_windows(), {.brands = chrome_126}), frozen_on_windows());
    EXPECT_EQ(merge(frozen_on_windows(), {.brands = R"("Google Chrome")"}), frozen_on_windows());

    const auto newer = merge(frozen_on_windows(), {.brands = R"("Google Chrome";v="127")"});
    EXPECT_EQ(newer.major, "127");
    EXPECT_FALSE(newer.minor);
}

TEST(ClientHints, NameTheBrowserInTheWordsOfUapCore)
{
    const auto family = [](std::string_view brands, std::string_view mobile = "?0") {
        return merge(frozen_on_windows(), {.brands = brands, .mobile = mobile}).family;
    };
    EXPECT_EQ(family(R"("Chromium";v="126", "Microsoft Edge";v="126")"), "Edge");
    EXPECT_EQ(family(R"("Chromium";v="126", "Microsoft Edge";v="126")", "?1"), "Edge Mobile");
    EXPECT_EQ(family(R"("Microsoft Edge WebView2";v="126", "Microsoft Edge";v="126")"), "Edge");
    EXPECT_EQ(family(R"("Opera";v="112", "Chromium";v="126")"), "Opera");
    EXPECT_EQ(family(R"("Yowser";v="2.5", "YaBrowser";v="24.4", "Chromium";v="122")"), "Yandex Browser");
    EXPECT_EQ(family(R"("Chromium";v="126", "Brave";v="126")"), "Brave");
    EXPECT_EQ(family(R"("Chromium";v="126", "Not.A/Brand";v="24")"), "Chromium");
    EXPECT_EQ(family(chrome_126, "?1"), "Chrome Mobile");
}

TEST(ClientHints, HaveBrandsThatAreMadeUp)
{
    for (const auto* made_up : {"Not A;Brand", " Not A;Brand", "Not/A)Brand", "Not_A Brand", "(Not(A:Brand",
                                "Not?A_Brand", "Not)A;Brand", "Not.A/Brand", "Not Brand", "\\\\Not\\\"A;Brand"}) {
        const auto brands = "\"" + std::string{made_up} + "\";v=\"99\"";
        EXPECT_EQ(merge(frozen_on_windows(), {.brands = brands}), frozen_on_windows()) << made_up;
        EXPECT_EQ(merge({}, {.brands = brands + ", \"Vivaldi\";v=\"6\""}).family, "Vivaldi") << made_up;
    }
}

TEST(ClientHints, DoNotHideAnApplicationBehindItsEngine)
{
    UserAgent facebook;
    facebook.family = "Facebook";
    const ClientHints web_view{.brands = R"("Android WebView";v="126", "Chromium";v="126")"};

    EXPECT_EQ(merge(facebook, web_view).family, "Facebook");
    EXPECT_EQ(merge(frozen_on_android(), web_view).family, "Chrome Mobile WebView");
}

TEST(ClientHints, TellWindows11FromWindows10)
{
    const auto version = [](std::string_view platform_version) {
        const auto agent =
            merge(frozen_on_windows(), {.platform = "\"Windows\"", .platform_version = platform_version});
        EXPECT_EQ(agent.os, "Windows");
        return agent.os_major.value_or("") + agent.os_minor.value_or("");
    };
    EXPECT_EQ(version("\"15.0.0\""), "11");
    EXPECT_EQ(version("\"13.0.0\""), "11");
    EXPECT_EQ(version("\"10.0.0\""), "10");
    EXPECT_EQ(version("\"1.0.0\""), "10");
    EXPECT_EQ(version("\"0.1.0\""), "7");
    EXPECT_EQ(version("\"0.3.0\""), "81");
    for (const auto* unknown : {"\"\"", "\"0.0.0\"", "\"12.0.0\"", "\"eleven\"", "\"99999999999999999999\"", "14"}) {
        EXPECT_EQ(version(unknown), "10") << unknown;
    }
}

TEST(ClientHints, NameTheSystemInTheWordsOfUapCore)
{
    const auto system = [](const std::string& parsed, std::string_view platform, std::string_view version) {
        UserAgent agent;
        agent.os = parsed;
        agent.os_major = "1";
        const auto merged = merge(agent, {.platform = platform, .platform_version = version});
        return merged.os + " " + merged.os_major.value_or("-") + " " + merged.os_minor.value_or("-");
    };
    EXPECT_EQ(system("Mac OS X", "\"macOS\"", "\"14.5.0\""), "Mac OS X 14 5");
    EXPECT_EQ(system("Android", "\"Android\"", "\"14\""), "Android 14 -");
    EXPECT_EQ(system("Other", "\"Chromium OS\"", "\"15633.69.0\""), "Chrome OS 15633 69");
    EXPECT_EQ(system("Linux", "\"Android\"", ""), "Android - -") << "a tablet that asks for the desktop's page";
    EXPECT_EQ(system("Windows", "\"Linux\"", "\"6.5.0\""), "Linux 6 5");
    EXPECT_EQ(system("Ubuntu", "\"Linux\"", "\"6.5.0\""), "Ubuntu 1 -") << "the kernel's version";
    EXPECT_EQ(system("Windows", "\"Unknown\"", ""), "Windows 1 -");
}

TEST(ClientHints, NameTheModel)
{
    const auto agent = merge(frozen_on_android(), {.model = "\"Pixel 7\""});
    EXPECT_EQ(agent.device, "Pixel 7");
    EXPECT_EQ(agent.model, "Pixel 7");
    EXPECT_FALSE(agent.brand);

    EXPECT_EQ(merge(frozen_on_android(), {.model = "\"\""}), frozen_on_android());
    EXPECT_EQ(merge(frozen_on_android(), {.model = "\"K\""}), frozen_on_android());
}

}  // namespace
}  // namespace hovor::user_agent
