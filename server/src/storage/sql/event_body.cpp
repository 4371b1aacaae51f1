#include "storage/sql/event_body.hpp"

#include "storage/sql/columns.hpp"
#include "storage/sql/facts.hpp"
#include "storage/sql/hours_text.hpp"
#include "storage/sql/json_body.hpp"
#include "storage/sql/participants.hpp"
#include "storage/sql/settings_text.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include <stdexcept>

namespace hovor::sql {
namespace {

namespace json = boost::json;

constexpr std::string_view conversation_marked = "conversation.marked";
constexpr std::string_view conversation_changed = "conversation.changed";
constexpr std::string_view visitor_changed = "visitor.changed";
constexpr std::string_view agent_changed = "agent.changed";
constexpr std::string_view account_changed = "account.changed";
constexpr std::string_view session_ended = "session.ended";
constexpr std::string_view note_added = "note.added";
constexpr std::string_view saved_replies_changed = "saved_replies.changed";
constexpr std::string_view contact_changed = "contact.changed";
constexpr std::string_view group_changed = "group.changed";
constexpr std::string_view group_removed = "group.removed";
constexpr std::string_view protection_changed = "protection.changed";

[[noreturn]] void refuse_message()
{
    throw std::logic_error{"a message comes to the log by Messages::add alone"};
}

struct TypeOf {
    std::string_view operator()(const MessagePosted&) const { refuse_message(); }
    std::string_view operator()(const ConversationMarked&) const { return conversation_marked; }
    std::string_view operator()(const ConversationChanged&) const { return conversation_changed; }
    std::string_view operator()(const VisitorChanged&) const { return visitor_changed; }
    std::string_view operator()(const AgentChanged&) const { return agent_changed; }
    std::string_view operator()(const AccountChanged&) const { return account_changed; }
    std::string_view operator()(const SessionEnded&) const { return session_ended; }
    std::string_view operator()(const NoteAdded&) const { return note_added; }
    std::string_view operator()(const SavedRepliesChanged&) const { return saved_replies_changed; }
    std::string_view operator()(const ContactChanged&) const { return contact_changed; }
    std::string_view operator()(const GroupChanged&) const { return group_changed; }
    std::string_view operator()(const GroupRemoved&) const { return group_removed; }
    std::string_view operator()(const ProtectionChanged&) const { return protection_changed; }
};

json::object encode(const Marks& marks)
{
    return {{"delivered_seq", marks.delivered}, {"read_seq", marks.read}};
}

json::object encode(const Reader& reader)
{
    return {{"agent_id", reader.agent.str()}, {"read_seq", reader.read}, {"unread_count", reader.unread_count}};
}

json::object encode(const Rating& rating)
{
    return {{"value", rating.value}, {"text", rating.text}, {"rated_at", to_milliseconds(rating.rated_at)}};
}

json::object encode(const VerifiedIdentity& identity)
{
    return {{"user_id", identity.user_id},
            {"email", identity.email},
            {"verified_at", to_milliseconds(identity.verified_at)}};
}

json::object encode(const Routing& routing)
{
    return {{"mode", to_string(routing.mode)},
            {"conversation_limit", routing.conversation_limit},
            {"offer_seconds", routing.offer_time.count()},
            {"shows_queue_position", routing.shows_queue_position},
            {"away_after_minutes", routing.away_after.count()}};
}

json::array encode(const std::vector<std::string>& texts)
{
    json::array all;
    for (const auto& text : texts) all.emplace_back(text);
    return all;
}

json::array encode(const std::vector<AgentId>& agents)
{
    json::array ids;
    for (const auto& agent : agents) ids.emplace_back(agent.str());
    return ids;
}

struct BodyOf {
    json::object operator()(const MessagePosted&) const { refuse_message(); }

    json::object operator()(const ConversationMarked& event) const
    {
        json::object body{{"conversation_id", event.conversation.str()},
                          {"visitor_id", event.visitor.str()},
                          {"side", to_string(event.side)},
                          {"marks", encode(event.marks)},
                          {"unread_count", event.unread_count}};
        if (event.reader) body["reader"] = encode(*event.reader);
        return body;
    }

    json::object operator()(const ConversationChanged& event) const
    {
        const auto& it = event.conversation;
        json::object body{{"id", it.id.str()},
                          {"visitor_id", it.visitor.str()},
                          {"state", to_string(it.state)},
                          {"agent_ids", encode(it.agents)},
                          {"created_at", to_milliseconds(it.created_at)},
                          {"last_seq", it.last_seq},
                          {"last_event_seq", it.last_event_seq},
                          {"visitor_marks", encode(it.visitor_marks)},
                          {"agent_marks", encode(it.agent_marks)},
                          {"unread_count", it.unread_count}};
        if (it.waiting_since) body["waiting_since"] = to_milliseconds(*it.waiting_since);
        if (it.rating) body["rating"] = encode(*it.rating);
        if (!it.tags.empty()) body["tags"] = encode(it.tags);
        if (it.is_important) body["is_important"] = true;
        if (!it.category.empty()) body["category"] = it.category;
        if (it.close_reason) body["close_reason"] = to_string(*it.close_reason);
        if (it.group) body["group_id"] = it.group->str();
        if (!it.participants.empty()) body["participants"] = to_json(it.participants);
        return body;
    }

    json::object operator()(const VisitorChanged& event) const
    {
        const auto& it = event.visitor;
        json::object body{{"id", it.id.str()},
                          {"name", it.name},
                          {"email", it.email},
                          {"phone", it.phone},
                          {"language", it.language},
                          {"group", it.group},
                          {"variables", to_json(it.variables)},
                          {"consents", to_json(it.consents)},
                          {"created_at", to_milliseconds(it.created_at)}};
        if (it.identity) body["identity"] = encode(*it.identity);
        if (!it.former_id.empty()) body["former_id"] = it.former_id;
        return body;
    }

    json::object operator()(const AgentChanged& event) const
    {
        const auto& it = event.agent;
        json::object body{{"id", it.id.str()},
                          {"name", it.name},
                          {"email", it.email},
                          {"role", to_string(it.role)},
                          {"job_title", it.job_title},
                          {"motto", it.motto},
                          {"is_active", it.is_active},
                          {"is_available", it.is_available},
                          {"created_at", to_milliseconds(it.created_at)}};
        if (it.photo) body["photo_id"] = it.photo->str();
        if (it.visibility != Visibility::all) body["visibility"] = to_string(it.visibility);
        if (!it.languages.empty()) body["languages"] = encode(it.languages);
        return body;
    }

    json::object operator()(const AccountChanged& event) const
    {
        const auto& it = event.account;
        json::object body{{"id", it.id.str()},
                          {"company", it.company},
                          {"chat_key", it.chat_key},
                          {"greeting", it.greeting},
                          {"color", it.color},
                          {"consent_mode", to_string(it.consent_mode)},
                          {"created_at", to_milliseconds(it.created_at)},
                          {"address_storage", to_string(it.address_storage)}};
        if (it.asks_for_rating) body["asks_for_rating"] = true;
        if (it.installed_at) body["installed_at"] = to_milliseconds(*it.installed_at);
        body["slow_reply_seconds"] = it.slow_reply.count();
        if (it.shows_typing_preview) body["shows_typing_preview"] = true;
        if (!it.categories.empty()) body["categories"] = encode(it.categories);
        body["routing"] = encode(it.routing);
        if (it.hours) body["hours"] = to_json(*it.hours);
        if (it.chat_box) body["chat_box"] = to_json(*it.chat_box);
        return body;
    }

    json::object operator()(const SessionEnded& event) const
    {
        return {{"agent_id", event.agent.str()}, {"session_id", event.session.str()}};
    }

    json::object operator()(const NoteAdded& event) const
    {
        const auto& it = event.note;
        return {{"id", it.id.str()},
                {"conversation_id", it.conversation.str()},
                {"agent_id", it.author.str()},
                {"text", it.text},
                {"mention_ids", encode(it.mentions)},
                {"after_seq", it.after_seq},
                {"created_at", to_milliseconds(it.created_at)}};
    }

    json::object operator()(const SavedRepliesChanged&) const { return {}; }

    json::object operator()(const ContactChanged& event) const
    {
        const auto& it = event.contact;
        json::object body{{"visitor_id", it.visitor.str()}, {"note", it.note}};
        if (it.banned_at) body["banned_at"] = to_milliseconds(*it.banned_at);
        if (it.banned_by) body["banned_by"] = it.banned_by->str();
        if (it.same_as) body["same_as"] = it.same_as->str();
        return body;
    }

    json::object operator()(const GroupChanged& event) const
    {
        const auto& it = event.group;
        json::object body{{"id", it.id.str()},
                          {"key", it.key},
                          {"name", it.name},
                          {"agent_ids", encode(it.agents)},
                          {"created_at", to_milliseconds(it.created_at)}};
        if (it.hours) body["hours"] = to_json(*it.hours);
        return body;
    }

    json::object operator()(const ProtectionChanged&) const { return {}; }
    json::object operator()(const GroupRemoved& event) const { return {{"group_id", event.group.str()}}; }
};

std::optional<Reader> read_reader(const Body& body)
{
    if (!body.has("reader")) return std::nullopt;
    const auto reader = body.part("reader");
    return Reader{.agent = AgentId{reader.text("agent_id")},
                  .read = reader.integer("read_seq"),
                  .unread_count = reader.integer("unread_count")};
}

ConversationMarked read_marked(const Body& body)
{
    return {.conversation = ConversationId{body.text("conversation_id")},
            .visitor = VisitorId{body.text("visitor_id")},
            .side = read_name<Side>(body.text("side")),
            .marks = body.marks("marks"),
            .unread_count = body.integer("unread_count"),
            .reader = read_reader(body)};
}

Conversation::Snapshot read_conversation(const Body& body)
{
    return {.id = ConversationId{body.text("id")},
            .visitor = VisitorId{body.text("visitor_id")},
            .state = read_name<Conversation::State>(body.text("state")),
            .agents = body.agents("agent_ids"),
            .created_at = body.time("created_at"),
            .last_seq = body.integer("last_seq"),
            .last_event_seq = body.integer("last_event_seq"),
            .visitor_marks = body.marks("visitor_marks"),
            .agent_marks = body.marks("agent_marks"),
            .unread_count = body.integer("unread_count"),
            .waiting_since = body.optional_time("waiting_since"),
            .rating = body.rating("rating"),
            .tags = body.texts_if_there("tags"),
            .is_important = body.has("is_important"),
            .category = body.text_if_there("category"),
            .close_reason = body.has("close_reason") ? std::optional{read_name<CloseReason>(body.text("close_reason"))}
                                                     : std::nullopt,
            .group = body.id_if_there<GroupId>("group_id"),
            .participants = read_participants(body.list("participants"))};
}

Visitor read_visitor(const Body& body)
{
    return {.id = VisitorId{body.text("id")},
            .name = body.text("name"),
            .email = body.text("email"),
            .phone = body.text("phone"),
            .language = body.text("language"),
            .group = body.text_if_there("group"),
            .variables = read_variables(body.list("variables")),
            .consents = read_consents(body.list("consents")),
            .identity = body.identity("identity"),
            .former_id = body.text_if_there("former_id"),
            .created_at = body.time("created_at")};
}

Agent read_agent(const Body& body)
{
    return {.id = AgentId{body.text("id")},
            .name = body.text("name"),
            .email = body.text("email"),
            .role = read_name<Role>(body.text("role")),
            .job_title = body.text("job_title"),
            .motto = body.text("motto"),
            .photo = body.id_if_there<PhotoId>("photo_id"),
            .is_active = body.flag("is_active"),
            .is_available = body.flag("is_available"),
            .created_at = body.time("created_at"),
            .visibility = body.has("visibility") ? read_name<Visibility>(body.text("visibility")) : Visibility::all,
            .languages = body.texts_if_there("languages")};
}

Note read_note(const Body& body)
{
    return {.id = NoteId{body.text("id")},
            .conversation = ConversationId{body.text("conversation_id")},
            .author = AgentId{body.text("agent_id")},
            .text = body.text("text"),
            .mentions = body.agents("mention_ids"),
            .after_seq = body.integer("after_seq"),
            .created_at = body.time("created_at")};
}

// Events of former versions have none: then nothing was kept.
AddressStorage read_address_storage(const Body& body)
{
    return body.has("address_storage") ? read_name<AddressStorage>(body.text("address_storage")) : AddressStorage::none;
}

Routing read_routing(const Body& body)
{
    return {.mode = read_name<RoutingMode>(body.text("mode")),
            .conversation_limit = body.integer("conversation_limit"),
            .offer_time = std::chrono::seconds{body.integer("offer_seconds")},
            .shows_queue_position = body.flag("shows_queue_position"),
            .away_after = std::chrono::minutes{body.integer("away_after_minutes")}};
}

std::optional<Hours> read_hours_if_there(const Body& body)
{
    return body.has("hours") ? std::optional{read_hours(body.object("hours"))} : std::nullopt;
}

Account read_account(const Body& body)
{
    return {.id = AccountId{body.text("id")},
            .company = body.text("company"),
            .chat_key = body.text("chat_key"),
            .greeting = body.text("greeting"),
            .color = body.text("color"),
            .asks_for_rating = body.has("asks_for_rating"),
            .consent_mode = body.has("consent_mode") ? read_name<ConsentMode>(body.text("consent_mode"))
                                                     : ConsentMode::standard,  // was written before there were others
            .created_at = body.time("created_at"),
            .installed_at = body.optional_time("installed_at"),
            .address_storage = read_address_storage(body),
            .slow_reply = body.has("slow_reply_seconds") ? std::chrono::seconds{body.integer("slow_reply_seconds")}
                                                         : Account::default_slow_reply,
            .shows_typing_preview = body.has("shows_typing_preview"),
            .categories = body.texts_if_there("categories"),
            .routing = body.has("routing") ? read_routing(body.part("routing")) : Routing{},
            .hours = read_hours_if_there(body),
            .chat_box = body.has("chat_box") ? std::optional{read_chat_box(body.object("chat_box"))} : std::nullopt};
}

Contact read_contact(const Body& body)
{
    return {.visitor = VisitorId{body.text("visitor_id")},
            .note = body.text("note"),
            .banned_at = body.optional_time("banned_at"),
            .banned_by = body.id_if_there<AgentId>("banned_by"),
            .same_as = body.id_if_there<VisitorId>("same_as")};
}

Group read_group(const Body& body)
{
    return {.id = GroupId{body.text("id")},
            .key = body.text("key"),
            .name = body.text("name"),
            .agents = body.agents("agent_ids"),
            .created_at = body.time("created_at"),
            .hours = read_hours_if_there(body)};
}

}  // namespace

std::string_view event_type(const Event& event)
{
    return std::visit(TypeOf{}, event);
}

std::string encode_body(const Event& event)
{
    return json::serialize(std::visit(BodyOf{}, event));
}

Event decode_event(std::string_view type, std::string_view text)
{
    const auto value = json::parse({text.data(), text.size()});
    const Body body{value.as_object()};
    if (type == conversation_marked) return read_marked(body);
    if (type == conversation_changed) return ConversationChanged{read_conversation(body)};
    if (type == visitor_changed) return VisitorChanged{read_visitor(body)};
    if (type == agent_changed) return AgentChanged{read_agent(body)};
    if (type == account_changed) return AccountChanged{read_account(body)};
    if (type == session_ended) return SessionEnded{AgentId{body.text("agent_id")}, SessionId{body.text("session_id")}};
    if (type == note_added) return NoteAdded{read_note(body)};
    if (type == saved_replies_changed) return SavedRepliesChanged{};
    if (type == contact_changed) return ContactChanged{read_contact(body)};
    if (type == group_changed) return GroupChanged{read_group(body)};
    if (type == protection_changed) return ProtectionChanged{};
    if (type == group_removed) return GroupRemoved{GroupId{body.text("group_id")}};
    throw std::runtime_error{"the log holds an event of a newer version: " + std::string{type}};
}

}  // namespace hovor::sql
