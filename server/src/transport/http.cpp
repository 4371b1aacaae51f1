#include "transport/http.hpp"

#include <algorithm>

namespace hovor::transport {

const std::string* Request::header(std::string_view lower_case_name) const noexcept
{
    const auto found = std::ranges::find(headers, lower_case_name, &Header::name);
    return found == headers.end() ? nullptr : &found->value;
}

}  // namespace hovor::transport
