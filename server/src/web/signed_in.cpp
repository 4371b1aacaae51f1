#include "web/signed_in.hpp"

#include "web/responses.hpp"
#include "web/session_cookie.hpp"
#include "web/wire.hpp"

namespace hovor::web {

transport::Response signed_in(int status, std::chrono::seconds longest_session, const NewSession& session)
{
    const protocol::SignedIn wire{.account = to_wire(session.account),
                                  .agent = to_wire(session.account.id, session.agent)};
    auto response = json_response(status, protocol::to_json(wire));
    response.headers.push_back(set_session_cookie(session.token, longest_session));
    return response;
}

}  // namespace hovor::web
