#include "web/site_script.hpp"

#include "base/sha256.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>

namespace hovor::web {
namespace {

using testing::EndsWith;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

protocol::ChatBox appearance()
{
    return {.company = "Lesní Káva",
            .greeting = "</script>",
            .color = "#ffcc00",
            .is_online = true,
            .agents = {},
            .consent_mode = {}};
}

std::string plain(std::string_view language)
{
    return std::string{site_script(language, appearance(), false).bytes.view()};
}

TEST(SitePieces, AreTheCodeAndThenTheWordsByLanguage)
{
    const auto pieces = site_pieces();
    ASSERT_GT(pieces.size(), 2U);
    EXPECT_EQ(pieces.front().language, "");
    EXPECT_TRUE(std::ranges::is_sorted(pieces, {}, &SitePiece::language));
    for (const auto& piece : pieces) {
        EXPECT_FALSE(piece.brotli.empty()) << piece.language;
        EXPECT_EQ(piece.hash, sha256(piece.bytes).substr(0, 32)) << piece.language;
    }
}

TEST(SiteScript, IsTheCodeAndWhatThereIsToBeSaidOfTheAccount)
{
    EXPECT_EQ(plain("en"), plain(""));
    EXPECT_THAT(plain("en"), StartsWith(std::string{site_pieces().front().bytes}));
    EXPECT_THAT(plain("en"), HasSubstr(R"(export const appearance={"company":"Lesn\u00ed K\u00e1va")"));
    EXPECT_THAT(plain("en"), Not(HasSubstr("export const words")));
    EXPECT_THAT(plain("en"), EndsWith("};\n"));
}

TEST(SiteScript, HasTheWordsOfALanguageThatThereIs)
{
    EXPECT_THAT(plain("cs"), HasSubstr(R"(export const words={"language":"cs","open":"Otev\u0159\u00edt chat")"));
    for (const auto* none : {"xx", "CS", "cs.js", "../../assets/widget/words-cs", "<cs>"}) {
        EXPECT_EQ(plain(none), plain("en")) << none;
    }
}

TEST(SiteScript, IsAsciiAndNoMarkup)
{
    for (const auto& piece : site_pieces()) {
        const auto script = plain(piece.language);
        const auto is_ascii = [](char byte) { return static_cast<unsigned char>(byte) < 0x80; };
        EXPECT_TRUE(std::ranges::all_of(script, is_ascii)) << piece.language;
        EXPECT_THAT(script, Not(HasSubstr("</script>"))) << piece.language;
    }
}

TEST(SiteScript, IsCompressedForWhoTakesBrotliUpToWhatIsOfTheAccount)
{
    const auto script = site_script("cs", appearance(), true);
    EXPECT_TRUE(script.is_compressed);
    EXPECT_TRUE(script.varies);
    EXPECT_LT(script.bytes.size(), plain("cs").size() / 2);
    EXPECT_THAT(std::string{script.bytes.view()}, HasSubstr("export const appearance="));
    EXPECT_FALSE(site_script("cs", appearance(), false).is_compressed);
}

TEST(SiteScript, HasAnotherETagOnceAnythingOfItIsAnother)
{
    std::set<std::string> seen;
    for (const auto takes_brotli : {false, true}) {
        for (const auto* language : {"en", "cs", "sk"}) {
            auto box = appearance();
            EXPECT_TRUE(seen.insert(site_script(language, box, takes_brotli).etag).second);
            EXPECT_FALSE(seen.insert(site_script(language, box, takes_brotli).etag).second);
            box.is_online = false;
            EXPECT_TRUE(seen.insert(site_script(language, box, takes_brotli).etag).second);
            box.color = "#003366";
            EXPECT_TRUE(seen.insert(site_script(language, box, takes_brotli).etag).second);
        }
    }
}

}  // namespace
}  // namespace hovor::web
