#include "web/seen_news.hpp"

#include <utility>
#include <vector>

namespace hovor::web {
namespace {

struct Filter {
    const std::set<ConversationId>& seen;

    bool has(const std::string& conversation) const { return seen.contains(ConversationId{conversation}); }

    std::optional<AgentNews> operator()(protocol::AgentsOnline news) const { return news; }

    std::optional<AgentNews> operator()(protocol::VisitorsChanged news) const
    {
        protocol::VisitorsChanged left{.present = {}, .gone = std::move(news.gone)};
        for (auto& one : news.present) {
            if (!one.conversation_id || has(*one.conversation_id)) {
                left.present.push_back(std::move(one));
            } else {
                left.gone.push_back(std::move(one.visitor_id));
            }
        }
        return left;
    }

    template <class OfOneConversation>
    std::optional<AgentNews> operator()(OfOneConversation news) const
    {
        if (!has(news.conversation_id)) return std::nullopt;
        return news;
    }
};

}  // namespace

void add_conversations(const AgentNews& news, std::set<ConversationId>& all)
{
    if (const auto* visitors = std::get_if<protocol::VisitorsChanged>(&news)) {
        for (const auto& one : visitors->present) {
            if (one.conversation_id) all.emplace(*one.conversation_id);
        }
    }
    if (const auto* typing = std::get_if<protocol::ConversationTyping>(&news)) all.emplace(typing->conversation_id);
    if (const auto* viewers = std::get_if<protocol::ConversationViewers>(&news)) all.emplace(viewers->conversation_id);
    if (const auto* offered = std::get_if<protocol::ConversationOffered>(&news)) all.emplace(offered->conversation_id);
}

std::optional<AgentNews> only_seen(AgentNews news, const std::set<ConversationId>& seen)
{
    return std::visit(Filter{seen}, std::move(news));
}

}  // namespace hovor::web
