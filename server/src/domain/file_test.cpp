#include "domain/file.hpp"

#include <gtest/gtest.h>

namespace hovor {
namespace {

std::string parsed(std::string_view raw)
{
    const auto name = parse_file_name(raw);
    return name ? *name : "refused: " + name.error().message();
}

TEST(FileName, StaysAsItIsWritten)
{
    EXPECT_EQ(parsed("účtenka č. 7.pdf"), "účtenka č. 7.pdf");
    EXPECT_EQ(parsed("README"), "README");
    EXPECT_EQ(parsed(R"("><svg onload=alert(1)>.jpg)"), R"("><svg onload=alert(1)>.jpg)");
}

TEST(FileName, IsTheLastPartOfAPath)
{
    EXPECT_EQ(parsed("../../etc/passwd"), "passwd");
    EXPECT_EQ(parsed(R"(C:\fakepath\lamp.jpg)"), "lamp.jpg");
}

TEST(FileName, HoldsNoControlCharacters)
{
    EXPECT_EQ(parsed("a\r\nb\t.txt"), "a  b .txt");
    EXPECT_EQ(parsed(std::string_view{"\0\x15 lamp.png\0", 13}), "lamp.png");
}

TEST(FileName, CannotBeTurnedRoundByMarksOfDirection)
{
    EXPECT_EQ(parsed("photo\u202Egpj.txt"), "photogpj.txt");
    EXPECT_EQ(parsed("photo\u202Egpj.exe").substr(0, 7), "refused");
}

TEST(FileName, KeepsItsEndingWhenItIsCut)
{
    const auto name = parsed(std::string(300, 'a') + ".pdf");
    EXPECT_EQ(name.size(), max_file_name);
    EXPECT_TRUE(name.ends_with("aaa.pdf"));
}

TEST(FileName, IsNoProgramsOnceItIsCut)
{
    const auto name = std::string(max_file_name - 4, 'a') + ".exe." + std::string(30, 'z');
    EXPECT_EQ(parsed(name).substr(0, 7), "refused");
}

TEST(FileName, IsCutBetweenCharacters)
{
    std::string raw;
    for (int i = 0; i < 200; ++i) raw += "ř";
    EXPECT_EQ(parsed(raw + ".png").size(), 254U);
}

TEST(FileName, IsRefusedWhereNothingIsLeft)
{
    for (const auto* raw : {"", "  ", "/", "..", "a/", "...", "\u202E"}) {
        EXPECT_EQ(parsed(raw), "refused: file name: is missing") << raw;
    }
}

TEST(FileName, IsRefusedIfComputersRunWhatIsCalledSo)
{
    for (const auto* raw : {"setup.exe", "SETUP.EXE", "a.pdf.scr", "run.bat.", "x.lnk ", "x.js", "x.hta"}) {
        EXPECT_EQ(parsed(raw).substr(0, 7), "refused") << raw;
    }
    EXPECT_EQ(parsed("exe"), "exe");
}

}  // namespace
}  // namespace hovor
