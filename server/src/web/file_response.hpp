#pragma once

#include "app/uploads.hpp"
#include "transport/http.hpp"

namespace hovor::web {

// A file of a chat, piece by piece. Pictures, which we have written ourselves, are shown; everything else is saved, and
// no browser is told what it is.
transport::Response file_response(Uploads::Download download, Rendition rendition);

}  // namespace hovor::web
