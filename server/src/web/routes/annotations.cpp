// What agents write on conversations for each other.

#include "web/responses.hpp"
#include "web/routes/routes.hpp"
#include "web/services.hpp"
#include "web/wire.hpp"

#include <utility>

namespace hovor::web {
namespace {

using transport::Response;

ConversationId conversation_of(const Call& call)
{
    return ConversationId{call.parameters[0]};
}

Task<Result<Response>> add_note(Services& services, Call call)
{
    HOVOR_CO_TRY(auto body, call.body<protocol::NewNote>());
    NewNote note{.id = NoteId{std::move(body.id)}, .text = std::move(body.text)};
    for (auto& id : body.mention_ids.value_or(std::vector<std::string>{})) note.mentions.emplace_back(std::move(id));
    auto adding = services.annotations.add_note(call.agent().account, call.agent().agent.id, conversation_of(call),
                                                std::move(note));
    HOVOR_CO_TRY(const auto added, co_await std::move(adding));
    co_return created(to_wire(added));
}

Task<Result<Response>> update(Services& services, Call call)
{
    HOVOR_CO_TRY(auto body, call.body<protocol::ConversationUpdate>());
    LabelUpdate change{.add_tags = std::move(body.add_tags).value_or(std::vector<std::string>{}),
                       .remove_tags = std::move(body.remove_tags).value_or(std::vector<std::string>{}),
                       .is_important = body.is_important,
                       .category = std::move(body.category)};
    auto labelling = services.annotations.label(call.agent().account, call.agent().agent.id, conversation_of(call),
                                                std::move(change));
    HOVOR_CO_TRY(const auto conversation, co_await std::move(labelling));
    co_return ok(to_wire(conversation.snapshot()));
}

Task<Result<Response>> tags(Services& services, Call call)
{
    auto reading = services.annotations.tags(call.agent().account);
    HOVOR_CO_TRY(const auto all, co_await std::move(reading));
    protocol::Tags wire;
    for (const auto& [tag, count] : all) wire.tags.push_back({.tag = tag, .count = count});
    co_return ok(wire);
}

}  // namespace

std::vector<Route> annotation_routes()
{
    return {
        {"PATCH", "/api/v1/conversations/{conversation_id}", Access::agent, update},
        {"POST", "/api/v1/conversations/{conversation_id}/notes", Access::agent, add_note},
        {"GET", "/api/v1/tags", Access::agent, tags},
    };
}

}  // namespace hovor::web
