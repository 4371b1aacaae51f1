#include "outside/geoip/embedded_countries.hpp"

#include <sys/mman.h>
#include <unistd.h>

#include <cerrno>
#include <string_view>
#include <system_error>

// Made by embed_file in tools/embed.
extern "C" {
extern const char hovor_file_countries[];
extern const char hovor_file_countries_end[];
}

namespace hovor::geoip {
namespace {

[[noreturn]] void complain()
{
    throw std::system_error{errno, std::generic_category(), "the file of countries, in memory"};
}

void write_all(int file, std::string_view bytes)
{
    while (!bytes.empty()) {
        const auto written = write(file, bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR) complain();
        if (written > 0) bytes.remove_prefix(static_cast<std::size_t>(written));
    }
}

}  // namespace

EmbeddedCountries::EmbeddedCountries() : file_{memfd_create("countries", MFD_CLOEXEC)}
{
    if (file_ < 0) complain();
    try {
        write_all(file_, {hovor_file_countries, hovor_file_countries_end});
    } catch (...) {
        close(file_);
        throw;
    }
}

EmbeddedCountries::~EmbeddedCountries()
{
    close(file_);
}

std::string EmbeddedCountries::path() const
{
    return "/proc/self/fd/" + std::to_string(file_);
}

}  // namespace hovor::geoip
