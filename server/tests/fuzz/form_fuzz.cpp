// Whatever a client sends as a form with a file: it is refused as invalid, or the file is a part of the body, and its
// name one that leads nowhere else. The first line stands for the content type.

#include "domain/file.hpp"
#include "protocol/utf8.hpp"
#include "web/multipart.hpp"

#include <cstdint>
#include <cstdlib>
#include <functional>
#include <string_view>

namespace {

void require(bool holds)
{
    if (!holds) std::abort();
}

// As the server asks first.
bool is_utf8(std::string_view text)
{
    while (!text.empty()) {
        const auto length = hovor::protocol::utf8_length(text);
        if (length == 0) return false;
        text.remove_prefix(length);
    }
    return true;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const std::string_view all{reinterpret_cast<const char*>(bytes), size};
    const auto end = std::min(all.find('\n'), all.size());
    const auto body = all.substr(std::min(end + 1, all.size()));
    const auto file = hovor::web::read_form_file(all.substr(0, end), body);
    if (!file) {
        require(file.error().code() == hovor::ErrorCode::invalid_argument);
        return 0;
    }
    const std::less_equal<const char*> is_before;
    require(is_before(body.data(), file->content.data()));
    require(is_before(file->content.data() + file->content.size(), body.data() + body.size()));

    if (!is_utf8(file->name)) return 0;
    const auto name = hovor::parse_file_name(file->name);
    if (!name) return 0;
    require(!name->empty() && name->size() <= hovor::max_file_name);
    require(name->find_first_of("/\\") == std::string::npos && *name != "." && *name != "..");
    require(hovor::parse_file_name(*name) == *name);
    return 0;
}
