#include "base/csv.hpp"

#include <gtest/gtest.h>

namespace hovor {
namespace {

std::string row(std::initializer_list<std::string_view> cells)
{
    std::string table;
    add_csv_row(table, cells);
    return table;
}

TEST(CsvTest, QuotesEveryCell)
{
    EXPECT_EQ(row({"a", "", "1,5", "two\nlines"}), "\"a\",\"\",\"1,5\",\"two\nlines\"\r\n");
    EXPECT_EQ(row({"a \"b\""}), "\"a \"\"b\"\"\"\r\n");
}

TEST(CsvTest, LeavesNothingThatASpreadsheetWouldCalculate)
{
    for (const auto* formula : {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"}) {
        EXPECT_EQ(row({formula}), "\"'" + std::string{formula} + "\"\r\n");
    }
    EXPECT_EQ(row({"1-1"}), "\"1-1\"\r\n");
}

}  // namespace
}  // namespace hovor
