// hovor-file-inspector, as the server runs it.

#include "outside/files/disk.hpp"
#include "outside/files/folder.hpp"
#include "outside/files/inspection.hpp"
#include "tests/files/pictures.hpp"
#include "tests/temporary_folder.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

namespace hovor::files {
namespace {

using testing::HasSubstr;
using testing::Not;

std::string read(const std::filesystem::path& path)
{
    std::ifstream file{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{file}, {}};
}

class InspectorTest : public testing::Test {
protected:
    Result<Content> see(std::string_view bytes)
    {
        std::error_code ignored;
        for (const auto* path : {&files.original, &files.picture, &files.thumbnail})
            std::filesystem::remove(*path, ignored);
        EXPECT_TRUE(write_new(files.original, bytes));
        EXPECT_TRUE(write_new(files.picture, {}));
        EXPECT_TRUE(write_new(files.thumbnail, {}));
        return inspect(INSPECTOR, files);
    }

    std::string why_not(std::string_view bytes)
    {
        const auto content = see(bytes);
        return content ? "taken as " + content->media_type : content.error().message();
    }

    test::TemporaryFolder folder;
    const Inspected files{folder.path() / "a", folder.path() / "b", folder.path() / "c"};
};

TEST_F(InspectorTest, TellsWhatAFileIsByItsContent)
{
    EXPECT_EQ(see("%PDF-1.7\n1 0 obj\n")->media_type, "application/pdf");
    EXPECT_EQ(see("just words\n")->media_type, "text/plain");
    EXPECT_EQ(see(std::string("\x00\x01\x02\x03", 4))->media_type, "application/octet-stream");
    EXPECT_EQ(see("just words\n")->size, 11);
}

TEST_F(InspectorTest, WritesEachKindOfPictureAnewWithAThumbnail)
{
    for (const auto& [suffix, type] :
         {std::pair{".jpg", "image/jpeg"}, {".png", "image/png"}, {".webp", "image/webp"}, {".gif", "image/gif"}}) {
        const auto content = see(test::picture({.width = 900, .height = 300, .suffix = suffix}));
        ASSERT_TRUE(content) << suffix << ": " << content.error();
        EXPECT_EQ(content->media_type, type);
        EXPECT_EQ(content->picture, (PictureSize{900, 300})) << suffix;
        EXPECT_EQ(content->size, static_cast<std::int64_t>(std::filesystem::file_size(files.picture)));
        EXPECT_EQ(test::facts_of(read(files.picture)).width, 900);
        EXPECT_THAT(read(files.thumbnail), testing::StartsWith("RIFF"));
        EXPECT_EQ(test::facts_of(read(files.thumbnail)).width, 400);
        EXPECT_EQ(test::facts_of(read(files.thumbnail)).height, 133);
    }
}

TEST_F(InspectorTest, EnlargesNoThumbnail)
{
    ASSERT_TRUE(see(test::picture({.width = 30, .height = 20})));
    EXPECT_EQ(test::facts_of(read(files.thumbnail)).width, 30);
}

TEST_F(InspectorTest, KeepsNothingOfWhatACameraWrites)
{
    for (const auto* suffix : {".jpg", ".webp"}) {
        const auto original = test::picture({.suffix = suffix, .camera = "Spycam 3000"});
        ASSERT_THAT(original, HasSubstr("Spycam 3000"));
        ASSERT_TRUE(see(original + "trailing words")) << suffix;

        for (const auto& written : {files.picture, files.thumbnail}) {
            EXPECT_THAT(read(written), Not(HasSubstr("Spycam"))) << suffix;
            EXPECT_THAT(read(written), Not(HasSubstr("trailing"))) << suffix;
        }
    }
}

TEST_F(InspectorTest, WritesNoProfileAndNoMetadataIntoAPhotograph)
{
    ASSERT_TRUE(see(test::picture({.camera = "Spycam 3000"})));
    EXPECT_FALSE(test::facts_of(read(files.picture)).has_metadata);
}

TEST_F(InspectorTest, TurnsAPictureUpright)
{
    const auto content = see(test::picture({.width = 60, .height = 40, .orientation = 6}));
    EXPECT_EQ(content->picture, (PictureSize{40, 60}));
    EXPECT_EQ(test::facts_of(read(files.picture)).width, 40);
}

TEST_F(InspectorTest, KeepsAnAnimationMoving)
{
    for (const auto* suffix : {".gif", ".webp"}) {
        const auto content = see(test::picture({.suffix = suffix, .frames = 3}));
        ASSERT_TRUE(content) << suffix << ": " << content.error();
        EXPECT_EQ(content->picture, (PictureSize{60, 40}));
        EXPECT_EQ(test::facts_of(read(files.picture)).height, 40);
        EXPECT_EQ(test::facts_of(read(files.thumbnail)).frames, 1);
    }
}

TEST_F(InspectorTest, TakesPicturesThatAreMadeForPrint)
{
    const auto content = see(test::picture({.is_cmyk = true}));
    ASSERT_TRUE(content) << content.error();
    EXPECT_EQ(content->media_type, "image/jpeg");
}

TEST_F(InspectorTest, RefusesPicturesThatAreDamaged)
{
    const auto whole = test::picture({.width = 300, .height = 300});
    EXPECT_THAT(why_not(whole.substr(0, whole.size() / 2)), HasSubstr("cannot be read"));
    EXPECT_THAT(why_not(test::picture({.suffix = ".png"}).substr(0, 60)), HasSubstr("cannot be read"));
    EXPECT_THAT(why_not("GIF89a"), HasSubstr("cannot be read"));
}

TEST_F(InspectorTest, RefusesPicturesThatWouldFillTheMemory)
{
    const auto bomb = test::picture({.width = 20'000, .height = 20'000, .suffix = ".png[compression=9]"});
    ASSERT_LT(bomb.size(), 4'000'000U);
    EXPECT_THAT(why_not(bomb), HasSubstr("too many pixels"));
}

TEST_F(InspectorTest, RefusesPrograms)
{
    EXPECT_THAT(why_not(read("/bin/true")), HasSubstr("programs"));
    EXPECT_THAT(why_not("#!/bin/sh\nrm -rf /\n"), HasSubstr("programs"));
    EXPECT_THAT(why_not("MZ" + std::string(58, '\0') + std::string("\x40\0\0\0PE\0\0", 8) + std::string(200, '\0')),
                HasSubstr("programs"));
}

// Each of these is shown by nobody: it is saved.
TEST_F(InspectorTest, TakesMarkupForNoPicture)
{
    for (const auto* markup : {"<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>",
                               "<!doctype html><script>alert(1)</script>", "<?xml version=\"1.0\"?><a/>"}) {
        const auto content = see(markup);
        ASSERT_TRUE(content);
        EXPECT_FALSE(content->picture) << markup;
    }
}

TEST_F(InspectorTest, IsUnavailableWhereItIsMissing)
{
    ASSERT_TRUE(write_new(files.original, "x"));
    ASSERT_TRUE(write_new(files.picture, {}));
    ASSERT_TRUE(write_new(files.thumbnail, {}));
    const auto content = inspect(folder.path() / "none", files);
    EXPECT_EQ(content.error().code(), ErrorCode::unavailable);
    EXPECT_THAT(content.error().message(), HasSubstr("cannot run"));
}

class FolderTest : public testing::Test {
protected:
    std::string all_of(FileReader& reader)
    {
        std::string all;
        for (auto part = reader.read(7); !part.empty(); part = reader.read(7)) all += part;
        return all;
    }

    std::size_t count(const std::filesystem::path& path)
    {
        const std::filesystem::recursive_directory_iterator all{path};
        return static_cast<std::size_t>(
            std::count_if(begin(all), end(all), [](const auto& one) { return one.is_regular_file(); }));
    }

    const AccountId acme{"acme"};
    const FileId id{"f1abc"};
    test::TemporaryFolder home;
    const std::filesystem::path root = home.path() / "files";
    Folder folder{root, INSPECTOR};
};

TEST_F(FolderTest, GivesBackWhatItKeeps)
{
    auto incoming = folder.take_in("some words\n").value();
    ASSERT_TRUE(incoming->keep(acme, id));
    incoming.reset();

    auto reader = folder.open(acme, id, Rendition::whole).value();
    EXPECT_EQ(reader->size(), 11U);
    EXPECT_EQ(all_of(*reader), "some words\n");
    EXPECT_EQ(count(root), 1U);
    EXPECT_EQ(folder.open(acme, id, Rendition::thumbnail).error().code(), ErrorCode::not_found);
}

TEST_F(FolderTest, KeepsAPictureWithItsThumbnail)
{
    ASSERT_TRUE(folder.take_in(test::picture({})).value()->keep(acme, id));
    EXPECT_TRUE(folder.open(acme, id, Rendition::thumbnail));
    EXPECT_EQ(count(root), 2U);
}

TEST_F(FolderTest, HasNothingLeftOfWhatWasNotKept)
{
    folder.take_in(test::picture({})).value().reset();
    EXPECT_FALSE(folder.take_in("#!/bin/sh\n"));
    EXPECT_EQ(count(root), 0U);
}

TEST_F(FolderTest, ClearsAwayWhatWasInterruptedAndNothingElse)
{
    const auto old = root / "incoming" / "old";
    std::ofstream{old} << "half a file";
    std::ofstream{root / "incoming" / "new"} << "another server's";
    std::filesystem::last_write_time(
        old, std::filesystem::file_time_type::clock::now() - Folder::longest_incoming - std::chrono::minutes{1});

    const Folder again{root, INSPECTOR};

    EXPECT_FALSE(std::filesystem::exists(old));
    EXPECT_EQ(count(root), 1U);
}

TEST_F(FolderTest, RemovesAllOfAFileAndAgain)
{
    ASSERT_TRUE(folder.take_in(test::picture({})).value()->keep(acme, id));
    EXPECT_TRUE(folder.remove(acme, id));
    EXPECT_EQ(count(root), 0U);
    EXPECT_TRUE(folder.remove(acme, id));
}

TEST_F(FolderTest, LeadsNowhereElse)
{
    EXPECT_ANY_THROW(static_cast<void>(folder.open(acme, FileId{"../../etc/passwd"}, Rendition::whole)));
    EXPECT_ANY_THROW(static_cast<void>(folder.open(AccountId{".."}, id, Rendition::whole)));
}

}  // namespace
}  // namespace hovor::files
