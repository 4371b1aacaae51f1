#include "tests/commands/dialogue.hpp"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <system_error>

namespace hovor::test {
namespace {

// The end to read, and the end to write.
std::array<int, 2> make_pipe()
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) throw std::system_error{errno, std::generic_category(), "pipe2"};
    return ends;
}

}  // namespace

Dialogue::Dialogue(const std::vector<std::string>& args)
{
    const auto in = make_pipe();
    const auto out = make_pipe();
    posix_spawn_file_actions_t files;
    ::posix_spawn_file_actions_init(&files);
    ::posix_spawn_file_actions_adddup2(&files, in[0], STDIN_FILENO);
    ::posix_spawn_file_actions_adddup2(&files, out[1], STDOUT_FILENO);

    std::vector<std::string> words{PROGRAM};
    words.insert(words.end(), args.begin(), args.end());
    std::vector<char*> argv;
    for (auto& word : words) argv.push_back(word.data());
    argv.push_back(nullptr);
    char* no_environment = nullptr;
    const int failed = ::posix_spawn(&program_, PROGRAM, &files, nullptr, argv.data(), &no_environment);
    ::posix_spawn_file_actions_destroy(&files);
    ::close(in[0]);
    ::close(out[1]);
    to_program_ = in[1];
    from_program_ = out[0];
    if (failed != 0) throw std::system_error{failed, std::generic_category(), PROGRAM};
}

Dialogue::~Dialogue()
{
    ::close(to_program_);  // at which it ends
    ::close(from_program_);
    ::waitpid(program_, nullptr, 0);
}

std::string Dialogue::ask(const std::string& line)
{
    const auto told = line + "\n";
    if (::write(to_program_, told.data(), told.size()) < 0) return "";
    std::string answer;
    for (char byte = 0; ::read(from_program_, &byte, 1) == 1 && byte != '\n';) answer += byte;
    return answer;
}

}  // namespace hovor::test
