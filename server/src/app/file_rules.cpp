#include "app/file_rules.hpp"

namespace hovor {

Result<void> check_takes_files(const Transaction& db, const Sender& sender)
{
    if (!std::holds_alternative<VisitorId>(sender)) return {};
    HOVOR_TRY(const auto account, db.accounts().find());
    if (!account.chat_box || account.chat_box->takes_files) return {};
    return fail(ErrorCode::forbidden, "files of visitors are not taken here");
}

}  // namespace hovor
