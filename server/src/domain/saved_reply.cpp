#include "domain/saved_reply.hpp"

#include "domain/message.hpp"
#include "domain/text.hpp"

namespace hovor {
namespace {

Result<std::string> parse_shortcut(std::string_view raw)
{
    HOVOR_TRY(auto shortcut, parse_line("shortcut", raw, SavedReply::max_shortcut_length));
    if (shortcut.empty()) return fail(ErrorCode::invalid_argument, "shortcut: is blank");
    if (shortcut.find_first_of(" /") != std::string::npos) {
        return fail(ErrorCode::invalid_argument, "shortcut: holds a blank or a slash");
    }
    return shortcut;
}

}  // namespace

Result<SavedReply> apply(SavedReply reply, const SavedReplyUpdate& update, Timestamp now)
{
    const auto before = reply;
    if (update.shortcut) {
        HOVOR_TRY(reply.shortcut, parse_shortcut(*update.shortcut));
    }
    if (update.text) {
        HOVOR_TRY(const auto text, MessageText::parse(*update.text));
        reply.text = text.str();
    }
    if (update.folder) {
        HOVOR_TRY(reply.folder, parse_line("folder", *update.folder, SavedReply::max_folder_length));
    }
    if (reply != before) reply.updated_at = now;
    return reply;
}

}  // namespace hovor
