#include "main/table.hpp"

#include <gtest/gtest.h>

namespace hovor {
namespace {

TEST(Table, AlignsItsColumns)
{
    Table table{{"NAME", "ROLE"}};
    table.add({"Žofie", "admin"});
    table.add({"Bo", ""});

    EXPECT_EQ(table.to_string(),
              "NAME   ROLE\n"
              "Žofie  admin\n"
              "Bo\n");
}

TEST(Table, ShowsNothingThatSteersATerminal)
{
    Table table{{"NAME"}};
    table.add({"a\x1b[2J\n\x7f\u009b\xff!"});

    EXPECT_EQ(table.to_string(), "NAME\na?[2J?\?\?\?!\n");
}

}  // namespace
}  // namespace hovor
