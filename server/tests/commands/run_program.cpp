#include "tests/commands/run_program.hpp"

#include "tests/temporary_folder.hpp"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>

#include <fstream>
#include <sstream>
#include <system_error>

namespace hovor::test {
namespace {

// What posix_spawn takes: pointers into the texts, and a null.
std::vector<char*> pointers_to(std::vector<std::string>& texts)
{
    std::vector<char*> pointers;
    for (auto& text : texts) pointers.push_back(text.data());
    pointers.push_back(nullptr);
    return pointers;
}

std::string read(const std::filesystem::path& file)
{
    std::ostringstream text;
    text << std::ifstream{file}.rdbuf();
    return std::move(text).str();
}

}  // namespace

Outcome run_program(const std::vector<std::string>& args, const std::string& input,
                    const std::vector<std::string>& environment)
{
    const TemporaryFolder folder;
    const auto in = folder.path() / "in";
    const auto out = folder.path() / "out";
    const auto error = folder.path() / "error";
    std::ofstream{in} << input;

    posix_spawn_file_actions_t files;
    ::posix_spawn_file_actions_init(&files);
    constexpr int to_write = O_WRONLY | O_CREAT;
    ::posix_spawn_file_actions_addopen(&files, 0, in.c_str(), O_RDONLY, 0);
    ::posix_spawn_file_actions_addopen(&files, 1, out.c_str(), to_write, 0600);
    ::posix_spawn_file_actions_addopen(&files, 2, error.c_str(), to_write, 0600);

    std::vector<std::string> words{PROGRAM};
    words.insert(words.end(), args.begin(), args.end());
    std::vector<std::string> variables{"PATH=/usr/bin:/bin"};
    variables.insert(variables.end(), environment.begin(), environment.end());
    pid_t child = 0;
    const int failed =
        ::posix_spawn(&child, PROGRAM, &files, nullptr, pointers_to(words).data(), pointers_to(variables).data());
    ::posix_spawn_file_actions_destroy(&files);
    if (failed != 0) throw std::system_error{failed, std::generic_category(), PROGRAM};

    int status = 0;
    ::waitpid(child, &status, 0);
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, read(out), read(error)};
}

}  // namespace hovor::test
