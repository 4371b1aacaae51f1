#include "tests/conformance/request_case.hpp"

#include <charconv>
#include <optional>

namespace hovor::test {

namespace {

std::optional<std::size_t> number(std::string_view digits)
{
    std::size_t value = 0;
    const auto [stop, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc{} || stop != digits.data() + digits.size()) return std::nullopt;
    return value;
}

// Of a head that has every name in lower case, as our server writes it.
std::optional<std::string_view> value_of(std::string_view head, std::string_view name)
{
    const auto start = head.find("\r\n" + std::string{name} + ": ");
    if (start == std::string_view::npos) return std::nullopt;
    const auto value = head.substr(start + name.size() + 4);
    return value.substr(0, value.find("\r\n"));
}

// Takes a response from the front.
std::optional<std::string> take_answer(std::string_view& bytes)
{
    constexpr std::string_view version = "HTTP/1.1 ";
    const auto end = bytes.find("\r\n\r\n");
    if (end == std::string_view::npos || !bytes.starts_with(version)) return std::nullopt;
    const auto head = bytes.substr(0, end + 2);
    const auto length = number(value_of(head, "content-length").value_or(""));
    bytes.remove_prefix(end + 4);
    if (!length || *length > bytes.size()) return std::nullopt;
    const auto body = bytes.substr(0, *length);
    bytes.remove_prefix(*length);

    const auto status = std::string{head.substr(version.size(), 3)};
    if (status == "200") return status + " " + std::string{body};
    return value_of(head, "connection") == "close" ? status : status + " open";
}

}  // namespace

std::vector<std::string> answers_of(std::string_view bytes)
{
    std::vector<std::string> answers;
    while (!bytes.empty()) {
        auto answer = take_answer(bytes);
        if (!answer) {
            answers.push_back("malformed: " + std::string{bytes});
            break;
        }
        answers.push_back(*std::move(answer));
    }
    return answers;
}

}  // namespace hovor::test
