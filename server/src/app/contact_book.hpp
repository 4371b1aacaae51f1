#pragma once

#include "app/inbox.hpp"
#include "app/messenger.hpp"
#include "domain/contact.hpp"

#include <optional>
#include <string>
#include <vector>

namespace hovor {

// Visitors with what agents keep of them.
struct ContactPage {
    std::vector<VisitorRecord> visitors;
    std::optional<std::string> next;  // for the next page, if there is one
};

// All that there is of a person, but for visits and messages.
struct ContactView {
    VisitorRecord record;
    std::vector<VisitorRecord> same;              // who is the same person as this one
    std::vector<ConversationView> conversations;  // of all of them, the one with the newest message first
};

// What agents do with visitors as persons: correct, note, ban, merge, write first. Every change writes its event; every
// call may be made again after `unavailable`. not_found for a visitor whom the account does not have,
// or whom the agent does not see (app/seen.hpp).
class ContactBook {
public:
    ContactBook(Store& store, const Clock& clock) : store_{store}, clock_{clock} {}

    // Whose conversation has the newest message first; those who are the same person as another are left out, so that
    // a page may be short. `cursor`: where the page before said that the next one begins; invalid_argument for another.
    Task<Result<ContactPage>> list(AccountId account, AgentId agent, std::optional<std::string> cursor, int limit);

    // Who was banned last is first.
    Task<Result<ContactPage>> list_banned(AccountId account, AgentId agent, std::optional<std::string> cursor,
                                          int limit);

    Task<Result<ContactView>> find(AccountId account, AgentId agent, VisitorId visitor);
    Task<Result<ContactView>> update(AccountId account, AgentId agent, VisitorId visitor, ContactUpdate update);

    // Closes the visitor's open conversation. `visitor`: as they are known now, stored if they are not yet.
    Task<Result<Contact>> ban(AccountId account, AgentId agent, Visitor visitor);
    Task<Result<Contact>> unban(AccountId account, AgentId agent, VisitorId visitor);

    // From now on `into` stands for both. conflict where that would go in a circle, or where others are merged into
    // the visitor.
    Task<Result<Contact>> merge(AccountId account, AgentId agent, VisitorId visitor, VisitorId into);
    Task<Result<Contact>> unmerge(AccountId account, AgentId agent, VisitorId visitor);

    // The first words to a visitor, by an agent, who joins: in their newest conversation if they have one. `visitor`:
    // as for ban(). conflict for one who is banned. Yields a page of one.
    Task<Result<ConversationPage>> start_conversation(AccountId account, AgentId agent, Visitor visitor, MessageId id,
                                                      std::string text);

private:
    Task<Result<Contact>> change(AccountId account, AgentId agent, VisitorId visitor, AuditAction action,
                                 std::function<Result<void>(const Transaction&, Contact&)> change);

    Store& store_;
    const Clock& clock_;
};

}  // namespace hovor
