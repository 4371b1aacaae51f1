#include "outside/files/inspection.hpp"

#include "outside/files/descriptor.hpp"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <charconv>
#include <map>
#include <string>
#include <system_error>

namespace hovor::files {
namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

constexpr std::size_t longest_report = 4'096;
constexpr std::string_view not_readable = "the file cannot be read";

// What the child does with its descriptors before it becomes the inspector (server/src/inspector/main.cpp). What else
// is open here stays here.
class FileActions {
public:
    FileActions() { ::posix_spawn_file_actions_init(&actions_); }
    ~FileActions() { ::posix_spawn_file_actions_destroy(&actions_); }
    FileActions(const FileActions&) = delete;
    FileActions& operator=(const FileActions&) = delete;

    void open(int as, const fs::path& path, int flags)
    {
        ::posix_spawn_file_actions_addopen(&actions_, as, path.c_str(), flags, 0);
    }
    void give(int descriptor, int as) { ::posix_spawn_file_actions_adddup2(&actions_, descriptor, as); }
    void close_from(int first) { ::posix_spawn_file_actions_addclosefrom_np(&actions_, first); }

    const posix_spawn_file_actions_t* get() const noexcept { return &actions_; }

private:
    posix_spawn_file_actions_t actions_{};
};

struct Pipe {
    Descriptor in;
    Descriptor out;
};

Result<Pipe> make_pipe()
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) {
        return fail(ErrorCode::unavailable, "no pipe to the inspector: " + std::generic_category().message(errno));
    }
    return Pipe{Descriptor{ends[0]}, Descriptor{ends[1]}};
}

Result<pid_t> start(const fs::path& inspector, const Inspected& files, const Pipe& report)
{
    FileActions actions;
    actions.open(0, files.original, O_RDONLY);
    actions.give(report.out.number(), 1);
    actions.open(2, "/dev/null", O_WRONLY);
    actions.open(3, files.picture, O_RDWR);
    actions.open(4, files.thumbnail, O_RDWR);
    actions.close_from(5);

    std::string name = inspector.filename();
    const std::array<char*, 2> arguments{name.data(), nullptr};
    const std::array<char*, 1> environment{nullptr};
    pid_t child = 0;
    const auto error =
        ::posix_spawn(&child, inspector.c_str(), actions.get(), nullptr, arguments.data(), environment.data());
    if (error != 0) {
        return fail(ErrorCode::unavailable,
                    "cannot run " + inspector.string() + ": " + std::generic_category().message(error));
    }
    return child;
}

// Until the other end is closed; nothing if that takes too long, or it says too much.
std::optional<std::string> read_report(const Descriptor& from)
{
    const auto end = Clock::now() + longest_inspection;
    std::string report;
    while (report.size() <= longest_report) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(end - Clock::now());
        if (left.count() <= 0) return std::nullopt;
        pollfd waiting{.fd = from.number(), .events = POLLIN, .revents = 0};
        const auto ready = ::poll(&waiting, 1, static_cast<int>(left.count()));
        if (ready < 0 && errno != EINTR) return std::nullopt;
        if (ready <= 0) continue;
        std::array<char, 512> part{};
        const auto count = ::read(from.number(), part.data(), part.size());
        if (count == 0) return report;
        if (count > 0) report.append(part.data(), static_cast<std::size_t>(count));
        if (count < 0 && errno != EINTR) return std::nullopt;
    }
    return std::nullopt;
}

// Lines of "key value".
std::map<std::string, std::string, std::less<>> parse(std::string_view report)
{
    std::map<std::string, std::string, std::less<>> values;
    while (!report.empty()) {
        const auto end = std::min(report.find('\n'), report.size());
        const auto line = report.substr(0, end);
        const auto blank = std::min(line.find(' '), line.size());
        values.emplace(line.substr(0, blank), line.substr(std::min(blank + 1, line.size())));
        report.remove_prefix(std::min(end + 1, report.size()));
    }
    return values;
}

std::uint32_t number(std::string_view digits)
{
    std::uint32_t value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

Result<Content> understand(std::string_view report, const Inspected& files)
{
    const auto values = parse(report);
    const auto value = [&values](std::string_view key) {
        const auto found = values.find(key);
        return found == values.end() ? std::string{} : found->second;
    };
    if (values.contains("refused")) return fail(ErrorCode::invalid_argument, value("refused"));
    Content content{.media_type = value("media_type"), .size = 0};
    if (content.media_type.empty()) return fail(ErrorCode::invalid_argument, std::string{not_readable});
    if (values.contains("width")) {
        content.picture = {number(value("width")), number(value("height"))};
        if (content.picture->width == 0 || content.picture->height == 0) {
            return fail(ErrorCode::invalid_argument, std::string{not_readable});
        }
    }
    content.size = static_cast<std::int64_t>(fs::file_size(content.picture ? files.picture : files.original));
    return content;
}

}  // namespace

Result<Content> inspect(const fs::path& inspector, const Inspected& files)
{
    HOVOR_TRY(auto report, make_pipe());
    HOVOR_TRY(const auto child, start(inspector, files, report));
    report.out.close();
    const auto said = read_report(report.in);
    if (!said) ::kill(child, SIGKILL);
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    // posix_spawn reports what it could not run, but a descriptor that it could not open ends the child with 127.
    constexpr int not_started = 127;
    if (said && WIFEXITED(status) && WEXITSTATUS(status) == not_started) {
        return fail(ErrorCode::unavailable, "the inspector does not start");
    }
    if (!said || !WIFEXITED(status) || WEXITSTATUS(status) != 0) {
        return fail(ErrorCode::invalid_argument, std::string{not_readable});
    }
    return understand(*said, files);
}

}  // namespace hovor::files
