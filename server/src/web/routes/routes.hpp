#pragma once

#include "web/router.hpp"

#include <vector>

// The REST API, a file for each group of routes (protocol/rest.tsp).
namespace hovor::web {

std::vector<Route> sign_in_routes();
std::vector<Route> session_routes();
std::vector<Route> profile_routes();
std::vector<Route> team_routes();
std::vector<Route> audit_routes();
std::vector<Route> data_map_routes();
std::vector<Route> protection_routes();
std::vector<Route> inbox_routes();
std::vector<Route> annotation_routes();
std::vector<Route> contact_routes();
std::vector<Route> group_routes();
std::vector<Route> invitation_routes();
std::vector<Route> saved_reply_routes();
std::vector<Route> chat_box_routes();
std::vector<Route> file_routes();
std::vector<Route> visitor_routes();
std::vector<Route> search_routes();

// All of the above.
std::vector<Route> all_routes();

}  // namespace hovor::web
