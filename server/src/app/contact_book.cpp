#include "app/contact_book.hpp"

#include "app/conversation_rules.hpp"
#include "app/seen.hpp"
#include "app/seen_list.hpp"
#include "base/number.hpp"
#include "base/random.hpp"

#include <algorithm>
#include <limits>
#include <utility>

namespace hovor {
namespace {

using State = Conversation::State;

tl::unexpected<Error> fail_cursor()
{
    return fail(ErrorCode::invalid_argument, "cursor: is none of this list");
}

void save_contact(Transaction& db, const Contact& contact)
{
    db.visitors().save_contact(contact);
    db.append(ContactChanged{contact});
}

std::vector<ConversationView> conversations_of(const Transaction& db, const Sight& sight,
                                               const std::vector<VisitorId>& visitors)
{
    std::vector<ConversationView> all;
    for (const auto& visitor : visitors) {
        auto latest = db.conversations().find_latest_of(visitor);
        if (!latest || !sight.sees(latest->snapshot())) continue;
        auto last = db.messages().last(*latest);
        all.push_back({*std::move(latest), std::move(last)});
    }
    std::ranges::sort(all, std::ranges::greater{},
                      [](const ConversationView& one) { return one.conversation.snapshot().last_event_seq; });
    return all;
}

// not_found for one whom the agent does not see.
Result<VisitorRecord> find_seen(const Transaction& db, const Sight& sight, const VisitorId& visitor)
{
    HOVOR_TRY(auto record, db.visitors().find_record(visitor));
    if (!sees(db, sight, visitor)) return fail(ErrorCode::not_found, "no such visitor");
    return record;
}

Result<ContactView> view_of(const Transaction& db, const AgentId& agent, const VisitorId& visitor)
{
    HOVOR_TRY(const auto sight, sight_of(db, agent));
    HOVOR_TRY(auto record, find_seen(db, sight, visitor));
    ContactView view{
        .record = std::move(record), .same = db.visitors().same_as(visitor, Visitors::max_same), .conversations = {}};
    std::erase_if(view.same, [&](const VisitorRecord& one) { return !sees(db, sight, one.visitor.id); });
    std::vector<VisitorId> persons{visitor};
    for (const auto& one : view.same) persons.push_back(one.visitor.id);
    view.conversations = conversations_of(db, sight, persons);
    return view;
}

// "<milliseconds>.<visitor>"
std::string cursor_after(const VisitorRecord& banned)
{
    return std::to_string(to_milliseconds(banned.contact.banned_at.value())) + "." + banned.visitor.id.str();
}

Result<Visitors::BannedPlace> parse_banned_place(const std::string& cursor)
{
    const auto dot = cursor.find('.');
    const auto time = parse_number(std::string_view{cursor}.substr(0, dot));
    if (dot == std::string::npos || !time) return fail_cursor();
    return Visitors::BannedPlace{from_milliseconds(*time), VisitorId{cursor.substr(dot + 1)}};
}

}  // namespace

Task<Result<ContactPage>> ContactBook::list(AccountId account, AgentId agent, std::optional<std::string> cursor,
                                            int limit)
{
    auto before = std::numeric_limits<std::int64_t>::max();
    if (cursor) {
        const auto number = parse_number(*cursor);
        if (!number) co_return fail_cursor();
        before = *number;
    }
    auto work = [agent = std::move(agent), before, limit](const Transaction& db) -> Result<ContactPage> {
        HOVOR_TRY(const auto sight, sight_of(db, agent));
        const auto lister = [&](std::int64_t end, int most) {
            return db.conversations().list(std::nullopt, end, most);
        };
        const auto [found, next] = list_seen(sight, before, limit, Inbox::max_looked_at, lister);
        ContactPage page{};
        if (next) page.next = std::to_string(*next);
        for (const auto& one : found) {
            auto record = db.visitors().find_record(one.snapshot().visitor);
            if (record && !record->contact.same_as) page.visitors.push_back(*std::move(record));
        }
        return page;
    };
    co_return co_await store_.read(std::move(account), std::move(work));
}

Task<Result<ContactPage>> ContactBook::list_banned(AccountId account, AgentId agent, std::optional<std::string> cursor,
                                                   int limit)
{
    std::optional<Visitors::BannedPlace> before;
    if (cursor) {
        HOVOR_CO_TRY(before, parse_banned_place(*cursor));
    }
    auto work = [agent = std::move(agent), before = std::move(before),
                 limit](const Transaction& db) -> Result<ContactPage> {
        HOVOR_TRY(const auto sight, sight_of(db, agent));
        ContactPage page{.visitors = db.visitors().banned(before, limit + 1), .next = {}};
        if (page.visitors.size() > static_cast<std::size_t>(limit)) {
            page.visitors.pop_back();
            page.next = cursor_after(page.visitors.back());
        }
        std::erase_if(page.visitors, [&](const VisitorRecord& one) { return !sees(db, sight, one.visitor.id); });
        return page;
    };
    co_return co_await store_.read(std::move(account), std::move(work));
}

Task<Result<ContactView>> ContactBook::find(AccountId account, AgentId agent, VisitorId visitor)
{
    auto work = [agent = std::move(agent), visitor = std::move(visitor)](const Transaction& db) {
        return view_of(db, agent, visitor);
    };
    return store_.read(std::move(account), std::move(work));
}

Task<Result<ContactView>> ContactBook::update(AccountId account, AgentId agent, VisitorId visitor, ContactUpdate update)
{
    auto work = [agent = std::move(agent), visitor = std::move(visitor),
                 update = std::move(update)](Transaction& db) -> Result<ContactView> {
        HOVOR_CHECK(check_sees(db, agent, visitor));
        HOVOR_TRY(const auto before, db.visitors().find_record(visitor));
        HOVOR_TRY(const auto after, apply(before, update));
        if (after.visitor != before.visitor) {
            db.visitors().save(after.visitor);
            db.append(VisitorChanged{after.visitor});
        }
        if (after.contact != before.contact) save_contact(db, after.contact);
        Changes changes;
        changes.name("name", after.visitor.name != before.visitor.name);
        changes.name("email", after.visitor.email != before.visitor.email);
        changes.name("phone", after.visitor.phone != before.visitor.phone);
        changes.name("note", after.contact.note != before.contact.note);
        if (!changes.text().empty()) {
            db.audit_log().append({.action = AuditAction::visitor_corrected,
                                   .agent = agent,
                                   .subject = visitor.str(),
                                   .detail = changes.text()});
        }
        return view_of(db, agent, visitor);
    };
    return store_.write(std::move(account), std::move(work));
}

Task<Result<Contact>> ContactBook::ban(AccountId account, AgentId agent, Visitor visitor)
{
    const auto now = clock_.now();
    auto work = [visitor = std::move(visitor), agent, notice = notice_of(agent, now),
                 now](Transaction& db) -> Result<Contact> {
        HOVOR_CHECK(check_sees(db, agent, visitor.id));
        add_if_new(db, visitor);
        HOVOR_TRY(const auto record, db.visitors().find_record(visitor.id));
        auto contact = record.contact;
        if (contact.is_banned()) return contact;
        contact.banned_at = now;
        contact.banned_by = agent;
        save_contact(db, contact);
        db.audit_log().append({.action = AuditAction::visitor_banned, .agent = agent, .subject = visitor.id.str()});

        auto latest = db.conversations().find_latest_of(visitor.id);
        if (!latest) return contact;
        HOVOR_TRY(const auto kind, latest->close());
        finish_step(db, *std::move(latest), kind, notice);
        return contact;
    };
    return store_.write(std::move(account), std::move(work));
}

Task<Result<Contact>> ContactBook::unban(AccountId account, AgentId agent, VisitorId visitor)
{
    return change(std::move(account), std::move(agent), std::move(visitor), AuditAction::visitor_unbanned,
                  [](const Transaction&, Contact& contact) -> Result<void> {
                      contact.banned_at.reset();
                      contact.banned_by.reset();
                      return {};
                  });
}

Task<Result<Contact>> ContactBook::merge(AccountId account, AgentId agent, VisitorId visitor, VisitorId into)
{
    auto link = [agent, into = std::move(into)](const Transaction& db, Contact& contact) -> Result<void> {
        const auto other = db.visitors().find_record(into);
        if (!other || !check_sees(db, agent, into)) return fail(ErrorCode::invalid_argument, "into: no such visitor");
        const auto& main = other->contact.same_as ? *other->contact.same_as : into;
        if (main == contact.visitor) return fail(ErrorCode::conflict, "into: is this person already");
        if (!db.visitors().same_as(contact.visitor, 1).empty()) {
            return fail(ErrorCode::conflict, "others are merged into this one: merge it the other way round");
        }
        if (db.visitors().same_as(main, Visitors::max_same).size() >= Visitors::max_same) {
            return fail(ErrorCode::conflict, "into: has too many merged into it");
        }
        contact.same_as = main;
        return {};
    };
    return change(std::move(account), std::move(agent), std::move(visitor), AuditAction::visitors_merged,
                  std::move(link));
}

Task<Result<Contact>> ContactBook::unmerge(AccountId account, AgentId agent, VisitorId visitor)
{
    return change(std::move(account), std::move(agent), std::move(visitor), AuditAction::visitors_unmerged,
                  [](const Transaction&, Contact& contact) -> Result<void> {
                      contact.same_as.reset();
                      return {};
                  });
}

Task<Result<Contact>> ContactBook::change(AccountId account, AgentId agent, VisitorId visitor, AuditAction action,
                                          std::function<Result<void>(const Transaction&, Contact&)> change)
{
    auto work = [agent = std::move(agent), visitor = std::move(visitor), action,
                 change = std::move(change)](Transaction& db) -> Result<Contact> {
        HOVOR_CHECK(check_sees(db, agent, visitor));
        HOVOR_TRY(const auto before, db.visitors().find_record(visitor));
        auto after = before.contact;
        HOVOR_CHECK(change(db, after));
        if (after == before.contact) return after;
        save_contact(db, after);
        db.audit_log().append({.action = action,
                               .agent = agent,
                               .subject = visitor.str(),
                               .detail = after.same_as ? "into: " + after.same_as->str() : std::string{}});
        return after;
    };
    return store_.write(std::move(account), std::move(work));
}

Task<Result<ConversationPage>> ContactBook::start_conversation(AccountId account, AgentId agent, Visitor visitor,
                                                               MessageId id, std::string text)
{
    const auto now = clock_.now();
    const Sender sender = agent;
    HOVOR_CO_TRY(auto outgoing, compose(sender, std::move(id), Words{std::move(text)}, now));

    auto work = [sender, agent, visitor = std::move(visitor), outgoing = std::move(outgoing),
                 notice = notice_of(sender, now), new_id = ConversationId{random_id()},
                 now](Transaction& db) -> Result<ConversationPage> {
        HOVOR_CHECK(check_sees(db, agent, visitor.id));
        auto latest = db.conversations().find_latest_of(visitor.id);
        const auto latest_id = latest ? std::optional{latest->snapshot().id} : std::nullopt;
        HOVOR_TRY(const auto stored, find_resent(db, sender, outgoing.draft, latest_id));
        if (stored) return page_of(db, {*std::move(latest)});

        add_if_new(db, visitor);
        HOVOR_TRY(const auto record, db.visitors().find_record(visitor.id));
        if (record.contact.is_banned()) return fail(ErrorCode::conflict, "the visitor is banned");
        if (!latest) {
            HOVOR_TRY(latest, start(db, new_id, record.visitor, now));
        } else if (latest->snapshot().state == State::closed) {
            HOVOR_TRY(const auto kind, latest->reopen({.agent = agent, .joined_at = now}));
            latest = finish_step(db, *std::move(latest), kind, notice);
        }
        // The notice of joining has to be another message than that of opening again.
        auto joining = notice;
        joining.id = MessageId{time_ordered_id(now)};
        HOVOR_CHECK(add(db, *latest, sender, outgoing, joining));
        return page_of(db, {*std::move(latest)});
    };
    co_return co_await store_.write(std::move(account), std::move(work));
}

}  // namespace hovor
