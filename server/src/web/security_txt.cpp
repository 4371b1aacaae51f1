#include "web/security_txt.hpp"

#include "base/rfc3339.hpp"

namespace hovor::web {

std::string security_txt(const std::string& contact, const std::string& public_url, Timestamp now)
{
    const auto until = std::chrono::floor<std::chrono::days>(now) + std::chrono::days{180};
    auto text = "Contact: " + contact + "\nExpires: " + to_rfc3339(until) + "\n";
    if (!public_url.empty()) text += "Canonical: " + public_url + "/.well-known/security.txt\n";
    return text;
}

}  // namespace hovor::web
