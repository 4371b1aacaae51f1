#include "web/appearance.hpp"

#include "web/settings_wire.hpp"
#include "web/wire.hpp"

#include <algorithm>

namespace hovor::web {
namespace {

constexpr std::size_t max_faces = 100;
constexpr std::size_t max_faces_on_button = 3;

}  // namespace

protocol::TeamChanged team_of(const Appearance& appearance, const Attendance& attendance)
{
    protocol::TeamChanged team;
    const auto& [online, opening] = attendance;
    for (const auto& agent : appearance.agents) {
        team.agents.push_back(to_face(appearance.account.id, agent, opening.is_open && online.contains(agent.id)));
    }
    if (!opening.is_open && opening.changes_at) team.returns_at = to_milliseconds(*opening.changes_at);
    // Not its std::ranges sister: clang 14 cannot read what libstdc++ 12 returns from that.
    std::stable_partition(team.agents.begin(), team.agents.end(), [](const auto& face) { return face.is_online; });
    if (team.agents.size() > max_faces) team.agents.resize(max_faces);
    team.is_online = !team.agents.empty() && team.agents.front().is_online;
    return team;
}

std::optional<protocol::ChatBoxSettings> settings_of(const Account& account)
{
    return account.chat_box ? std::optional{to_wire(*account.chat_box)} : std::nullopt;
}

protocol::ChatBox chat_box_of(const Appearance& appearance, const Attendance& attendance)
{
    auto team = team_of(appearance, attendance);
    if (team.agents.size() > max_faces_on_button) team.agents.resize(max_faces_on_button);
    return {
        .company = appearance.account.company,
        .greeting = appearance.account.greeting,
        .color = appearance.account.color,
        .is_online = team.is_online,
        .returns_at = team.returns_at,
        .agents = std::move(team.agents),
        .consent_mode = to_wire(appearance.account.consent_mode),
        .settings = settings_of(appearance.account),
    };
}

protocol::ChatBox for_the_page(protocol::ChatBox box)
{
    if (!box.settings) return box;
    auto& settings = *box.settings;
    settings.asks_before.reset();
    settings.privacy_notice.reset();
    for (auto& texts : settings.texts)
        texts = {.language = std::move(texts.language), .greeting = std::move(texts.greeting)};
    std::erase_if(settings.texts, [](const auto& texts) { return !texts.greeting; });
    return box;
}

}  // namespace hovor::web
