#include "app/messenger.hpp"

#include "base/random.hpp"

#include <algorithm>
#include <utility>

namespace hovor {
namespace {

constexpr int count_page = 100;
constexpr int max_count_pages = 10;

// Whether this sender wrote it, in a conversation that is the visitor's or that the agent names.
bool is_from(const Sender& sender, const Message& stored)
{
    if (std::holds_alternative<VisitorId>(sender)) return stored.draft.author == Author::visitor;
    return stored.draft.author == Author::agent && stored.draft.agent == std::get<AgentId>(sender);
}

// The message as it was stored when the sender sent it before. conflict if the id is another's, or in another
// conversation.
Result<std::optional<Message>> find_resent(const Transaction& db, const Sender& sender, const Draft& draft,
                                           const std::optional<ConversationId>& conversation)
{
    auto stored = db.messages().find(draft.id);
    if (stored && (stored->conversation != conversation || !is_from(sender, *stored))) {
        return fail(ErrorCode::conflict, "the id is another message's");
    }
    return stored;
}

// What a step did, told before the messages that follow it: whoever follows the log then knows whose they are.
void tell(Transaction& db, Conversation& conversation, MessageKind kind, Draft notice)
{
    db.append(ConversationChanged{conversation.snapshot()});
    notice.kind = kind;
    db.messages().add(conversation, std::move(notice));
}

// Tells of what a step did, if it did anything.
Conversation finish_step(Transaction& db, Conversation conversation, const std::optional<MessageKind>& kind,
                         const Draft& notice)
{
    if (!kind) return conversation;
    tell(db, conversation, *kind, notice);
    db.conversations().save(conversation);
    return conversation;
}

// What the sender wants to say, as far as it can be known without the database.
struct Outgoing {
    Draft draft;
    std::optional<FileId> file;
};

Result<Outgoing> compose(const Sender& sender, MessageId id, const MessageContent& content, Timestamp now)
{
    const auto* agent = std::get_if<AgentId>(&sender);
    Outgoing outgoing{.draft = {.id = std::move(id),
                                .author = agent != nullptr ? Author::agent : Author::visitor,
                                .agent = agent != nullptr ? std::optional{*agent} : std::nullopt,
                                .kind = MessageKind::text,
                                .text = "",
                                .created_at = now},
                      .file = {}};
    if (const auto* words = std::get_if<Words>(&content)) {
        HOVOR_TRY(const auto text, MessageText::parse(words->text));
        HOVOR_TRY(outgoing.draft.choices, Choices::parse(words->choices));
        if (agent == nullptr && !outgoing.draft.choices.empty()) {
            return fail(ErrorCode::invalid_argument, "choices: are an agent's to offer");
        }
        outgoing.draft.text = text.str();
    } else {
        outgoing.draft.kind = MessageKind::file;
        outgoing.file = std::get<FileId>(content);
    }
    return outgoing;
}

// The draft with its file, which is sent by it from now on.
Result<Draft> complete(Transaction& db, const Sender& sender, const Outgoing& outgoing)
{
    if (!outgoing.file) return outgoing.draft;
    const auto upload = db.files().find(*outgoing.file);
    if (!upload || upload->sender != sender) return fail(ErrorCode::not_found, "file_id: no such file of yours");
    if (upload->message) return fail(ErrorCode::conflict, "file_id: the file was sent before");
    db.files().set_message(upload->file.id, outgoing.draft.id);
    auto draft = outgoing.draft;
    draft.file = upload->file;
    return draft;
}

Result<Posted> add(Transaction& db, Conversation& conversation, const Sender& sender, const Outgoing& outgoing,
                   const Draft& notice)
{
    HOVOR_TRY(const auto kind, conversation.prepare_to_write(sender));
    HOVOR_TRY(auto draft, complete(db, sender, outgoing));
    if (kind) tell(db, conversation, *kind, notice);
    auto message = db.messages().add(conversation, std::move(draft));
    db.conversations().save(conversation);
    return Posted{std::move(message), true};
}

Result<Conversation> start(Transaction& db, const ConversationId& id, const VisitorId& visitor, Timestamp now)
{
    auto conversation = Conversation::start(id, visitor, now);
    HOVOR_CHECK(db.conversations().add(conversation));
    db.append(ConversationChanged{conversation.snapshot()});
    return conversation;
}

void add_if_new(Transaction& db, const Visitor& visitor)
{
    if (db.visitors().find(visitor.id)) return;
    db.visitors().add(visitor);
    db.append(VisitorChanged{visitor});
}

// What the system says of a step of `sender`; the step gives the kind.
Draft notice_of(const Sender& sender, Timestamp now)
{
    const auto* agent = std::get_if<AgentId>(&sender);
    return {.id = MessageId{time_ordered_id(now)},
            .author = Author::system,
            .agent = agent != nullptr ? std::optional{*agent} : std::nullopt,
            .kind = MessageKind::text,
            .text = "",
            .created_at = now};
}

// The visitor's messages after `seq`. Of what is further behind than that many pages nobody counts whose it is:
// then as many as there were.
std::int64_t count_unread(const Transaction& db, const Conversation& conversation, std::int64_t seq)
{
    const auto is_visitors = [](const Message& one) { return one.draft.author == Author::visitor; };
    std::int64_t count = 0;
    for (int i = 0; i < max_count_pages; ++i) {
        const auto page = db.messages().after(conversation, seq, count_page);
        if (page.empty()) return count;
        count += std::ranges::count_if(page, is_visitors);
        seq = page.back().seq;
        if (seq == conversation.snapshot().last_seq) return count;
    }
    return std::min(count + conversation.snapshot().last_seq - seq, conversation.snapshot().unread_count);
}

void save_marked(Transaction& db, const Conversation& conversation, Side side)
{
    const auto& now = conversation.snapshot();
    db.conversations().save(conversation);
    db.append(ConversationMarked{.conversation = now.id,
                                 .visitor = now.visitor,
                                 .side = side,
                                 .marks = side == Side::visitor ? now.visitor_marks : now.agent_marks,
                                 .unread_count = now.unread_count});
}

}  // namespace

Task<Result<Posted>> Messenger::post(AccountId account, Visitor visitor, MessageId id, MessageContent content)
{
    const auto now = clock_.now();
    const Sender sender = visitor.id;
    Foresight foresight{.conversation = {}, .latest_of = visitor.id, .message = id};
    HOVOR_CO_TRY(auto outgoing, compose(sender, std::move(id), content, now));

    auto work = [sender, visitor = std::move(visitor), outgoing = std::move(outgoing), notice = notice_of(sender, now),
                 new_id = ConversationId{random_id()}, now](Transaction& db) -> Result<Posted> {
        auto latest = db.conversations().find_latest_of(visitor.id);
        const auto latest_id = latest ? std::optional{latest->snapshot().id} : std::nullopt;
        HOVOR_TRY(auto stored, find_resent(db, sender, outgoing.draft, latest_id));
        if (stored) return Posted{*std::move(stored), false};

        if (latest) return add(db, *latest, sender, outgoing, notice);
        add_if_new(db, visitor);
        HOVOR_TRY(auto begun, start(db, new_id, visitor.id, now));
        return add(db, begun, sender, outgoing, notice);
    };
    co_return co_await store_.write(std::move(account), std::move(work), std::move(foresight));
}

Task<Result<Posted>> Messenger::post(AccountId account, AgentId agent, ConversationId conversation, MessageId id,
                                     MessageContent content)
{
    const auto now = clock_.now();
    const Sender sender = std::move(agent);
    Foresight foresight{.conversation = conversation, .latest_of = {}, .message = id};
    HOVOR_CO_TRY(auto outgoing, compose(sender, std::move(id), content, now));

    auto work = [sender, conversation = std::move(conversation), outgoing = std::move(outgoing),
                 notice = notice_of(sender, now)](Transaction& db) -> Result<Posted> {
        HOVOR_TRY(auto found, db.conversations().find(conversation));
        HOVOR_TRY(auto stored, find_resent(db, sender, outgoing.draft, conversation));
        if (stored) return Posted{*std::move(stored), false};
        return add(db, found, sender, outgoing, notice);
    };
    co_return co_await store_.write(std::move(account), std::move(work), std::move(foresight));
}

Task<Result<void>> Messenger::mark(AccountId account, VisitorId visitor, Marks marks)
{
    Foresight foresight{.conversation = {}, .latest_of = visitor, .message = {}};
    auto work = [visitor = std::move(visitor), marks](Transaction& db) -> Result<void> {
        auto conversation = db.conversations().find_latest_of(visitor);
        if (conversation && conversation->mark_by_visitor(marks)) save_marked(db, *conversation, Side::visitor);
        return {};
    };
    return store_.write(std::move(account), std::move(work), std::move(foresight));
}

Task<Result<void>> Messenger::mark(AccountId account, ConversationId id, Marks marks)
{
    Foresight foresight{.conversation = id, .latest_of = {}, .message = {}};
    auto work = [id = std::move(id), marks](Transaction& db) -> Result<void> {
        HOVOR_TRY(auto conversation, db.conversations().find(id));
        const auto& before = conversation.snapshot();
        const auto read = std::min(marks.read, before.last_seq);
        const bool has_read_more = read > before.agent_marks.read;
        const auto unread_count = has_read_more ? count_unread(db, conversation, read) : before.unread_count;
        if (conversation.mark_by_agent(marks, unread_count)) save_marked(db, conversation, Side::agent);
        return {};
    };
    return store_.write(std::move(account), std::move(work), std::move(foresight));
}

Task<Result<Conversation>> Messenger::join(AccountId account, AgentId agent, ConversationId conversation)
{
    return take_step(std::move(account), std::move(agent), std::move(conversation),
                     [](Conversation& one, const AgentId& who) { return one.join(who); });
}

Task<Result<Conversation>> Messenger::leave(AccountId account, AgentId agent, ConversationId conversation)
{
    return take_step(std::move(account), std::move(agent), std::move(conversation),
                     [](Conversation& one, const AgentId& who) { return one.leave(who); });
}

Task<Result<Conversation>> Messenger::close(AccountId account, AgentId agent, ConversationId conversation)
{
    return take_step(std::move(account), std::move(agent), std::move(conversation),
                     [](Conversation& one, const AgentId&) { return one.close(); });
}

Task<Result<Conversation>> Messenger::close_by_visitor(AccountId account, VisitorId visitor)
{
    auto work = [visitor, notice = notice_of(visitor, clock_.now())](Transaction& db) -> Result<Conversation> {
        auto found = db.conversations().find_latest_of(visitor);
        if (!found) return fail(ErrorCode::not_found, "the visitor has no conversation");
        HOVOR_TRY(const auto kind, found->close());
        return finish_step(db, *std::move(found), kind, notice);
    };
    Foresight foresight{.conversation = {}, .latest_of = visitor, .message = {}};
    return store_.write(std::move(account), std::move(work), std::move(foresight));
}

Task<Result<std::string>> Messenger::request_transcript(AccountId account, VisitorId visitor, std::string email,
                                                        std::string language)
{
    HOVOR_CO_TRY(const auto address, Email::parse(email));
    auto work = [visitor = std::move(visitor), address = address.str(), language = std::move(language),
                 now = clock_.now()](Transaction& db) -> Result<std::string> {
        const auto found = db.conversations().find_latest_of(visitor);
        if (!found) return fail(ErrorCode::not_found, "the visitor has no conversation");
        db.transcripts().add(
            {.conversation = found->snapshot().id, .email = address, .language = language, .requested_at = now});
        return address;
    };
    co_return co_await store_.write(std::move(account), std::move(work));
}

Task<Result<Conversation>> Messenger::rate(AccountId account, VisitorId visitor, RatingUpdate update)
{
    auto work = [visitor, update = std::move(update), now = clock_.now()](Transaction& db) -> Result<Conversation> {
        auto found = db.conversations().find_latest_of(visitor);
        if (!found) return fail(ErrorCode::not_found, "the visitor has no conversation");
        HOVOR_TRY(const auto has_changed, found->rate(update, now));
        if (has_changed) {
            db.conversations().save_rating(*found);
            db.append(ConversationChanged{found->snapshot()});
        }
        return *std::move(found);
    };
    Foresight foresight{.conversation = {}, .latest_of = visitor, .message = {}};
    return store_.write(std::move(account), std::move(work), std::move(foresight));
}

Task<Result<Conversation>> Messenger::reopen(AccountId account, AgentId agent, ConversationId conversation)
{
    return take_step(std::move(account), std::move(agent), std::move(conversation),
                     [](Conversation& one, const AgentId& who) { return one.reopen(who); });
}

Task<Result<Conversation>> Messenger::assign(AccountId account, ConversationId conversation, AgentId assignee)
{
    auto work = [conversation = std::move(conversation), assignee,
                 notice = notice_of(assignee, clock_.now())](Transaction& db) -> Result<Conversation> {
        HOVOR_TRY(auto found, db.conversations().find(conversation));
        const auto agent = db.agents().find(assignee);
        if (!agent || !agent->is_active) return fail(ErrorCode::invalid_argument, "agent_id: no such colleague");
        HOVOR_TRY(const auto kind, found.join(assignee));
        return finish_step(db, std::move(found), kind, notice);
    };
    return store_.write(std::move(account), std::move(work));
}

Task<Result<Conversation>> Messenger::take_step(AccountId account, AgentId agent, ConversationId conversation,
                                                Step step)
{
    auto work = [agent, conversation = std::move(conversation), step,
                 notice = notice_of(agent, clock_.now())](Transaction& db) -> Result<Conversation> {
        HOVOR_TRY(auto found, db.conversations().find(conversation));
        HOVOR_TRY(const auto kind, step(found, agent));
        return finish_step(db, std::move(found), kind, notice);
    };
    return store_.write(std::move(account), std::move(work));
}

Task<Result<Visitor>> Messenger::introduce(AccountId account, VisitorId visitor, VisitorUpdate update)
{
    auto work = [visitor = std::move(visitor), update = std::move(update)](Transaction& db) -> Result<Visitor> {
        HOVOR_TRY(const auto before, db.visitors().find(visitor));
        auto after = apply(before, update);
        if (after == before) return after;

        db.visitors().save(after);
        db.append(VisitorChanged{after});
        return after;
    };
    return store_.write(std::move(account), std::move(work));
}

}  // namespace hovor
