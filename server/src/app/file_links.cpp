#include "app/file_links.hpp"

#include "base/hmac.hpp"

#include <stdexcept>
#include <vector>

namespace hovor {
namespace {

constexpr std::size_t min_key_length = 32;
constexpr std::size_t max_ticket_length = 512;
constexpr std::chrono::hours day{24};

// No id holds the character between the parts, and the first word keeps the two uses of the key apart.
std::string link_subject(const AccountId& account, const FileId& file, std::string_view milliseconds)
{
    return "link/" + account.str() + '/' + file.str() + '/' + std::string{milliseconds};
}

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    while (true) {
        const auto end = text.find(separator);
        parts.push_back(text.substr(0, end));
        if (end == std::string_view::npos) return parts;
        text.remove_prefix(end + 1);
    }
}

}  // namespace

FileLinks::FileLinks(std::string key, const Clock& clock) : key_{std::move(key)}, clock_{clock}
{
    if (key_.size() < min_key_length) throw std::invalid_argument{"the key of the links to files is too short"};
}

Timestamp FileLinks::expires_at() const
{
    const auto earliest = clock_.now() + lifetime;
    const auto since_midnight = earliest.time_since_epoch() % day;
    return since_midnight.count() == 0 ? earliest : earliest - since_midnight + day;
}

std::string FileLinks::path(const AccountId& account, const FileId& file) const
{
    const auto until = std::to_string(to_milliseconds(expires_at()));
    return "/files/" + account.str() + '/' + file.str() + '/' + until + '/' +
           hmac_sha256(key_, link_subject(account, file, until));
}

bool FileLinks::fits(const AccountId& account, const FileId& file, std::string_view milliseconds,
                     std::string_view mac) const
{
    if (!are_equal_secrets(mac, hmac_sha256(key_, link_subject(account, file, milliseconds)))) return false;
    const auto until = parse_milliseconds(milliseconds);
    return until && clock_.now() < *until;
}

std::string FileLinks::issue(const Ticket& ticket) const
{
    const auto until = std::to_string(to_milliseconds(clock_.now() + ticket_lifetime));
    const auto subject = ticket.account.str() + '.' + ticket.visitor.str() + '.' + ticket.file.str() + '.' + until;
    return subject + '.' + hmac_sha256(key_, "ticket/" + subject);
}

std::optional<FileLinks::Ticket> FileLinks::read_ticket(std::string_view text) const
{
    const auto end = text.rfind('.');
    if (text.size() > max_ticket_length || end == std::string_view::npos) return std::nullopt;
    const auto subject = text.substr(0, end);
    if (!are_equal_secrets(text.substr(end + 1), hmac_sha256(key_, "ticket/" + std::string{subject}))) {
        return std::nullopt;
    }
    const auto parts = split(subject, '.');
    const auto until = parts.size() == 4 ? parse_milliseconds(parts[3]) : std::nullopt;
    if (!until || clock_.now() >= *until) return std::nullopt;
    return Ticket{AccountId{std::string{parts[0]}}, VisitorId{std::string{parts[1]}}, FileId{std::string{parts[2]}}};
}

}  // namespace hovor
