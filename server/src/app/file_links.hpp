#pragma once

#include "base/clock.hpp"
#include "base/id.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace hovor {

// Addresses of files for those who have no session, and of places to upload one to: signed by the installation, and of
// use for some time only.
class FileLinks {
public:
    // A link lives this long at least, and a day longer at most: all of a day are the same, so that browsers keep what
    // is behind them.
    static constexpr std::chrono::hours lifetime{24 * 7};
    static constexpr std::chrono::minutes ticket_lifetime{15};

    // `key`: at least 32 random bytes, kept as the secret `file_link_key` of the installation.
    FileLinks(std::string key, const Clock& clock);

    // "/files/<account>/<file>/<milliseconds>/<HMAC-SHA-256 in hex>"
    std::string path(const AccountId& account, const FileId& file) const;
    Timestamp expires_at() const;

    // Whether these are the parts of such a path, and its time has not passed.
    bool fits(const AccountId& account, const FileId& file, std::string_view milliseconds, std::string_view mac) const;

    // Lets a visitor who speaks another wire upload one file, by an address.
    struct Ticket {
        AccountId account;
        VisitorId visitor;
        FileId file;  // what the file will be called
    };
    std::string issue(const Ticket& ticket) const;

    // Nothing if it is forged or too old.
    std::optional<Ticket> read_ticket(std::string_view text) const;

private:
    std::string key_;
    const Clock& clock_;
};

}  // namespace hovor
