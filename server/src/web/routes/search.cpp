// Messages and visitors by their words.

#include "domain/text.hpp"
#include "web/responses.hpp"
#include "web/routes/routes.hpp"
#include "web/services.hpp"
#include "web/wire.hpp"

#include <limits>
#include <utility>

namespace hovor::web {
namespace {

using transport::Response;

constexpr std::int64_t max_seq = (std::int64_t{1} << 53) - 1;
constexpr int usual_page = 20;
constexpr int max_page = 50;
constexpr std::size_t max_query = 500;  // in code points
constexpr std::size_t max_id = 64;

Result<std::string> query_of(const Call& call)
{
    const auto found = call.query.find("q");
    if (found == call.query.end()) return fail(ErrorCode::invalid_argument, "q: is missing; write what to look for");
    if (count_code_points(found->second) > max_query) {
        return fail(ErrorCode::invalid_argument, "q: takes at most " + std::to_string(max_query) + " characters");
    }
    return found->second;
}

Result<int> limit_of(const Call& call)
{
    HOVOR_TRY(const auto limit, call.number("limit", 1, max_page));
    return static_cast<int>(limit.value_or(usual_page));
}

// The cursor is opaque to clients: the place in the log that the next page ends before.
Result<Search::Page> page_of(const Call& call)
{
    HOVOR_TRY(const auto limit, limit_of(call));
    HOVOR_TRY(const auto before, call.number("cursor", 1, max_seq));
    Search::Page page{.limit = limit};
    page.before = before.value_or(std::numeric_limits<std::int64_t>::max());
    const auto conversation = call.query.find("conversation_id");
    if (conversation == call.query.end()) return page;
    if (conversation->second.empty() || conversation->second.size() > max_id) {
        return fail(ErrorCode::invalid_argument, "conversation_id: is none");
    }
    page.conversation = ConversationId{conversation->second};
    return page;
}

protocol::FoundMessage wire_of(FoundMessage found)
{
    auto message = to_wire(found.message);
    protocol::FoundMessage wire{.conversation_id = found.message.conversation.str(),
                                .visitor_id = found.visitor.str(),
                                .message_id = std::move(message.id),
                                .seq = message.seq,
                                .author = message.author,
                                .agent_id = std::move(message.agent_id),
                                .excerpt = std::move(found.excerpt.text),
                                .marks = {},
                                .created_at = message.created_at};
    for (const auto& [offset, length] : found.excerpt.marks) {
        wire.marks.push_back({static_cast<std::int64_t>(offset), static_cast<std::int64_t>(length)});
    }
    return wire;
}

Task<Result<Response>> messages(Services& services, Call call)
{
    HOVOR_CO_TRY(auto query, query_of(call));
    HOVOR_CO_TRY(auto page, page_of(call));
    auto searching =
        services.search.messages(call.agent().account, call.agent().agent.id, std::move(query), std::move(page));
    HOVOR_CO_TRY(auto found, co_await std::move(searching));
    protocol::FoundMessages wire{.messages = {},
                                 .conversations = to_wire(found.conversations),
                                 .visitors = all_to_wire<protocol::Visitor>(found.visitors),
                                 .next = {},
                                 .is_behind = found.is_behind};
    for (auto& one : found.messages) wire.messages.push_back(wire_of(std::move(one)));
    if (found.next) wire.next = std::to_string(*found.next);
    co_return ok(wire);
}

Task<Result<Response>> visitors(Services& services, Call call)
{
    HOVOR_CO_TRY(auto query, query_of(call));
    HOVOR_CO_TRY(const auto limit, limit_of(call));
    auto searching = services.search.visitors(call.agent().account, call.agent().agent.id, std::move(query), limit);
    HOVOR_CO_TRY(const auto found, co_await std::move(searching));
    co_return ok(protocol::FoundVisitors{all_to_wire<protocol::Visitor>(found)});
}

}  // namespace

std::vector<Route> search_routes()
{
    return {
        {"GET", "/api/v1/search/messages", Access::agent, messages},
        {"GET", "/api/v1/search/visitors", Access::agent, visitors},
    };
}

}  // namespace hovor::web
