#include "domain/visitor.hpp"

#include <gtest/gtest.h>

namespace hovor {
namespace {

const Visitor eve{.id = VisitorId{"eve"},
                  .name = "Eve",
                  .email = "eve@example.com",
                  .phone = "123",
                  .language = "cs",
                  .created_at = from_milliseconds(7)};

TEST(VisitorUpdate, ChangesNothingItDoesNotHold)
{
    EXPECT_EQ(apply(eve, {}), eve);
}

TEST(VisitorUpdate, ChangesEachFieldAlone)
{
    auto renamed = eve;
    renamed.name = "Eva";
    auto moved = eve;
    moved.email = "eva@example.com";
    auto called = eve;
    called.phone = "+420 777";

    EXPECT_EQ(apply(eve, {.name = "Eva", .email = {}, .phone = {}}), renamed);
    EXPECT_EQ(apply(eve, {.name = {}, .email = "eva@example.com", .phone = {}}), moved);
    EXPECT_EQ(apply(eve, {.name = {}, .email = {}, .phone = "+420 777"}), called);
}

TEST(VisitorUpdate, TakesTheAddressThatTheSiteHasSigned)
{
    const VerifiedIdentity identity{.user_id = "42", .email = "eve@shop.example", .verified_at = from_milliseconds(8)};
    auto again = identity;
    again.verified_at = from_milliseconds(9);

    const auto known = apply(eve, {.identity = identity});
    EXPECT_EQ(known.identity, identity);
    EXPECT_EQ(known.email, "eve@shop.example");
    EXPECT_EQ(apply(known, {.identity = again}), known);
    EXPECT_EQ(apply(known, {.email = "other@example.com"}).identity, identity);
}

TEST(VisitorUpdate, ForgetsWhatIsEmptied)
{
    EXPECT_EQ(apply(eve, {.name = "", .email = {}, .phone = {}}).name, "");
}

TEST(VisitorUpdate, IsTrimmedAndPutOnOneLine)
{
    EXPECT_EQ(apply(eve, {.name = "  Eva\nNová\t ", .email = {}, .phone = {}}).name, "Eva Nová");
}

TEST(VisitorUpdate, IsCutToWhatTheFieldsHold)
{
    const std::string endless(1000, 'x');

    const auto changed = apply(eve, {.name = endless, .email = endless, .phone = endless});

    EXPECT_EQ(changed.name.size(), 255U);
    EXPECT_EQ(changed.email.size(), 255U);
    EXPECT_EQ(changed.phone.size(), 50U);
}

TEST(VisitorUpdate, IsNeverCutInsideACharacter)
{
    std::string hearts(48, 'x');
    for (int i = 0; i < 10; ++i) hearts += "❤";  // three bytes each: the 50th falls into the first

    EXPECT_EQ(apply(eve, {.name = {}, .email = {}, .phone = hearts}).phone, std::string(48, 'x'));
}

TEST(FormerId, IsTakenInEachFormThatServicesGive)
{
    for (const auto* id : {"vi2sMA1kRnVwQz", "rJ1bX-_9A", "7v9u1t3s5r7q9p1n3m5l7k9j1h"})
        EXPECT_EQ(former_id_of(id), id);
    EXPECT_EQ(former_id_of(std::string(64, 'a')).size(), 64U);
}

TEST(FormerId, IsNothingInAnyOther)
{
    for (const auto* id : {"", "short", "with blank", "<b>bold</b>", "žluťoučký", "a.token.0123456789"})
        EXPECT_EQ(former_id_of(id), "");
    EXPECT_EQ(former_id_of(std::string(65, 'a')), "");
}

}  // namespace
}  // namespace hovor
