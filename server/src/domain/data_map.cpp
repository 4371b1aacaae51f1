#include "domain/data_map.hpp"

namespace hovor {
namespace {

// docs/privacy-modes.md: the visitor's id.
constexpr int device_days = 180;

KeptData kept(DataKind kind, DataPlace place = DataPlace::database)
{
    return {kind, place, Keeping::until_deleted};
}

KeptData passing(DataKind kind, bool is_there = true)
{
    return {kind, DataPlace::memory, is_there ? Keeping::while_here : Keeping::not_kept};
}

}  // namespace

std::vector<KeptData> data_map(const Account& account, const DataPlaces& places)
{
    const auto session_days = std::chrono::duration_cast<std::chrono::days>(places.session_idle);
    auto addresses = kept(DataKind::addresses);
    if (account.address_storage == AddressStorage::none) addresses.keeping = Keeping::not_kept;
    return {
        kept(DataKind::agents),
        {DataKind::sessions, DataPlace::database, Keeping::days, static_cast<int>(session_days.count())},
        kept(DataKind::settings),
        kept(DataKind::conversations),
        kept(DataKind::files, DataPlace::files),
        kept(DataKind::visitors),
        kept(DataKind::visits),
        addresses,
        kept(DataKind::consents),
        kept(DataKind::search_words, places.has_index_of_its_own ? DataPlace::index : DataPlace::database),
        passing(DataKind::typing, account.shows_typing_preview),
        passing(DataKind::presence),
        passing(DataKind::sign_in_guesses),
        {DataKind::logs, DataPlace::log, Keeping::by_operator},
        {DataKind::device, DataPlace::device, Keeping::days, device_days},
    };
}

}  // namespace hovor
