#include "web/routes/routes.hpp"

#include <algorithm>
#include <iterator>

namespace hovor::web {

std::vector<Route> all_routes()
{
    std::vector<Route> all;
    for (const auto group :
         {sign_in_routes, session_routes, profile_routes, team_routes, data_map_routes, audit_routes, protection_routes,
          inbox_routes, annotation_routes, contact_routes, group_routes, invitation_routes, saved_reply_routes,
          chat_box_routes, file_routes, visitor_routes, search_routes}) {
        std::ranges::copy(group(), std::back_inserter(all));
    }
    return all;
}

}  // namespace hovor::web
