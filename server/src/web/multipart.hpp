#pragma once

#include "base/result.hpp"

#include <string>
#include <string_view>

namespace hovor::web {

// The file of a form (RFC 7578), as a browser or a library sends it.
struct FormFile {
    std::string name;          // the parameter `filename`
    std::string_view content;  // within the body
};

// The part called `file`. invalid_argument if the body is no such form, or has no such part with a file name.
Result<FormFile> read_form_file(std::string_view content_type, std::string_view body);

}  // namespace hovor::web
