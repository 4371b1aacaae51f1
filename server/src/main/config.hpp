#pragma once

#include "base/log.hpp"
#include "base/network.hpp"
#include "domain/region.hpp"
#include "transport/endpoint.hpp"
#include "transport/limits.hpp"
#include "web/limits.hpp"

#include <chrono>
#include <filesystem>
#include <string>
#include <vector>

namespace hovor {

// What whoever runs the program has chosen; the initializers are the defaults. The key of each member, and
// what it means, is in config/keys.cpp.
struct Config {
    struct Logging {
        Log::Level level = Log::Level::info;
    };

    struct Session {
        std::chrono::hours idle = std::chrono::days{14};
        std::chrono::hours absolute = std::chrono::days{90};
    };

    struct Geoip {
        std::string file{};  // with cities; empty: the countries that are compiled in
    };

    struct Files {
        std::string folder{};  // empty: `files` in the data folder
        Region region{};       // of the folder; not known: home
    };

    struct Security {
        std::string contact{};  // "mailto:…" or "https://…"; empty: nobody is named
    };

    struct DatabaseServer {
        std::string url = "sqlite";  // or a postgres:// URL, which may hold a password
        Region region{};
    };

    std::filesystem::path data = "hovor-data";
    DatabaseServer database{};
    std::vector<transport::Endpoint> listen{{"0.0.0.0", 8443}};
    std::vector<transport::Endpoint> plain_listen{};
    std::string certificate{};  // a file; empty, like `key`: make one
    std::string key{};
    std::string public_url{};  // "https://chat.example.com", without a slash at its end; empty if it is not known
    std::vector<Network> trusted_proxies{};
    int threads = 0;          // 0: one a core
    std::string demo_shop{};  // the chat key that the demo shop carries; empty: no shop
    Residency region{};
    Security security{};
    Geoip geoip{};
    Files files{};
    Logging log{};
    Session session{};
    web::Limits web{};
    transport::Limits transport{};
    std::chrono::seconds drain_time{30};

    std::filesystem::path files_folder() const
    {
        return files.folder.empty() ? data / "files" : std::filesystem::path{files.folder};
    }
    bool is_on_postgres() const { return database.url != "sqlite"; }
};

}  // namespace hovor
