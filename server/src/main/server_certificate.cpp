#include "main/server_certificate.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <filesystem>
#include <system_error>

namespace hovor {
namespace {

constexpr std::chrono::days soon{30};

Result<void> write_file(const std::filesystem::path& file, const std::string& text, mode_t mode)
{
    const int fd = ::open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode);
    const auto written = fd < 0 ? -1 : ::write(fd, text.data(), text.size());
    const auto reason = std::generic_category().message(errno);
    if (fd >= 0) ::close(fd);
    if (written == static_cast<ssize_t>(text.size())) return {};
    return fail(ErrorCode::unavailable, "cannot write " + file.string() + " (" + reason + ")");
}

// What browsers may call this server.
std::vector<std::string> own_names(const Config& config)
{
    std::vector<std::string> names{"localhost", "127.0.0.1", "::1"};
    std::array<char, 256> host{};
    if (::gethostname(host.data(), host.size() - 1) == 0 && host[0] != '\0' && host.data() != names.front()) {
        names.emplace_back(host.data());
    }
    const auto& url = config.public_url;
    if (const auto begin = url.find("://"); begin != std::string::npos) {
        names.push_back(url.substr(begin + 3, url.find_first_of(":/", begin + 3) - begin - 3));
    }
    return names;
}

// An error for what is no certificate.
Result<bool> ends_soon(const std::string& chain_pem, const Clock& clock)
{
    HOVOR_TRY(const auto expiry, transport::expiry_of(chain_pem));
    return expiry - clock.now() < soon;
}

Result<transport::Certificate> self_signed(const Config& config, const Clock& clock, Log& log)
{
    const auto chain_file = config.data / "certificate.pem";
    const auto key_file = config.data / "key.pem";
    if (std::filesystem::exists(chain_file) && std::filesystem::exists(key_file)) {
        auto kept = transport::read_certificate(chain_file.string(), key_file.string());
        if (kept && !ends_soon(kept->chain_pem, clock).value_or(true)) return kept;
    }
    auto made = transport::make_self_signed(own_names(config), clock.now());
    HOVOR_CHECK(write_file(key_file, made.key_pem, 0600));
    HOVOR_CHECK(write_file(chain_file, made.chain_pem, 0644));
    log.warning("self_signed_certificate_made", {{"file", chain_file.string()},
                                                 {"advice",
                                                  "browsers do not trust it: name a real one by --certificate "
                                                  "and --key"}});
    return made;
}

}  // namespace

Result<transport::Certificate> server_certificate(const Config& config, const Clock& clock, Log& log)
{
    if (config.certificate.empty()) return self_signed(config, clock, log);
    HOVOR_TRY(auto certificate, transport::read_certificate(config.certificate, config.key));
    if (ends_soon(certificate.chain_pem, clock).value_or(false)) {
        log.warning("certificate_ends_soon", {{"file", config.certificate}});
    }
    return certificate;
}

}  // namespace hovor
