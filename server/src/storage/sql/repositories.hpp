#pragma once

#include "app/foresight.hpp"
#include "app/transaction.hpp"
#include "storage/sql/accounts.hpp"
#include "storage/sql/agents.hpp"
#include "storage/sql/audit_log.hpp"
#include "storage/sql/conversations.hpp"
#include "storage/sql/event_log.hpp"
#include "storage/sql/files.hpp"
#include "storage/sql/groups.hpp"
#include "storage/sql/invitations.hpp"
#include "storage/sql/messages.hpp"
#include "storage/sql/notes.hpp"
#include "storage/sql/photos.hpp"
#include "storage/sql/saved_replies.hpp"
#include "storage/sql/sessions.hpp"
#include "storage/sql/transcripts.hpp"
#include "storage/sql/visitors.hpp"
#include "storage/sql/visits.hpp"

namespace hovor::sql {

// All of one account, over one connection, which is in a transaction.
class Repositories {
public:
    // Without a tail, for those who only read. `foreseen` is what was read for the work beforehand, if anything.
    Repositories(Connection& db, const AccountId& account, LogTail* tail = nullptr, Foreseen* foreseen = nullptr)
        : accounts_{db, account},
          agents_{db, account},
          audit_log_{db, account, tail},
          conversations_{db, account, foreseen},
          events_{db, account, tail},
          files_{db, account},
          groups_{db, account},
          invitations_{db, account},
          messages_{db, account, tail, foreseen},
          notes_{db, account},
          photos_{db, account},
          saved_replies_{db, account},
          sessions_{db, account},
          transcripts_{db, account},
          visitors_{db, account},
          visits_{db, account}
    {
    }
    Repositories(const Repositories&) = delete;
    Repositories& operator=(const Repositories&) = delete;

    // Sends for all of it; settled, it is in the `foreseen` that was given.
    void foresee(const Foresight& foresight)
    {
        if (foresight.conversation) conversations_.foresee(*foresight.conversation);
        if (foresight.latest_of) conversations_.foresee_latest_of(*foresight.latest_of);
        if (foresight.message) messages_.foresee(*foresight.message);
    }

    Transaction transaction() noexcept
    {
        return Transaction{{accounts_, agents_, audit_log_, conversations_, events_, files_, groups_, invitations_,
                            messages_, notes_, photos_, saved_replies_, sessions_, transcripts_, visitors_, visits_}};
    }

private:
    Accounts accounts_;
    Agents agents_;
    AuditLog audit_log_;
    Conversations conversations_;
    EventLog events_;
    Files files_;
    Groups groups_;
    Invitations invitations_;
    Messages messages_;
    Notes notes_;
    Photos photos_;
    SavedReplies saved_replies_;
    Sessions sessions_;
    Transcripts transcripts_;
    Visitors visitors_;
    Visits visits_;
};

}  // namespace hovor::sql
