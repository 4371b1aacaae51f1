#include "outside/user_agent/device_type.hpp"

#include <gtest/gtest.h>

namespace hovor::user_agent {
namespace {

std::optional<DeviceType> type_of(std::string_view header, std::string_view mobile = "", std::string device = "Other")
{
    UserAgent parsed;
    parsed.device = std::move(device);
    return device_type(header, mobile, parsed);
}

TEST(DeviceType, IsReadFromTheHeader)
{
    EXPECT_EQ(type_of("Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0"), DeviceType::desktop);
    EXPECT_EQ(type_of("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36"), DeviceType::desktop);
    EXPECT_EQ(type_of("Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) Mobile/15E148"), DeviceType::mobile);
    EXPECT_EQ(type_of("Mozilla/5.0 (Linux; Android 10; K) Chrome/126.0.0.0 Mobile Safari/537.36"), DeviceType::mobile);
    EXPECT_EQ(type_of("Mozilla/5.0 (Linux; Android 13; SM-X200) Chrome/126.0.0.0 Safari/537.36"), DeviceType::tablet);
    EXPECT_EQ(type_of("Mozilla/5.0 (iPad; CPU OS 16_6 like Mac OS X) Mobile/15E148"), DeviceType::tablet);
    EXPECT_EQ(type_of("Mozilla/5.0 (SMART-TV; Linux; Tizen 6.0) TV Safari/537.36"), DeviceType::tv);
}

TEST(DeviceType, IsReadFromTheHint)
{
    EXPECT_EQ(type_of("Mozilla/5.0 (X11; Linux x86_64) Chrome/126.0.0.0 Safari/537.36", "?1"), DeviceType::mobile);
    EXPECT_EQ(type_of("Mozilla/5.0 (X11; Linux x86_64) Chrome/126.0.0.0 Safari/537.36", "?0"), DeviceType::desktop);
}

TEST(DeviceType, IsNothingForARobotAndForWhatSaysNothing)
{
    EXPECT_EQ(type_of("Mozilla/5.0 (Linux; Android 6.0.1; Nexus 5X) Mobile Googlebot/2.1", "", "Spider"), std::nullopt);
    EXPECT_EQ(type_of("curl/8.0"), std::nullopt);
    EXPECT_EQ(type_of(""), std::nullopt);
}

}  // namespace
}  // namespace hovor::user_agent
