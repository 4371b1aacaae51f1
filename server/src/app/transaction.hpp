#pragma once

#include "app/accounts.hpp"
#include "app/agents.hpp"
#include "app/audit_log.hpp"
#include "app/conversations.hpp"
#include "app/event_log.hpp"
#include "app/files.hpp"
#include "app/groups.hpp"
#include "app/invitations.hpp"
#include "app/messages.hpp"
#include "app/notes.hpp"
#include "app/photos.hpp"
#include "app/saved_replies.hpp"
#include "app/sessions.hpp"
#include "app/transcripts.hpp"
#include "app/visitors.hpp"
#include "app/visits.hpp"

#include <utility>

namespace hovor {

// What a work sees of the database: one account, as of one moment. A const transaction can only be read,
// so that the compiler keeps reads from writing.
class Transaction {
public:
    struct Repositories {
        Accounts& accounts;
        Agents& agents;
        AuditLog& audit_log;
        Conversations& conversations;
        EventLog& events;
        Files& files;
        Groups& groups;
        Invitations& invitations;
        Messages& messages;
        Notes& notes;
        Photos& photos;
        SavedReplies& saved_replies;
        Sessions& sessions;
        Transcripts& transcripts;
        Visitors& visitors;
        Visits& visits;
    };

    explicit Transaction(const Repositories& all) : all_{all} {}

    Accounts& accounts() noexcept { return all_.accounts; }
    Agents& agents() noexcept { return all_.agents; }
    AuditLog& audit_log() noexcept { return all_.audit_log; }
    Conversations& conversations() noexcept { return all_.conversations; }
    Files& files() noexcept { return all_.files; }
    Groups& groups() noexcept { return all_.groups; }
    Invitations& invitations() noexcept { return all_.invitations; }
    Messages& messages() noexcept { return all_.messages; }
    Notes& notes() noexcept { return all_.notes; }
    Photos& photos() noexcept { return all_.photos; }
    SavedReplies& saved_replies() noexcept { return all_.saved_replies; }
    Sessions& sessions() noexcept { return all_.sessions; }
    Transcripts& transcripts() noexcept { return all_.transcripts; }
    Visitors& visitors() noexcept { return all_.visitors; }
    Visits& visits() noexcept { return all_.visits; }

    const Accounts& accounts() const noexcept { return all_.accounts; }
    const Agents& agents() const noexcept { return all_.agents; }
    const AuditLog& audit_log() const noexcept { return all_.audit_log; }
    const Conversations& conversations() const noexcept { return all_.conversations; }
    const EventLog& events() const noexcept { return all_.events; }
    const Files& files() const noexcept { return all_.files; }
    const Groups& groups() const noexcept { return all_.groups; }
    const Invitations& invitations() const noexcept { return all_.invitations; }
    const Messages& messages() const noexcept { return all_.messages; }
    const Notes& notes() const noexcept { return all_.notes; }
    const Photos& photos() const noexcept { return all_.photos; }
    const SavedReplies& saved_replies() const noexcept { return all_.saved_replies; }
    const Sessions& sessions() const noexcept { return all_.sessions; }
    const Transcripts& transcripts() const noexcept { return all_.transcripts; }
    const Visitors& visitors() const noexcept { return all_.visitors; }
    const Visits& visits() const noexcept { return all_.visits; }

    // Writes to the account's log. Every change is followed by its event, in the same work: what is not in
    // the log, nobody will hear of.
    void append(Event event) { all_.events.append(std::move(event)); }

private:
    Repositories all_;
};

}  // namespace hovor
