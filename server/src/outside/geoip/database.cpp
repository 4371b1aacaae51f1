#include "outside/geoip/database.hpp"

#include "outside/geoip/address.hpp"
#include "outside/geoip/embedded_countries.hpp"
#include "outside/geoip/record.hpp"

#include <maxminddb.h>

#include <stdexcept>
#include <utility>

namespace hovor::geoip {

class Database::Reader {
public:
    static Result<std::unique_ptr<const Reader>> open(const std::string& file)
    {
        auto reader = std::make_unique<Reader>();
        const auto status = MMDB_open(file.c_str(), MMDB_MODE_MMAP, &reader->file_);
        if (status != MMDB_SUCCESS) return fail(ErrorCode::invalid_argument, file + ": " + MMDB_strerror(status));
        reader->is_open_ = true;
        return reader;
    }

    Reader() = default;
    Reader(const Reader&) = delete;
    Reader& operator=(const Reader&) = delete;
    ~Reader()
    {
        if (is_open_) MMDB_close(&file_);
    }

    std::optional<Place> find(const sockaddr_storage& address) const
    {
        int status = MMDB_SUCCESS;
        // The library's generic address is the first member of every kind of them.
        const auto* generic = reinterpret_cast<const sockaddr*>(&address);
        auto found = MMDB_lookup_sockaddr(&file_, generic, &status);
        // A file without IPv6, or a damaged one, knows nothing.
        if (status != MMDB_SUCCESS || !found.found_entry) return std::nullopt;
        return read_record(found.entry);
    }

private:
    MMDB_s file_{};
    bool is_open_ = false;
};

Database::Database(std::unique_ptr<const Reader> reader, bool is_approximate)
    : reader_{std::move(reader)}, is_approximate_{is_approximate}
{
}

Database::~Database() = default;
Database::Database(Database&&) noexcept = default;
Database& Database::operator=(Database&&) noexcept = default;

Result<Database> Database::open(const std::string& file)
{
    HOVOR_TRY(auto reader, Reader::open(file));
    return Database{std::move(reader), false};
}

Database Database::built_in()
{
    const EmbeddedCountries countries;
    auto reader = Reader::open(countries.path());
    if (!reader) throw std::runtime_error{reader.error().message()};
    return {*std::move(reader), true};
}

std::optional<Place> Database::find(std::string_view address) const
{
    const auto parsed = public_address(address);
    if (!parsed) return std::nullopt;
    auto place = reader_->find(*parsed);
    if (place) place->is_approximate = is_approximate_;
    return place;
}

}  // namespace hovor::geoip
