#include "domain/data_map.hpp"

#include <gmock/gmock.h>

namespace hovor {
namespace {

using testing::Contains;

Account account_of_test()
{
    return {.id = AccountId{"acme"},
            .company = "Acme",
            .chat_key = "key",
            .greeting = "",
            .color = std::string{default_color},
            .created_at = {},
            .installed_at = std::nullopt};
}

TEST(DataMapTest, HasEveryKindOnce)
{
    const auto all = data_map(account_of_test(), {});
    ASSERT_EQ(all.size(), names_of<DataKind>.size());
    for (std::size_t i = 0; i < all.size(); ++i) EXPECT_EQ(static_cast<std::size_t>(all[i].kind), i);
}

TEST(DataMapTest, SaysWhatTheAccountAndTheServerAreSetTo)
{
    auto account = account_of_test();
    DataPlaces places{.session_idle = std::chrono::days{14}};
    const auto before = data_map(account, places);
    EXPECT_THAT(before, Contains(KeptData{DataKind::addresses, DataPlace::database, Keeping::not_kept}));
    EXPECT_THAT(before, Contains(KeptData{DataKind::typing, DataPlace::memory, Keeping::not_kept}));
    EXPECT_THAT(before, Contains(KeptData{DataKind::search_words, DataPlace::index, Keeping::until_deleted}));
    EXPECT_THAT(before, Contains(KeptData{DataKind::sessions, DataPlace::database, Keeping::days, 14}));

    account.address_storage = AddressStorage::truncated;
    account.shows_typing_preview = true;
    places.has_index_of_its_own = false;
    const auto after = data_map(account, places);
    EXPECT_THAT(after, Contains(KeptData{DataKind::addresses, DataPlace::database, Keeping::until_deleted}));
    EXPECT_THAT(after, Contains(KeptData{DataKind::typing, DataPlace::memory, Keeping::while_here}));
    EXPECT_THAT(after, Contains(KeptData{DataKind::search_words, DataPlace::database, Keeping::until_deleted}));
}

}  // namespace
}  // namespace hovor
