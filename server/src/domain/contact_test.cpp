#include "domain/contact.hpp"

#include <gtest/gtest.h>

namespace hovor {
namespace {

VisitorRecord petra()
{
    const VisitorId id{"petra"};
    return {
        .visitor =
            {.id = id, .name = "Petra", .email = "petra@shop.example", .phone = "", .language = "cs", .created_at = {}},
        .contact = {.visitor = id}};
}

TEST(Contact, IsCorrectedAndNoted)
{
    const auto after =
        apply(petra(), {.name = " Petra Nova ", .email = {}, .phone = "+420 777", .note = "Calls back.\nPays late."});
    ASSERT_TRUE(after);
    EXPECT_EQ(after->visitor.name, "Petra Nova");
    EXPECT_EQ(after->visitor.email, "petra@shop.example");
    EXPECT_EQ(after->visitor.phone, "+420 777");
    EXPECT_EQ(after->contact.note, "Calls back.\nPays late.");
}

TEST(Contact, LosesWhatIsEmptied)
{
    const auto after = apply(petra(), {.name = "", .email = " ", .phone = {}, .note = ""});
    ASSERT_TRUE(after);
    EXPECT_EQ(after->visitor.name, "");
    EXPECT_EQ(after->visitor.email, "");
    EXPECT_TRUE(after->contact.is_empty());
}

TEST(Contact, RefusesWhatIsNone)
{
    EXPECT_FALSE(apply(petra(), {.email = "nobody"}));
    EXPECT_FALSE(apply(petra(), {.name = "two\nlines"}));
    EXPECT_FALSE(apply(petra(), {.phone = std::string(51, '1')}));
    EXPECT_FALSE(apply(petra(), {.note = std::string(Contact::max_note_length + 1, 'x')}));
}

}  // namespace
}  // namespace hovor
