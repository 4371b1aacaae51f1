#include "web/wire.hpp"

#include "web/hours_wire.hpp"
#include "web/links.hpp"
#include "web/same_word.hpp"
#include "web/settings_wire.hpp"

namespace hovor::web {
namespace {

std::optional<std::string> unless_empty(const std::string& text)
{
    return text.empty() ? std::nullopt : std::optional{text};
}

std::vector<std::string> to_strings(const std::vector<AgentId>& ids)
{
    std::vector<std::string> strings;
    strings.reserve(ids.size());
    for (const auto& id : ids) strings.push_back(id.str());
    return strings;
}

std::optional<protocol::Rating> wire_of(const std::optional<Rating>& rating)
{
    if (!rating) return std::nullopt;
    return protocol::Rating{
        .value = rating->value, .text = unless_empty(rating->text), .rated_at = to_milliseconds(rating->rated_at)};
}

std::optional<protocol::VerifiedIdentity> wire_of(const std::optional<VerifiedIdentity>& identity)
{
    if (!identity) return std::nullopt;
    return protocol::VerifiedIdentity{.user_id = identity->user_id,
                                      .email = unless_empty(identity->email),
                                      .verified_at = to_milliseconds(identity->verified_at)};
}

protocol::Variable wire_of(const Variable& variable)
{
    return {.name = variable.name,
            .label = unless_empty(variable.label),
            .kind = same_word<protocol::VariableKind>(variable.kind),
            .value = variable.value};
}

protocol::Consent wire_of(const Consent& consent)
{
    return {.kind = same_word<protocol::ConsentKind>(consent.kind),
            .is_given = consent.is_given,
            .given_at = to_milliseconds(consent.at),
            .policy_url = unless_empty(consent.policy.url),
            .policy_version = unless_empty(consent.policy.version)};
}

protocol::Participant wire_of(const Participant& participant)
{
    return {.agent_id = participant.agent.str(),
            .reason = same_word<protocol::JoinReason>(participant.reason),
            .assigned_by = participant.assigned_by ? std::optional{participant.assigned_by->str()} : std::nullopt,
            .joined_at = to_milliseconds(participant.joined_at),
            .read_seq = participant.read == 0 ? std::nullopt : std::optional{participant.read}};
}

protocol::Reader wire_of(const Reader& reader)
{
    return {.agent_id = reader.agent.str(), .read_seq = reader.read, .unread_count = reader.unread_count};
}

std::optional<std::int32_t> unless_zero(std::int64_t number)
{
    return number == 0 ? std::nullopt : std::optional{static_cast<std::int32_t>(number)};
}

template <class Wire, class Domain>
std::optional<std::vector<Wire>> unless_none(const std::vector<Domain>& all)
{
    if (all.empty()) return std::nullopt;
    std::vector<Wire> wire;
    for (const auto& one : all) wire.push_back(wire_of(one));
    return wire;
}

std::optional<std::vector<protocol::Link>> links_of(const std::string& text)
{
    auto links = find_links(text);
    return links.empty() ? std::nullopt : std::optional{std::move(links)};
}

std::optional<std::string> photo_url(const AccountId& account, const Agent& agent)
{
    if (!agent.photo) return std::nullopt;
    return "/photos/" + account.str() + "/" + agent.photo->str();
}

}  // namespace

protocol::File to_wire(const File& file)
{
    protocol::File wire{.id = file.id.str(), .name = file.name, .media_type = file.media_type, .size = file.size};
    if (file.picture) {
        wire.width = file.picture->width;
        wire.height = file.picture->height;
    }
    return wire;
}

protocol::Message to_wire(const Message& message)
{
    const auto& draft = message.draft;
    protocol::Message wire{
        .id = draft.id.str(),
        .seq = message.seq,
        .author = same_word<protocol::Author>(draft.author),
        .agent_id = draft.agent ? std::optional{draft.agent->str()} : std::nullopt,
        .kind = same_word<protocol::MessageKind>(draft.kind),
        .text = draft.text,
        .links = {},
        .file = draft.file ? std::optional{to_wire(*draft.file)} : std::nullopt,
        .choices = draft.choices.empty() ? std::nullopt : std::optional{draft.choices.all()},
        .created_at = to_milliseconds(draft.created_at),
    };
    wire.links = links_of(draft.text);
    return wire;
}

protocol::Conversation to_wire(const Conversation::Snapshot& conversation)
{
    return {
        .id = conversation.id.str(),
        .visitor_id = conversation.visitor.str(),
        .state = same_word<protocol::ConversationState>(conversation.state),
        .agent_ids = to_strings(conversation.agents),
        .created_at = to_milliseconds(conversation.created_at),
        .last_seq = conversation.last_seq,
        .last_message = {},
        .visitor_delivered_seq = conversation.visitor_marks.delivered,
        .visitor_read_seq = conversation.visitor_marks.read,
        .agent_delivered_seq = conversation.agent_marks.delivered,
        .agent_read_seq = conversation.agent_marks.read,
        .unread_count = conversation.unread_count,
        .waiting_since =
            conversation.waiting_since ? std::optional{to_milliseconds(*conversation.waiting_since)} : std::nullopt,
        .rating = wire_of(conversation.rating),
        .tags = conversation.tags.empty() ? std::nullopt : std::optional{conversation.tags},
        .is_important = conversation.is_important ? std::optional{true} : std::nullopt,
        .category = unless_empty(conversation.category),
        .close_reason = conversation.close_reason
                            ? std::optional{same_word<protocol::CloseReason>(*conversation.close_reason)}
                            : std::nullopt,
        .group_id = conversation.group ? std::optional{conversation.group->str()} : std::nullopt,
        .participants = unless_none<protocol::Participant>(conversation.participants),
    };
}

protocol::Note to_wire(const Note& note)
{
    return {
        .id = note.id.str(),
        .conversation_id = note.conversation.str(),
        .agent_id = note.author.str(),
        .text = note.text,
        .links = links_of(note.text),
        .mention_ids = to_strings(note.mentions),
        .after_seq = note.after_seq,
        .created_at = to_milliseconds(note.created_at),
    };
}

protocol::Contact to_wire(const Contact& contact)
{
    return {
        .visitor_id = contact.visitor.str(),
        .note = unless_empty(contact.note),
        .banned_at = contact.banned_at ? std::optional{to_milliseconds(*contact.banned_at)} : std::nullopt,
        .banned_by = contact.banned_by ? std::optional{contact.banned_by->str()} : std::nullopt,
        .same_as = contact.same_as ? std::optional{contact.same_as->str()} : std::nullopt,
    };
}

protocol::Group to_wire(const Group& group)
{
    return {
        .id = group.id.str(),
        .key = group.key,
        .name = group.name,
        .agent_ids = to_strings(group.agents),
        .created_at = to_milliseconds(group.created_at),
        .hours = group.hours ? std::optional{to_wire(*group.hours)} : std::nullopt,
    };
}

protocol::Invitation to_wire(const Invitation& invitation)
{
    return {
        .id = invitation.id.str(),
        .email = invitation.email,
        .role = same_word<protocol::Role>(invitation.role),
        .invited_by = invitation.invited_by.str(),
        .created_at = to_milliseconds(invitation.created_at),
        .expires_at = to_milliseconds(invitation.expires_at),
    };
}

protocol::SavedReply to_wire(const SavedReply& reply)
{
    return {
        .id = reply.id.str(),
        .shortcut = reply.shortcut,
        .text = reply.text,
        .folder = unless_empty(reply.folder),
        .is_personal = reply.owner.has_value(),
        .updated_at = to_milliseconds(reply.updated_at),
    };
}

std::vector<protocol::Conversation> to_wire(const std::vector<ConversationView>& views)
{
    std::vector<protocol::Conversation> wire;
    wire.reserve(views.size());
    for (const auto& view : views) {
        auto& one = wire.emplace_back(to_wire(view.conversation.snapshot()));
        if (view.last_message) one.last_message = to_wire(*view.last_message);
    }
    return wire;
}

protocol::ConversationDetails details_of(const ConversationPage& page)
{
    protocol::ConversationDetails details{
        .conversation = to_wire(page.conversations).front(), .visitor = to_wire(page.visitors.front()), .contact = {}};
    if (!page.contacts.empty()) details.contact = to_wire(page.contacts.front());
    return details;
}

protocol::VisitorConversation to_visitor(const Conversation::Snapshot& conversation)
{
    return {
        .id = conversation.id.str(),
        .state = same_word<protocol::ConversationState>(conversation.state),
        .agent_ids = to_strings(conversation.agents),
        .last_seq = conversation.last_seq,
        .visitor_delivered_seq = conversation.visitor_marks.delivered,
        .visitor_read_seq = conversation.visitor_marks.read,
        .agent_delivered_seq = conversation.agent_marks.delivered,
        .agent_read_seq = conversation.agent_marks.read,
        .rating = wire_of(conversation.rating),
    };
}

protocol::Visitor to_wire(const Visitor& visitor)
{
    return {
        .id = visitor.id.str(),
        .name = unless_empty(visitor.name),
        .email = unless_empty(visitor.email),
        .phone = unless_empty(visitor.phone),
        .language = unless_empty(visitor.language),
        .group = unless_empty(visitor.group),
        .variables = unless_none<protocol::Variable>(visitor.variables),
        .consents = unless_none<protocol::Consent>(visitor.consents),
        .identity = wire_of(visitor.identity),
        .former_id = unless_empty(visitor.former_id),
        .created_at = to_milliseconds(visitor.created_at),
    };
}

protocol::Agent to_wire(const AccountId& account, const Agent& agent)
{
    return {
        .id = agent.id.str(),
        .name = agent.name,
        .email = agent.email,
        .role = same_word<protocol::Role>(agent.role),
        .job_title = agent.job_title,
        .motto = agent.motto,
        .photo_url = photo_url(account, agent),
        .is_active = agent.is_active,
        .is_available = agent.is_available,
        .created_at = to_milliseconds(agent.created_at),
        .visibility = same_word<protocol::Visibility>(agent.visibility),
        .languages = agent.languages.empty() ? std::nullopt : std::optional{agent.languages},
    };
}

protocol::ConsentMode to_wire(ConsentMode mode)
{
    return same_word<protocol::ConsentMode>(mode);
}

protocol::Account to_wire(const Account& account)
{
    return {
        .id = account.id.str(),
        .company = account.company,
        .chat_key = account.chat_key,
        .greeting = account.greeting,
        .color = account.color,
        .asks_for_rating = account.asks_for_rating,
        .created_at = to_milliseconds(account.created_at),
        .consent_mode = to_wire(account.consent_mode),
        .installed_at = account.installed_at ? std::optional{to_milliseconds(*account.installed_at)} : std::nullopt,
        .address_storage = same_word<protocol::AddressStorage>(account.address_storage),
        .slow_reply_seconds = static_cast<std::int32_t>(account.slow_reply.count()),
        .shows_typing_preview = account.shows_typing_preview,
        .categories = account.categories.empty() ? std::nullopt : std::optional{account.categories},
        .routing = same_word<protocol::RoutingMode>(account.routing.mode),
        .conversation_limit = unless_zero(account.routing.conversation_limit),
        .offer_seconds = static_cast<std::int32_t>(account.routing.offer_time.count()),
        .shows_queue_position = account.routing.shows_queue_position,
        .away_after_minutes = unless_zero(account.routing.away_after.count()),
        .hours = account.hours ? std::optional{to_wire(*account.hours)} : std::nullopt,
        .chat_box = account.chat_box ? std::optional{to_wire(*account.chat_box)} : std::nullopt,
    };
}

protocol::Client to_wire(const Client& client)
{
    return {
        .browser = unless_empty(client.browser),
        .browser_version = unless_empty(client.browser_version),
        .system = unless_empty(client.system),
        .system_version = unless_empty(client.system_version),
        .device = client.device ? std::optional{same_word<protocol::DeviceType>(*client.device)} : std::nullopt,
        .brand = unless_empty(client.brand),
        .model = unless_empty(client.model),
    };
}

protocol::Visit to_wire(const Visit& visit, bool is_present)
{
    protocol::Visit wire{
        .id = visit.id.str(),
        .started_at = to_milliseconds(visit.started_at),
        .last_seen_at = to_milliseconds(visit.last_seen_at),
        .is_present = is_present,
        .client = to_wire(visit.origin.client),
        .address = unless_empty(visit.address),
        .language = unless_empty(visit.origin.language),
        .referrer = unless_empty(visit.origin.referrer),
        .country = unless_empty(visit.origin.place.country),
        .city = unless_empty(visit.origin.place.city),
        .pages = {},
    };
    for (const auto& page : visit.trail.pages()) {
        wire.pages.push_back(
            {.seq = page.seq, .url = page.url, .title = page.title, .created_at = to_milliseconds(page.created_at)});
    }
    return wire;
}

protocol::Face to_face(const AccountId& account, const Agent& agent, bool is_online)
{
    return {
        .id = agent.id.str(),
        .name = agent.name,
        .job_title = agent.job_title,
        .motto = agent.motto,
        .photo_url = photo_url(account, agent),
        .is_online = is_online,
    };
}

protocol::Side to_wire(Side side)
{
    return same_word<protocol::Side>(side);
}

protocol::MessagePosted to_wire(const MessagePosted& event)
{
    return {.conversation_id = event.message.conversation.str(), .message = to_wire(event.message)};
}

namespace {

protocol::Message for_visitor(const FileLinks& links, const AccountId& account, const Message& message)
{
    auto wire = to_wire(message);
    if (wire.file) wire.file->url = links.path(account, message.draft.file->id);
    return wire;
}

}  // namespace

protocol::MessagePosted to_visitor(const FileLinks& links, const AccountId& account, const MessagePosted& event)
{
    return {.conversation_id = event.message.conversation.str(), .message = for_visitor(links, account, event.message)};
}

std::vector<protocol::Message> to_visitor(const FileLinks& links, const AccountId& account,
                                          const std::vector<Message>& messages)
{
    std::vector<protocol::Message> wire;
    wire.reserve(messages.size());
    for (const auto& message : messages) wire.push_back(for_visitor(links, account, message));
    return wire;
}

Result<MessageContent> content_from(std::optional<std::string> text, std::optional<std::string> file_id,
                                    std::optional<std::vector<std::string>> choices)
{
    if (text.has_value() == file_id.has_value()) {
        return fail(ErrorCode::invalid_argument, "text, file_id: a message has the one or the other");
    }
    if (file_id && choices) return fail(ErrorCode::invalid_argument, "choices: stand beside a text");
    if (text) return MessageContent{Words{*std::move(text), std::move(choices).value_or(std::vector<std::string>{})}};
    return MessageContent{FileId{*std::move(file_id)}};
}

protocol::ConversationMarked to_visitor(const ConversationMarked& event)
{
    auto wire = to_wire(event);
    wire.reader.reset();
    return wire;
}

protocol::ConversationMarked to_wire(const ConversationMarked& event)
{
    return {
        .conversation_id = event.conversation.str(),
        .side = to_wire(event.side),
        .delivered_seq = event.marks.delivered,
        .read_seq = event.marks.read,
        .unread_count = event.unread_count,
        .reader = event.reader ? std::optional{wire_of(*event.reader)} : std::nullopt,
    };
}

VisitorUpdate from_wire(protocol::VisitorUpdate update, Timestamp now)
{
    VisitorUpdate all{.name = std::move(update.name),
                      .email = std::move(update.email),
                      .phone = std::move(update.phone),
                      .group = std::move(update.group)};
    auto variables = std::move(update.variables).value_or(std::vector<protocol::Variable>{});
    for (auto& one : variables) {
        all.variables.push_back({.name = std::move(one.name),
                                 .label = one.label.value_or(""),
                                 .kind = same_word<VariableKind>(one.kind),
                                 .value = std::move(one.value)});
    }
    auto consents = std::move(update.consents).value_or(std::vector<protocol::ConsentAnswer>{});
    for (auto& one : consents) {
        all.consents.push_back({.kind = same_word<ConsentKind>(one.kind),
                                .is_given = one.is_given,
                                .at = now,
                                .policy = {.url = std::move(one.policy_url).value_or(""),
                                           .version = std::move(one.policy_version).value_or("")}});
    }
    return all;
}

}  // namespace hovor::web
