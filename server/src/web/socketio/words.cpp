#include "web/socketio/words.hpp"

#include "web/socketio/facts.hpp"
#include "web/wire.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <ctime>

namespace hovor::web::socketio {
namespace {

namespace json = boost::json;

std::string_view sub_type_of(Author author)
{
    switch (author) {
        case Author::visitor: return "contact";
        case Author::agent: return "agent";
        case Author::system: break;
    }
    return "system";
}

json::value id_or_null(const std::optional<AgentId>& agent)
{
    return agent ? json::value(agent->str()) : json::value(nullptr);
}

json::object closing_of(const std::optional<AgentId>& agent)
{
    if (!agent) return {{"closeType", "visitor_close"}};
    return {{"closeType", "agent_close"}, {"agentId", agent->str()}};
}

constexpr double thumbnail_side = 400;

// As large as it is, or so that neither side is longer.
std::int64_t thumbnail_length(std::uint32_t side, const PictureSize& picture)
{
    const auto scale = std::min(1.0, thumbnail_side / std::max(picture.width, picture.height));
    return std::max<std::int64_t>(1, std::llround(side * scale));
}

json::object attachment_of(const File& file, const FileAddresses& files)
{
    const auto url = files.origin + files.links.path(files.account, file.id);
    const auto until = iso_time(files.links.expires_at());
    json::object attachment{{"type", file.picture ? "image" : "file"},
                            {"fileName", file.name},
                            {"fileType", file.media_type},
                            {"url", url},
                            {"expireAt", until},
                            {"size", file.size},
                            {"width", nullptr},
                            {"height", nullptr}};
    if (const auto& picture = file.picture) {
        attachment["width"] = picture->width;
        attachment["height"] = picture->height;
        attachment["thumb400"] = {{"url", url + "/thumbnail"},
                                  {"expireAt", until},
                                  {"width", thumbnail_length(picture->width, *picture)},
                                  {"height", thumbnail_length(picture->height, *picture)}};
    }
    return attachment;
}

std::optional<json::object> content_of(const Draft& draft, const FileAddresses& files)
{
    switch (draft.kind) {
        case MessageKind::file:
            if (!draft.file) return std::nullopt;
            return json::object{{"type", "upload"}, {"text", nullptr}, {"data", attachment_of(*draft.file, files)}};
        case MessageKind::text: return json::object{{"type", "text"}, {"text", draft.text}, {"data", nullptr}};
        case MessageKind::agent_joined:
            return json::object{
                {"type", "agent_join"}, {"text", nullptr}, {"data", {{"agentId", id_or_null(draft.agent)}}}};
        case MessageKind::agent_left:
            return json::object{
                {"type", "agent_leave"}, {"text", nullptr}, {"data", {{"agentId", id_or_null(draft.agent)}}}};
        case MessageKind::closed:
            return json::object{{"type", "chat_close"}, {"text", nullptr}, {"data", closing_of(draft.agent)}};
        case MessageKind::reopened: break;
    }
    return std::nullopt;
}

std::string_view state_of(Conversation::State state)
{
    switch (state) {
        case Conversation::State::waiting: return "pending";
        case Conversation::State::active: return "open";
        case Conversation::State::closed: break;
    }
    return "closed";
}

json::array ids_of(const std::vector<AgentId>& agents)
{
    json::array ids;
    for (const auto& agent : agents) ids.emplace_back(agent.str());
    return ids;
}

// As the clients know them: who has not said visitor.connect is forbidden the rest.
int code_of(ErrorCode code)
{
    return code == ErrorCode::unauthenticated ? 403 : web::status_of(code);
}

std::string_view type_of(ErrorCode code)
{
    switch (code) {
        case ErrorCode::unauthenticated: return "auth_error";
        case ErrorCode::invalid_argument: return "invalid_param";
        case ErrorCode::not_found: return "not_found";
        case ErrorCode::rate_limited: return "rate_limit";
        default: return "server_error";
    }
}

}  // namespace

json::value text_or_null(const std::string& text)
{
    return text.empty() ? json::value(nullptr) : json::value(text);
}

std::string iso_time(Timestamp time)
{
    const auto milliseconds = to_milliseconds(time);
    const std::time_t seconds = milliseconds / 1000;
    std::tm parts{};
    gmtime_r(&seconds, &parts);
    std::array<char, 32> date{};
    std::strftime(date.data(), date.size(), "%Y-%m-%dT%H:%M:%S", &parts);
    std::array<char, 8> rest{};
    std::snprintf(rest.data(), rest.size(), ".%03dZ", static_cast<int>(milliseconds % 1000));
    return std::string{date.data()} + rest.data();
}

std::optional<json::object> message_of(const Message& message, const VisitorId& visitor, const FileAddresses& files)
{
    const auto& draft = message.draft;
    auto content = content_of(draft, files);
    if (!content) return std::nullopt;
    const bool is_said = draft.kind == MessageKind::text || draft.kind == MessageKind::file;
    return envelope({.id = draft.id.str(),
                     .type = is_said ? "message" : "event",
                     .sub_type = sub_type_of(draft.author),
                     .conversation = message.conversation,
                     .visitor = visitor,
                     .agent = draft.agent,
                     .created_at = draft.created_at},
                    *std::move(content));
}

json::object envelope(const Envelope& of, json::object content)
{
    return {
        {"id", of.id},
        {"type", of.type},
        {"subType", of.sub_type},
        {"channel", {{"type", "default"}, {"id", nullptr}}},
        {"chatId", of.conversation.str()},
        {"groupId", nullptr},
        {"visitorId", of.visitor.str()},
        {"agentId", id_or_null(of.agent)},
        {"trigger", nullptr},
        {"createdAt", iso_time(of.created_at)},
        {"content", std::move(content)},
        {"tags", json::array{}},
        {"responseTime", nullptr},
        {"attachments", json::array{}},
    };
}

namespace {

json::array groups_of(const Team& team, const AgentId& agent)
{
    json::array keys;
    for (const auto& group : team.groups) {
        if (group.has(agent)) keys.emplace_back(group.key);
    }
    return keys;
}

// As the clients work it out themselves: who is in no group answers for all.
std::string_view status_of(const Team& team, const Group& group)
{
    const auto answers = [&](const Agent& one) {
        return team.online.contains(one.id) && (group.has(one.id) || groups_of(team, one.id).empty());
    };
    return std::ranges::any_of(team.appearance.agents, answers) ? "online" : "offline";
}

}  // namespace

json::object agent_of(const Team& team, const Agent& agent)
{
    const auto face = to_face(team.appearance.account.id, agent, team.online.contains(agent.id));
    const auto photo = face.photo_url ? json::value(team.origin + *face.photo_url) : json::value(nullptr);
    return {
        {"id", agent.id.str()},
        {"status", face.is_online ? "online" : "offline"},
        {"groups", groups_of(team, agent.id)},
        {"nickname", agent.name},
        {"fullname", agent.name},
        {"description", text_or_null(agent.job_title)},
        {"avatar", photo},
    };
}

std::string_view status_of(const Team& team)
{
    const auto is_online = [&](const Agent& one) { return team.online.contains(one.id); };
    return std::ranges::any_of(team.appearance.agents, is_online) ? "online" : "offline";
}

json::object account_of(const Team& team)
{
    json::array agents;
    for (const auto& agent : team.appearance.agents) agents.push_back(agent_of(team, agent));
    json::array groups;
    for (const auto& group : team.groups) {
        groups.push_back(json::object{{"key", group.key}, {"name", group.name}, {"status", status_of(team, group)}});
    }
    return {{"status", status_of(team)}, {"agents", std::move(agents)}, {"groups", std::move(groups)}};
}

json::object visitor_of(const Visitor& visitor, const std::string& token)
{
    return {
        {"id", token},
        {"chatId", nullptr},
        {"lang", text_or_null(visitor.language)},
        {"name", text_or_null(visitor.name)},
        {"email", text_or_null(visitor.email)},
        {"phone", text_or_null(visitor.phone)},
        {"bannedAt", nullptr},
        {"group", text_or_null(visitor.group)},
        {"visits", 1},
        {"variables", variables_of(visitor.variables)},
    };
}

json::value browser_of(const Client& client)
{
    if (client == Client{}) return nullptr;
    const auto is_edge = client.browser.starts_with("Edge") || client.browser.starts_with("Microsoft Edge");
    return json::object{
        {"isMobile", client.device == DeviceType::mobile},
        {"isTablet", client.device == DeviceType::tablet},
        {"isDesktop", client.device == DeviceType::desktop},
        {"isSmartTV", client.device == DeviceType::tv},
        {"isIE", client.browser == "IE" || client.browser == "IE Mobile"},
        {"isEdge", is_edge},
    };
}

json::object chat_of(const Conversation& conversation, const std::vector<Message>& messages, const FileAddresses& files)
{
    const auto& now = conversation.snapshot();
    json::array all;
    std::int64_t unread = 0;
    for (const auto& message : messages) {
        if (message.draft.author == Author::agent && message.seq > now.visitor_marks.read) ++unread;
        if (auto one = message_of(message, now.visitor, files)) all.push_back(*std::move(one));
    }
    return {
        {"id", now.id.str()},
        {"assignedIds", ids_of(now.agents)},
        {"rating", rating_of(now.rating)},
        {"status", state_of(now.state)},
        {"readInfo", {{"type", "visitor"}, {"lastReadAt", nullptr}}},
        {"unreadInfo", {{"type", "visitor"}, {"count", unread}, {"lastReadAt", nullptr}}},
        {"messages", std::move(all)},
    };
}

json::object error_of(const Error& error, std::string_view event)
{
    return {
        {"message", error.message()},
        {"code", code_of(error.code())},
        {"type", type_of(error.code())},
        {"event", event},
    };
}

}  // namespace hovor::web::socketio
