#include "app/conversation_rules.hpp"

#include "app/file_rules.hpp"
#include "base/random.hpp"

#include <utility>

namespace hovor {
namespace {

// Whether this sender wrote it, in a conversation that is the visitor's or that the agent names.
bool is_from(const Sender& sender, const Message& stored)
{
    if (std::holds_alternative<VisitorId>(sender)) return stored.draft.author == Author::visitor;
    return stored.draft.author == Author::agent && stored.draft.agent == std::get<AgentId>(sender);
}

// The draft with its file, which is sent by it from now on.
Result<Draft> complete(Transaction& db, const Sender& sender, const Outgoing& outgoing)
{
    if (!outgoing.file) return outgoing.draft;
    HOVOR_CHECK(check_takes_files(db, sender));
    const auto upload = db.files().find(*outgoing.file);
    if (!upload || upload->sender != sender) return fail(ErrorCode::not_found, "file_id: no such file of yours");
    if (upload->message) return fail(ErrorCode::conflict, "file_id: the file was sent before");
    db.files().set_message(upload->file.id, outgoing.draft.id);
    auto draft = outgoing.draft;
    draft.file = upload->file;
    return draft;
}

}  // namespace

Result<std::optional<Message>> find_resent(const Transaction& db, const Sender& sender, const Draft& draft,
                                           const std::optional<ConversationId>& conversation)
{
    auto stored = db.messages().find(draft.id);
    if (stored && (stored->conversation != conversation || !is_from(sender, *stored))) {
        return fail(ErrorCode::conflict, "the id is another message's");
    }
    return stored;
}

void tell(Transaction& db, Conversation& conversation, MessageKind kind, Draft notice)
{
    db.append(ConversationChanged{conversation.snapshot()});
    notice.kind = kind;
    db.messages().add(conversation, std::move(notice));
}

Conversation finish_step(Transaction& db, Conversation conversation, const std::optional<MessageKind>& kind,
                         const Draft& notice)
{
    if (!kind) return conversation;
    tell(db, conversation, *kind, notice);
    db.conversations().save(conversation);
    db.conversations().save_assignment(conversation);
    return conversation;
}

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

Result<Posted> add(Transaction& db, Conversation& conversation, const Sender& sender, const Outgoing& outgoing,
                   const Draft& notice)
{
    HOVOR_TRY(const auto kind, conversation.prepare_to_write(sender, outgoing.draft.created_at));
    HOVOR_TRY(auto draft, complete(db, sender, outgoing));
    if (kind) tell(db, conversation, *kind, notice);
    auto message = db.messages().add(conversation, std::move(draft));
    db.conversations().save(conversation);
    // Who writes has read, and that stands beside how they came.
    if (kind || std::holds_alternative<AgentId>(sender)) db.conversations().save_assignment(conversation);
    return Posted{std::move(message), true};
}

std::optional<GroupId> find_group(const Transaction& db, const std::string& key)
{
    if (key.empty()) return std::nullopt;
    const auto group = db.groups().find_by_key(key);
    return group ? std::optional{group->id} : std::nullopt;
}

Result<Conversation> start(Transaction& db, const ConversationId& id, const Visitor& visitor, Timestamp now)
{
    auto conversation = Conversation::start(id, visitor.id, now);
    conversation.set_group(find_group(db, visitor.group));
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

}  // namespace hovor
