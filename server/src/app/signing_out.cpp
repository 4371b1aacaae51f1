#include "app/signing_out.hpp"

namespace hovor {

void sign_out(Transaction& db, const AgentId& agent, const std::optional<SessionId>& but, Timestamp now)
{
    db.sessions().remove_links(agent);
    for (;;) {  // a list may not hold all of them
        bool has_ended = false;
        for (const auto& one : db.sessions().of(agent, now)) {
            if (one.id == but || !db.sessions().remove(agent, one.id)) continue;
            db.append(SessionEnded{agent, one.id});
            has_ended = true;
        }
        if (!has_ended) return;
    }
}

}  // namespace hovor
