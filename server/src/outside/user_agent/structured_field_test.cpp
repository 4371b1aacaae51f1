#include "outside/user_agent/structured_field.hpp"

#include <gtest/gtest.h>

namespace hovor::user_agent {
namespace {

TEST(StructuredField, IsAListOfBrandsWithVersions)
{
    const std::vector<Brand> expected{{"Not/A)Brand", "8"}, {"Chromium", "126"}, {"Google Chrome", "126"}};

    EXPECT_EQ(read_brands(R"("Not/A)Brand";v="8", "Chromium";v="126", "Google Chrome";v="126")"), expected);
    EXPECT_EQ(read_brands("  \"Not/A)Brand\"; v=\"8\"\t,\"Chromium\";v=\"126\" , \"Google Chrome\";v=\"126\"  "),
              expected);
}

TEST(StructuredField, HasEscapesInItsStrings)
{
    EXPECT_EQ(read_brands(R"("\"Not\\A;Brand\"";v="99")"), (std::vector<Brand>{{R"("Not\A;Brand")", "99"}}));
    EXPECT_EQ(read_string(R"("Pixel \"7\"")"), "Pixel \"7\"");
}

TEST(StructuredField, MayHaveOtherParametersAndMembers)
{
    EXPECT_EQ(read_brands(R"("A";x;v="1";y=?0;z=1.5;w=token, token;v="2", 3, :YQ==:, ?1, "B";v=4, "C";v="5";v="6")"),
              (std::vector<Brand>{{"A", "1"}, {"B", ""}, {"C", "6"}}));
}

TEST(StructuredField, IsNothingWhereItIsNotWellFormed)
{
    for (const auto* field : {"",
                              " ",
                              ",",
                              "\"A\",",
                              ",\"A\"",
                              "\"A\" \"B\"",
                              "\"A",
                              "\"A\\",
                              "\"A\\n\"",
                              "\"A\x7f\"",
                              "\"\xc3\xa9\"",
                              "\"A\"; ",
                              "\"A\";V=1",
                              "\"A\";v=",
                              "\"A\" ;v=\"1\"",
                              "(\"A\")",
                              "?2",
                              "\"A\";v=\"1",
                              ":YQ",
                              "\"A\";;"}) {
        EXPECT_FALSE(read_brands(field)) << field;
    }
    EXPECT_FALSE(read_brands(std::string_view{"\"A\0\"", 4}));
}

TEST(StructuredField, IsNothingWhereItIsTooLong)
{
    const auto of_length = [](std::size_t length) { return '"' + std::string(length - 2, 'x') + '"'; };

    EXPECT_TRUE(read_string(of_length(max_field_length)));
    EXPECT_FALSE(read_string(of_length(max_field_length + 1)));
    EXPECT_FALSE(read_brands(of_length(max_field_length + 1)));
}

TEST(StructuredField, IsAStringOrABoolean)
{
    EXPECT_EQ(read_string("\"Windows\""), "Windows");
    EXPECT_EQ(read_string("\"\""), "");
    EXPECT_EQ(read_boolean("?1"), true);
    EXPECT_EQ(read_boolean(" ?0;why "), false);
    for (const auto* field : {"", "Windows", "?1", "\"a\", \"b\"", "\"a\"x"}) EXPECT_FALSE(read_string(field)) << field;
    for (const auto* field : {"", "1", "?", "?10", "\"?1\"", "?1, ?0"}) EXPECT_FALSE(read_boolean(field)) << field;
}

}  // namespace
}  // namespace hovor::user_agent
