#include "storage/sql/participants.hpp"

#include "storage/sql/columns.hpp"
#include "storage/sql/json_body.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

namespace hovor::sql {

namespace json = boost::json;

json::array to_json(const std::vector<Participant>& participants)
{
    json::array all;
    for (const auto& one : participants) {
        json::object row{{"agent_id", one.agent.str()},
                         {"reason", to_string(one.reason)},
                         {"joined_at", to_milliseconds(one.joined_at)}};
        if (one.read > 0) row["read_seq"] = one.read;
        if (one.assigned_by) row["assigned_by"] = one.assigned_by->str();
        all.push_back(std::move(row));
    }
    return all;
}

std::vector<Participant> read_participants(const json::array& participants)
{
    std::vector<Participant> all;
    for (const auto& value : participants) {
        const Body one{value.as_object()};
        all.push_back({.agent = AgentId{one.text("agent_id")},
                       .reason = read_name<JoinReason>(one.text("reason")),
                       .assigned_by = one.id_if_there<AgentId>("assigned_by"),
                       .joined_at = one.time("joined_at"),
                       .read = one.has("read_seq") ? one.integer("read_seq") : 0});
    }
    return all;
}

std::string to_column_text(const std::vector<Participant>& participants)
{
    return participants.empty() ? std::string{} : json::serialize(to_json(participants));
}

std::vector<Participant> read_participants(std::string_view text)
{
    if (text.empty()) return {};
    return read_participants(json::parse({text.data(), text.size()}).as_array());
}

}  // namespace hovor::sql
