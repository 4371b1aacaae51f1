#pragma once

#include "transport/http.hpp"

#include <vector>

namespace hovor::web {

// What a response is, which decides what a browser may do with it.
enum class Served {
    dashboard,     // the page behind /app: nobody frames it, and it talks to us alone
    chat_box,      // the page in the frame on customers' pages
    preview,       // the page of the studio that shows the chat box: framed by the dashboard alone
    preview_chat,  // the chat in that page, in a sandbox
    shop,          // the demo shop, as strict as a customer's page can be
    own_file,      // what only our own pages load
    public_file,   // what customers' pages load too: the loader, and the chat box's files in a sandboxed frame
    api,           // REST: nothing that a browser shows
    public_api,    // REST that the loader calls from customers' pages, without credentials
};

// `is_secure`: the request came over TLS, so the browser may be told to stay with it.
std::vector<transport::Header> security_headers(Served served, bool is_secure);

// Of every REST response. The caller adds cache-control.
inline std::vector<transport::Header> api_headers(bool is_secure)
{
    return security_headers(Served::api, is_secure);
}

}  // namespace hovor::web
