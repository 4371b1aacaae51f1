// Conversations, as agents read and change them.

#include "web/responses.hpp"
#include "web/routes/routes.hpp"
#include "web/services.hpp"
#include "web/wire.hpp"

#include <charconv>
#include <limits>
#include <utility>

namespace hovor::web {
namespace {

using transport::Response;

constexpr std::int64_t max_seq = (std::int64_t{1} << 53) - 1;
constexpr int usual_page = 50;
constexpr int max_page = 100;

Result<int> limit_of(const Call& call)
{
    HOVOR_TRY(const auto limit, call.number("limit", 1, max_page));
    return static_cast<int>(limit.value_or(usual_page));
}

// Opaque to clients: the place in the log that the next page ends before.
Result<std::int64_t> cursor_of(const Call& call)
{
    HOVOR_TRY(const auto cursor, call.number("cursor", 1, max_seq));
    return cursor.value_or(std::numeric_limits<std::int64_t>::max());
}

Result<std::optional<Conversation::State>> state_of(const Call& call)
{
    const auto found = call.query.find("state");
    if (found == call.query.end()) return std::nullopt;
    const auto state = hovor::from_string<Conversation::State>(found->second);
    if (!state) return fail(ErrorCode::invalid_argument, "state: has to be waiting, active or closed");
    return state;
}

ConversationId conversation_of(const Call& call)
{
    return ConversationId{call.parameters[0]};
}

std::vector<protocol::UnreadCount> unread_of(const std::vector<UnreadCount>& unread)
{
    std::vector<protocol::UnreadCount> wire;
    for (const auto& [conversation, count] : unread) wire.push_back({conversation.str(), count});
    return wire;
}

Task<Result<Response>> snapshot(Services& services, Call call)
{
    auto reading = services.inbox.snapshot(call.agent().account, call.agent().agent.id);
    HOVOR_CO_TRY(const auto now, co_await std::move(reading));
    protocol::Snapshot wire{.last_seq = now.last_seq,
                            .account = to_wire(now.account),
                            .agent_id = call.agent().agent.id.str(),
                            .agents = {},
                            .conversations = to_wire(now.page.conversations),
                            .visitors = all_to_wire<protocol::Visitor>(now.page.visitors),
                            .groups = all_to_wire<protocol::Group>(now.groups),
                            .contacts = all_to_wire<protocol::Contact>(now.page.contacts),
                            .unread = unread_of(now.unread)};
    for (const auto& agent : now.agents) wire.agents.push_back(to_wire(now.account.id, agent));
    co_return ok(wire);
}

Task<Result<Response>> list(Services& services, Call call)
{
    HOVOR_CO_TRY(const auto state, state_of(call));
    HOVOR_CO_TRY(const auto before, cursor_of(call));
    HOVOR_CO_TRY(const auto limit, limit_of(call));
    const auto tag = call.query.find("tag");
    if (state && tag != call.query.end()) {
        co_return fail(ErrorCode::invalid_argument, "state, tag: one or the other");
    }
    const auto& account = call.agent().account;
    const auto& agent = call.agent().agent.id;
    auto reading = tag == call.query.end() ? services.inbox.list(account, agent, state, before, limit)
                                           : services.inbox.list_tagged(account, agent, tag->second, before, limit);
    HOVOR_CO_TRY(const auto page, co_await std::move(reading));
    protocol::Conversations wire{.conversations = to_wire(page.conversations),
                                 .visitors = all_to_wire<protocol::Visitor>(page.visitors),
                                 .contacts = all_to_wire<protocol::Contact>(page.contacts),
                                 .next = {}};
    if (page.next) wire.next = std::to_string(*page.next);
    co_return ok(wire);
}

Task<Result<Response>> find(Services& services, Call call)
{
    auto reading = services.inbox.find(call.agent().account, call.agent().agent.id, conversation_of(call));
    HOVOR_CO_TRY(const auto page, co_await std::move(reading));
    if (page.visitors.empty()) co_return fail(ErrorCode::internal, "a conversation without its visitor");
    co_return ok(details_of(page));
}

Task<Result<Response>> messages(Services& services, Call call)
{
    HOVOR_CO_TRY(const auto before, call.number("before", 1, max_seq));
    HOVOR_CO_TRY(const auto limit, limit_of(call));
    auto reading =
        services.inbox.messages(call.agent().account, call.agent().agent.id, conversation_of(call), before, limit);
    HOVOR_CO_TRY(const auto read, co_await std::move(reading));
    protocol::Messages wire{
        .messages = all_to_wire<protocol::Message>(read.page.messages), .more = read.page.more, .notes = {}};
    if (!read.notes.empty()) wire.notes = all_to_wire<protocol::Note>(read.notes);
    co_return ok(wire);
}

Task<Result<Response>> post(Services& services, Call call)
{
    HOVOR_CO_TRY(auto body, call.body<protocol::NewMessage>());
    HOVOR_CO_TRY(auto content, content_from(std::move(body.text), std::move(body.file_id), std::move(body.choices)));
    auto posting = services.messenger.post(call.agent().account, call.agent().agent.id, conversation_of(call),
                                           MessageId{std::move(body.id)}, std::move(content));
    HOVOR_CO_TRY(const auto posted, co_await std::move(posting));
    co_return created(to_wire(posted.message));
}

using ByAgent = Task<Result<Conversation>> (Messenger::*)(AccountId, AgentId, ConversationId, AgentId);
using ByGroup = Task<Result<Conversation>> (Messenger::*)(AccountId, AgentId, ConversationId, GroupId);

// To a colleague or to a group, or from one.
template <ByAgent by_agent, ByGroup by_group>
Task<Result<Response>> assign(Services& services, Call call)
{
    HOVOR_CO_TRY(auto body, call.body<protocol::Assignment>());
    if (body.agent_id.has_value() == body.group_id.has_value()) {
        co_return fail(ErrorCode::invalid_argument, "agent_id, group_id: one or the other");
    }
    const auto& account = call.agent().account;
    const auto& agent = call.agent().agent.id;
    auto& messenger = services.messenger;
    auto assigning =
        body.agent_id
            ? (messenger.*by_agent)(account, agent, conversation_of(call), AgentId{*std::move(body.agent_id)})
            : (messenger.*by_group)(account, agent, conversation_of(call), GroupId{*std::move(body.group_id)});
    HOVOR_CO_TRY(const auto conversation, co_await std::move(assigning));
    co_return ok(to_wire(conversation.snapshot()));
}

// Without a body, too.
Task<Result<Response>> close(Services& services, Call call)
{
    std::optional<CloseReason> reason;
    if (!call.request.body.empty()) {
        HOVOR_CO_TRY(const auto body, call.body<protocol::Closing>());
        if (body.reason) reason = hovor::from_string<CloseReason>(to_string(*body.reason));
    }
    auto closing = services.messenger.close(call.agent().account, call.agent().agent.id, conversation_of(call), reason);
    HOVOR_CO_TRY(const auto conversation, co_await std::move(closing));
    co_return ok(to_wire(conversation.snapshot()));
}

// How the agent comes to it: as it was offered, or by themselves.
Task<Result<Response>> join(Services& services, Call call)
{
    const auto& account = call.agent().account;
    const auto& agent = call.agent().agent.id;
    const auto reason = services.dispatch_board.reason_of(account, conversation_of(call), agent);
    auto joining = services.messenger.join(account, agent, conversation_of(call), reason);
    HOVOR_CO_TRY(const auto conversation, co_await std::move(joining));
    co_return ok(to_wire(conversation.snapshot()));
}

Task<Result<Response>> pass(Services& services, Call call)
{
    const auto& account = call.agent().account;
    auto finding = services.inbox.find(account, call.agent().agent.id, conversation_of(call));
    HOVOR_CO_CHECK(co_await std::move(finding));
    if (!services.dispatch_board.pass(account, conversation_of(call), call.agent().agent.id)) {
        co_return fail(ErrorCode::conflict, "the conversation is not offered to you");
    }
    co_return no_content();
}

Task<Result<Response>> mark_unread(Services& services, Call call)
{
    const auto& who = call.agent();
    auto marking = services.messenger.mark_unread(who.account, who.agent.id, conversation_of(call));
    HOVOR_CO_CHECK(co_await std::move(marking));
    co_return no_content();
}

using Step = Task<Result<Conversation>> (Messenger::*)(AccountId, AgentId, ConversationId);

template <Step step>
Task<Result<Response>> take_step(Services& services, Call call)
{
    auto taking = (services.messenger.*step)(call.agent().account, call.agent().agent.id, conversation_of(call));
    HOVOR_CO_TRY(const auto conversation, co_await std::move(taking));
    co_return ok(to_wire(conversation.snapshot()));
}

}  // namespace

std::vector<Route> inbox_routes()
{
    return {
        {"GET", "/api/v1/snapshot", Access::agent, snapshot},
        {"GET", "/api/v1/conversations", Access::agent, list},
        {"GET", "/api/v1/conversations/{conversation_id}", Access::agent, find},
        {"GET", "/api/v1/conversations/{conversation_id}/messages", Access::agent, messages},
        {"POST", "/api/v1/conversations/{conversation_id}/messages", Access::agent, post},
        {"POST", "/api/v1/conversations/{conversation_id}/join", Access::agent, join},
        {"POST", "/api/v1/conversations/{conversation_id}/leave", Access::agent, take_step<&Messenger::leave>},
        {"POST", "/api/v1/conversations/{conversation_id}/close", Access::agent, close},
        {"POST", "/api/v1/conversations/{conversation_id}/reopen", Access::agent, take_step<&Messenger::reopen>},
        {"POST", "/api/v1/conversations/{conversation_id}/assign", Access::agent,
         assign<&Messenger::assign, &Messenger::hand_to_group>},
        {"POST", "/api/v1/conversations/{conversation_id}/unassign", Access::agent,
         assign<&Messenger::unassign, &Messenger::take_from_group>},
        {"POST", "/api/v1/conversations/{conversation_id}/pass", Access::agent, pass},
        {"POST", "/api/v1/conversations/{conversation_id}/unread", Access::agent, mark_unread},
    };
}

}  // namespace hovor::web
