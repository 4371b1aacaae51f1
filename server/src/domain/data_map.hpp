#pragma once

#include "domain/account.hpp"
#include "domain/region.hpp"

#include <chrono>
#include <vector>

namespace hovor {

enum class DataKind {
    agents,
    sessions,
    settings,
    conversations,
    files,
    visitors,
    visits,
    addresses,
    consents,
    search_words,
    typing,
    presence,
    sign_in_guesses,
    logs,
    device
};

template <>
inline constexpr std::array<std::string_view, 15> names_of<DataKind>{
    "agents",   "sessions",     "settings", "conversations", "files",           "visitors", "visits", "addresses",
    "consents", "search_words", "typing",   "presence",      "sign_in_guesses", "logs",     "device"};

enum class DataPlace { database, files, index, memory, log, device };

template <>
inline constexpr std::array<std::string_view, 6> names_of<DataPlace>{"database", "files", "index",
                                                                     "memory",   "log",   "device"};

// How long: not at all, as long as somebody is there, some days since it was last used, until somebody deletes it, or
// as the operator keeps logs.
enum class Keeping { not_kept, while_here, days, until_deleted, by_operator };

template <>
inline constexpr std::array<std::string_view, 5> names_of<Keeping>{"not_kept", "while_here", "days", "until_deleted",
                                                                   "by_operator"};

struct KeptData {
    DataKind kind;
    DataPlace place;
    Keeping keeping;
    int days = 0;  // of Keeping::days

    friend bool operator==(const KeptData&, const KeptData&) = default;
};

// What the server's configuration says of where data is.
struct DataPlaces {
    Residency residency{};
    std::vector<OutsideService> services{};
    bool has_index_of_its_own = true;  // beside the database, not in it
    std::chrono::hours session_idle{};
};

// Where each kind of data of this account is, and how long it is kept, as the account and the server are set now.
std::vector<KeptData> data_map(const Account& account, const DataPlaces& places);

}  // namespace hovor
