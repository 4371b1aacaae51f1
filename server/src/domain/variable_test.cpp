#include "domain/variable.hpp"

#include <gtest/gtest.h>

namespace hovor {
namespace {

Variable text(std::string name, std::string value)
{
    return {.name = std::move(name), .label = "", .kind = VariableKind::text, .value = std::move(value)};
}

TEST(Variables, AreReplacedByNameAndKeepTheirOrder)
{
    const auto merged = merge({text("plan", "free"), text("city", "Brno")}, {text("plan", "gold"), text("age", "7")});

    EXPECT_EQ(merged, (std::vector{text("plan", "gold"), text("city", "Brno"), text("age", "7")}));
}

TEST(Variables, KeepTheirLabelUntilThereIsAnother)
{
    const Variable labelled{.name = "plan", .label = "Tarif", .kind = VariableKind::text, .value = "free"};

    EXPECT_EQ(merge({labelled}, {text("plan", "gold")})[0].label, "Tarif");
}

TEST(Variables, AreCutToWhatTheyMayHold)
{
    const auto merged =
        merge({}, {text(std::string(300, 'n'), "two\nlines " + std::string(5000, 'v')), text(" ", "x")});

    ASSERT_EQ(merged.size(), 1U);
    EXPECT_EQ(merged[0].name.size(), max_variable_name_length);
    EXPECT_EQ(merged[0].value.size(), max_variable_value_length);
    EXPECT_TRUE(merged[0].value.starts_with("two lines v"));
}

TEST(Variables, ArePartlyTakenWhenTheyAreTooMany)
{
    std::vector<Variable> many;
    for (std::size_t i = 0; i <= max_variables; ++i) many.push_back(text("n" + std::to_string(i), "v"));
    auto merged = merge({}, many);

    ASSERT_EQ(merged.size(), max_variables);
    merged = merge(std::move(merged), {text("n7", "new"), text("other", "v")});
    EXPECT_EQ(merged.size(), max_variables);
    EXPECT_EQ(merged[7].value, "new");
}

}  // namespace
}  // namespace hovor
