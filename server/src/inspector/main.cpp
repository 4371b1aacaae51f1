// hovor-file-inspector: README.md says what it does.

#include "inspector/media_type.hpp"
#include "inspector/picture.hpp"
#include "inspector/sandbox.hpp"

#include <unistd.h>

#include <array>
#include <string>
#include <string_view>

namespace {

using namespace hovor::inspector;

constexpr int original = 0;
constexpr int report = 1;
constexpr int picture = 3;
constexpr int thumbnail = 4;

std::string read_beginning()
{
    constexpr std::size_t enough = 1'024 * 1'024;
    std::string bytes(enough, '\0');
    std::size_t size = 0;
    while (size < bytes.size()) {
        const auto count = ::pread(original, bytes.data() + size, bytes.size() - size, static_cast<off_t>(size));
        if (count <= 0) break;
        size += static_cast<std::size_t>(count);
    }
    bytes.resize(size);
    return bytes;
}

std::string line(std::string_view key, std::string_view value)
{
    return std::string{key} + ' ' + std::string{value} + '\n';
}

std::string inspect(const MediaTypes& types)
{
    const auto media_type = types.of(read_beginning());
    if (is_program(media_type)) return line("refused", "programs are not taken");
    if (!is_picture(media_type)) return line("media_type", media_type);
    try {
        const auto size = rewrite_picture(media_type, original, picture, thumbnail);
        return line("media_type", media_type) + line("width", std::to_string(size.width)) +
               line("height", std::to_string(size.height));
    } catch (const Refused& why) {
        return line("refused", why.what());
    }
}

}  // namespace

// Ends at once, without tidying up: what a hostile file has done to the process is not to be touched again.
int main()
{
    try {
        const MediaTypes types;
        prepare_pictures();
        enter_sandbox();
        const auto said = inspect(types);
        const auto written = ::write(report, said.data(), said.size());
        ::_exit(written == static_cast<ssize_t>(said.size()) ? 0 : 1);
    } catch (const std::exception&) {
        ::_exit(2);
    }
}
