#pragma once

#include "domain/guard.hpp"
#include "transport/http.hpp"

#include <string>

// Whether a customer's page may have the chat box. What is asked for from it names its origin; the page in the frame is
// kept to the allowed domains by the browser, whatever the page around it says.
namespace hovor::web {

// forbidden to a page of another site whose domain is not allowed.
Result<void> check_page(const Guard& guard, const transport::Request& request);

// What a policy says of who may frame the chat box: our own pages, and those on the allowed domains.
std::string frame_ancestors(const Guard& guard);

// In place of the script that shows the chat box: shows none, and tells the console why. It is a Part
// (web/widget/loader/part.ts), so that every loader takes it and asks no more.
std::string refused_script(const transport::Request& request);

}  // namespace hovor::web
