#include "domain/contact.hpp"

#include "domain/agent.hpp"
#include "domain/text.hpp"

namespace hovor {
namespace {

constexpr std::size_t max_name_length = 255;
constexpr std::size_t max_phone_length = 50;

Result<std::string> parse_email(const std::string& raw)
{
    if (trim(raw).empty()) return std::string{};
    HOVOR_TRY(const auto email, Email::parse(raw));
    return email.str();
}

// May have several lines.
Result<std::string> parse_note(const std::string& raw)
{
    const auto note = trim(raw);
    if (count_code_points(note) > Contact::max_note_length) {
        return fail(ErrorCode::invalid_argument, "note: is too long");
    }
    return std::string{note};
}

}  // namespace

Result<VisitorRecord> apply(VisitorRecord record, const ContactUpdate& update)
{
    if (update.name) {
        HOVOR_TRY(record.visitor.name, parse_line("name", *update.name, max_name_length));
    }
    if (update.email) {
        HOVOR_TRY(record.visitor.email, parse_email(*update.email));
    }
    if (update.phone) {
        HOVOR_TRY(record.visitor.phone, parse_line("phone", *update.phone, max_phone_length));
    }
    if (update.note) {
        HOVOR_TRY(record.contact.note, parse_note(*update.note));
    }
    return record;
}

}  // namespace hovor
