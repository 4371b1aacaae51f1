#pragma once

#include "main/config/key.hpp"

// What the texts of a configuration have to be. Each yields it in the form that is kept.
namespace hovor::config {

Result<std::string> parse_any(const std::string& text);
Result<std::filesystem::path> parse_path(const std::string& text);  // not empty

// sqlite, or a URL as libpq has it.
Result<std::string> parse_database_url(const std::string& text);

// http or https, a host, maybe a port, and nothing behind it but a slash, which is taken off.
Result<std::string> parse_public_url(const std::string& text);

// Nothing, or an address of mail or of a page, on one line (RFC 9116 section 2.5.3).
Result<std::string> parse_contact(const std::string& text);

// Nothing, or letters, digits, - and _.
Result<std::string> parse_chat_key(const std::string& text);

// The URL of a database with *** for the passwords in it; any other text as it is.
std::string without_passwords(const std::string& url);

// A key whose value is never shown with the passwords in it.
Key masked(Key key);

}  // namespace hovor::config
