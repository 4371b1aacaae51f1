// What clients ask for.

#include "base/random.hpp"
#include "web/attendance.hpp"
#include "web/frames.hpp"
#include "web/socketio/facts.hpp"
#include "web/socketio/fields.hpp"
#include "web/socketio/sdk_peer.hpp"
#include "web/socketio/words.hpp"

#include <boost/json/serialize.hpp>

#include <utility>

namespace hovor::web::socketio {
namespace {

namespace json = boost::json;

constexpr int server_version = 3;
constexpr std::size_t max_messages = 1'000;  // of a conversation, in the answer to visitor.connect
constexpr std::size_t max_url = 2'000;
constexpr std::size_t max_told = 16 * 1'024;  // bytes of properties, which each answer repeats

VisitorUpdate update_of(const json::object& values)
{
    return {.name = text_field(values, "name"),
            .email = text_field(values, "email"),
            .phone = text_field(values, "phone"),
            .group = text_field(values, "group"),
            .variables = read_variables(object_field(values, "variables"))};
}

std::optional<protocol::Page> page_of(const json::object& hello)
{
    auto url = text_field(hello, "pageUrl");
    if (!url) return std::nullopt;
    protocol::Page page{.url = *std::move(url), .title = text_field(hello, "pageTitle").value_or("")};
    page.url = cut(page.url, max_url);
    page.title = cut(page.title, 500);
    return page;
}

// What the client tells of itself and this server has no use for yet goes back with the next answer.
void keep_told(json::object& told, const json::object& values)
{
    const auto* value = values.if_contains("properties");
    if (value != nullptr && json::serialize(*value).size() <= max_told) told["properties"] = *value;
}

}  // namespace

const std::map<std::string_view, SdkPeer::Act>& SdkPeer::acts()
{
    static const std::map<std::string_view, Act> all{
        {"visitor.connect", connect},
        {"visitor.update", update},
        {"visitor.authenticate", authenticate},
        {"chat.message", post},
        {"chat.typing", type},
        {"chat.read", read},
        {"chat.close", close_chat},
        {"chat.rate_init", ask_for_rating},
        {"chat.rate", rate},
        {"chat.transcript", request_transcript},
        {"chat.upload_init", begin_upload},
        {"chat.upload_finish", finish_upload},
    };
    return all;
}

Task<SdkPeer::Outcome> SdkPeer::connect(Self self, json::value payload)
{
    const auto hello = object_of(payload);
    Introduction introduction{
        .key = text_field(hello, "key").value_or(""),
        .token = text_field(hello, "id"),
        .language = cut(text_field(hello, "lang").value_or(""), 35),
        .former_id = former_id_of(text_field(hello, "id").value_or("")),  // no token has that form
        .place = {}};
    auto meeting = meet(self, std::move(introduction));
    HOVOR_CO_TRY(const auto reception, co_await std::move(meeting));
    auto reading = all_messages(self, reception);
    HOVOR_CO_TRY(const auto messages, co_await std::move(reading));
    auto reading_groups = self->services_.group_admin.list(self->account());
    HOVOR_CO_TRY(const auto groups, co_await std::move(reading_groups));
    keep_told(self->told_, hello);
    auto introducing = introduce(self, update_of(hello));
    HOVOR_CO_CHECK(co_await std::move(introducing));

    auto reading_client = read_client(self);
    const auto client = co_await std::move(reading_client);
    if (!self->is_open()) co_return fail(ErrorCode::unavailable, "the client has left");

    if (!messages.empty()) self->last_seq_ = messages.back().seq;
    if (reception.conversation) self->rating_ = reception.conversation->snapshot().rating;
    const auto visits = self->show_up(page_of(hello), cut(text_field(hello, "referer").value_or(""), max_url));
    auto answer = self->connected(reception, groups, messages, visits);
    answer["browser"] = browser_of(*client);
    self->set_greeted();
    co_return json::value(std::move(answer));
}

// A client replaces all that it knows by the answer: so it is all there, and not the last page.
Task<Result<std::vector<Message>>> SdkPeer::all_messages(Self self, const Reception& reception)
{
    auto messages = reception.page.messages;
    while (!messages.empty() && messages.front().seq > 1 && messages.size() < max_messages) {
        const auto first = messages.front().seq;
        auto reading = self->services_.chat_box.before(self->account(), self->visitor().id, first);
        HOVOR_CO_TRY(auto part, co_await std::move(reading));
        if (part.page.messages.empty()) break;
        messages.insert(messages.begin(), part.page.messages.begin(), part.page.messages.end());
    }
    co_return messages;
}

json::object SdkPeer::connected(const Reception& reception, const std::vector<Group>& groups,
                                const std::vector<Message>& messages, std::int64_t visits)
{
    const auto attendance = attendance_of(services_, reception.appearance.account);
    const auto online = attendance.opening.is_open ? attendance.online : std::set<AgentId>{};
    const Team team{reception.appearance, groups, online, origin_};
    auto one = visitor_of(visitor(), services_.visitor_tokens.issue(account(), visitor().id));
    if (conversation()) one["chatId"] = conversation()->str();
    one["visits"] = visits;
    known_ = one;
    for (const auto& [name, value] : told_) one[name] = value;

    auto account_now = account_of(team);
    for (const auto& agent : reception.appearance.agents) agents_[agent.id.str()] = agent_of(team, agent);
    for (const auto& id : online) online_.insert(id.str());
    status_ = status_of(team);

    const auto& chat = reception.conversation;
    return {
        {"serverVersion", server_version},
        {"visitor", std::move(one)},
        {"browser", nullptr},
        {"account", std::move(account_now)},
        {"chat", chat ? json::value(chat_of(*chat, messages, file_addresses())) : json::value(nullptr)},
    };
}

Task<SdkPeer::Outcome> SdkPeer::update(Self self, json::value payload)
{
    const auto values = object_field(object_of(payload), "values");
    keep_told(self->told_, values);
    auto introducing = introduce(self, update_of(values));
    HOVOR_CO_CHECK(co_await std::move(introducing));
    co_return json::value(nullptr);
}

Task<SdkPeer::Outcome> SdkPeer::authenticate(Self self, json::value payload)
{
    const auto values = object_field(object_of(payload), "values");
    keep_told(self->told_, values);
    auto introducing = introduce(self, update_of(values));
    HOVOR_CO_CHECK(co_await std::move(introducing));

    const auto now = visitor_of(self->visitor(), "");
    auto variables = now.at("variables").as_object();
    variables["authenticated"] = true;  // of the answer alone: what a form says proves nothing to agents
    co_return json::value{{"email", now.at("email")},
                          {"name", now.at("name")},
                          {"phone", now.at("phone")},
                          {"group", now.at("group")},
                          {"variables", variables}};
}

Task<SdkPeer::Outcome> SdkPeer::post(Self self, json::value payload)
{
    auto& services = self->services_;
    const auto command = object_of(payload);
    const auto content = object_field(command, "content");
    if (text_field(content, "type").value_or("text") != "text") {
        co_return fail(ErrorCode::invalid_argument, "content.type: only text is taken");
    }
    if (text_field(command, "type").value_or("contact") != "contact") {
        co_return fail(ErrorCode::invalid_argument, "type: only messages of the contact are taken");
    }
    const auto now = services.clock.now();
    const auto& visitor = self->visitor();
    if (services.rate_limits.messages.take(self->account().str() + visitor.id.str(), now)) {
        co_return fail(ErrorCode::rate_limited, "too many messages in a minute");
    }
    HOVOR_CO_TRY(auto text, self->take_words(text_field(content, "text").value_or("")));
    auto posting = services.messenger.post(self->account(), visitor, MessageId{time_ordered_id(now)}, std::move(text));
    HOVOR_CO_TRY(const auto posted, co_await std::move(posting));
    co_return json::value(message_of(posted.message, visitor.id, self->file_addresses()).value());
}

Task<SdkPeer::Outcome> SdkPeer::type(Self self, json::value payload)
{
    if (!self->conversation()) co_return json::value(nullptr);  // nobody knows of them yet
    const auto typing = object_field(object_of(payload), "typing");
    const auto* is = typing.if_contains("is");
    const protocol::ConversationTyping told{.conversation_id = self->conversation()->str(),
                                            .side = protocol::Side::visitor,
                                            .agent_id = {},
                                            .is_typing = is != nullptr && is->is_bool() && is->as_bool()};
    self->services_.hub.tell_agents(self->account(), told);
    co_return json::value(nullptr);
}

Task<SdkPeer::Outcome> SdkPeer::read(Self self, json::value)
{
    const Marks all{.delivered = self->last_seq_, .read = self->last_seq_};
    auto marking = self->services_.messenger.mark(self->account(), self->visitor().id, all);
    HOVOR_CO_CHECK(co_await std::move(marking));
    co_return json::value(nullptr);
}

Task<SdkPeer::Outcome> SdkPeer::close_chat(Self self, json::value)
{
    auto closing = self->services_.messenger.close_by_visitor(self->account(), self->visitor().id);
    HOVOR_CO_CHECK(co_await std::move(closing));
    co_return json::value(nullptr);
}

Task<SdkPeer::Outcome> SdkPeer::ask_for_rating(Self self, json::value)
{
    auto reading = self->services_.chat_box.receive(self->account(), self->visitor().id, {});
    HOVOR_CO_TRY(const auto reception, co_await std::move(reading));
    if (!reception.conversation) co_return fail(ErrorCode::not_found, "there is no chat to rate");
    const auto& chat = reception.conversation->snapshot();
    co_return json::value{{"message", rate_form_of(chat, self->services_.clock.now())}};
}

// The form's `messageId` says nothing that is not known.
Task<SdkPeer::Outcome> SdkPeer::rate(Self self, json::value payload)
{
    auto rating = self->services_.messenger.rate(self->account(), self->visitor().id, read_rating(object_of(payload)));
    HOVOR_CO_CHECK(co_await std::move(rating));
    co_return json::value(nullptr);
}

Task<SdkPeer::Outcome> SdkPeer::request_transcript(Self self, json::value payload)
{
    auto& services = self->services_;
    const auto wanted = object_of(payload);
    if (services.rate_limits.transcripts.take(self->account().str() + self->visitor().id.str(), services.clock.now())) {
        co_return fail(ErrorCode::rate_limited, "too many transcripts in an hour");
    }
    auto language = cut(text_field(wanted, "lang").value_or(self->visitor().language), 35);
    auto requesting = services.messenger.request_transcript(
        self->account(), self->visitor().id, text_field(wanted, "email").value_or(""), std::move(language));
    HOVOR_CO_CHECK(co_await std::move(requesting));
    co_return json::value(nullptr);
}

}  // namespace hovor::web::socketio
