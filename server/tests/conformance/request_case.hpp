#pragma once

#include <ostream>
#include <string>
#include <string_view>
#include <vector>

// Requests that programs are known to read in different ways, as data: what a client sends, and all that the
// server may say to it.
namespace hovor::test {

struct RequestCase {
    std::string name;   // a word in Pascal case, unique in its table
    std::string bytes;  // the test adds a request for /canary, which nothing but a whole request may let through
    // As answers_of() has it. A refusal is the last: it closes the connection.
    std::vector<std::string> answers;
    // The request never comes to its end: the test closes its side of the connection in place of more.
    bool is_cut_off = false;
};

inline void PrintTo(const RequestCase& each, std::ostream* out)
{
    *out << each.name;
}

inline constexpr std::string_view canary = "GET /canary HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
// The application's answer to it.
inline const std::string canary_answer = "200 GET /canary\n";

// Tables, each about one part of a request.
std::vector<RequestCase> content_length_cases();
std::vector<RequestCase> transfer_encoding_cases();
std::vector<RequestCase> chunk_cases();
std::vector<RequestCase> request_line_cases();
std::vector<RequestCase> target_cases();
std::vector<RequestCase> header_line_cases();
std::vector<RequestCase> host_cases();
std::vector<RequestCase> size_cases();
std::vector<RequestCase> pipeline_cases();

// A GET for / with this in place of headers.
inline std::string get(std::string_view header_lines)
{
    return "GET / HTTP/1.1\r\nHost: a\r\n" + std::string{header_lines} + "\r\n";
}

// A POST to /, which the application takes up to 1,000 bytes for.
inline std::string post(std::string_view header_lines, std::string_view body)
{
    return "POST / HTTP/1.1\r\nHost: a\r\n" + std::string{header_lines} + "\r\n" + std::string{body};
}

// What the application answers to it.
inline std::string posted(std::string_view body)
{
    return "200 POST /\n" + std::string{body};
}

// Decodes what a server sent: "200 BODY" for an answer of the application; "400" for a refusal, which says that
// the connection closes; "400 open" for one that does not. "malformed" ends the list where it is no response.
std::vector<std::string> answers_of(std::string_view bytes);

}  // namespace hovor::test
