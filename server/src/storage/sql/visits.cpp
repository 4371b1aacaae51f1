#include "storage/sql/visits.hpp"

#include "storage/sql/columns.hpp"

namespace hovor::sql {
namespace {

constexpr std::string_view select_visits = R"sql(
    SELECT id, visitor_id, started_at, last_seen_at, address, browser, browser_version, system, system_version,
           device, brand, model, language, referrer, country, city
    FROM visits WHERE account_id = $1 AND visitor_id = $2 ORDER BY id DESC LIMIT $3
)sql";

constexpr std::string_view select_visits_before = R"sql(
    SELECT id, visitor_id, started_at, last_seen_at, address, browser, browser_version, system, system_version,
           device, brand, model, language, referrer, country, city
    FROM visits WHERE account_id = $1 AND visitor_id = $2 AND id < $4 ORDER BY id DESC LIMIT $3
)sql";

constexpr std::string_view count_visits = R"sql(
    SELECT COUNT(*) FROM visits WHERE account_id = $1 AND visitor_id = $2
)sql";

constexpr std::string_view upsert_visit = R"sql(
    INSERT INTO visits (account_id, visitor_id, id, started_at, last_seen_at, address, browser, browser_version,
                        system, system_version, device, brand, model, language, referrer, country, city)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
    ON CONFLICT (account_id, visitor_id, id) DO UPDATE
    SET last_seen_at = excluded.last_seen_at, address = excluded.address, browser = excluded.browser,
        browser_version = excluded.browser_version, system = excluded.system,
        system_version = excluded.system_version, device = excluded.device, brand = excluded.brand,
        model = excluded.model
)sql";

constexpr std::string_view select_pages = R"sql(
    SELECT seq, url, title, created_at FROM visit_pages
    WHERE account_id = $1 AND visitor_id = $2 AND visit_id = $3 ORDER BY seq
)sql";

constexpr std::string_view upsert_page = R"sql(
    INSERT INTO visit_pages (account_id, visitor_id, visit_id, seq, url, title, created_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7)
    ON CONFLICT (account_id, visitor_id, visit_id, seq) DO UPDATE
    SET url = excluded.url, title = excluded.title, created_at = excluded.created_at
)sql";

constexpr std::string_view delete_pages_between = R"sql(
    DELETE FROM visit_pages WHERE account_id = $1 AND visitor_id = $2 AND visit_id = $3 AND seq > $4 AND seq < $5
)sql";

std::optional<DeviceType> read_device(const Row& row, int column)
{
    if (row.is_null(column)) return std::nullopt;
    return read_name<DeviceType>(row, column);
}

Value to_column(const std::optional<DeviceType>& device)
{
    if (!device) return nullptr;
    return to_string(*device);
}

Visit read_visit(const Row& row)
{
    return {.id = read_id<VisitId>(row, 0),
            .visitor = read_id<VisitorId>(row, 1),
            .started_at = read_time(row, 2),
            .last_seen_at = read_time(row, 3),
            .address = row.string(4),
            .origin = {.client = {.browser = row.string(5),
                                  .browser_version = row.string(6),
                                  .system = row.string(7),
                                  .system_version = row.string(8),
                                  .device = read_device(row, 9),
                                  .brand = row.string(10),
                                  .model = row.string(11)},
                       .language = row.string(12),
                       .referrer = row.string(13),
                       .place = {.country = row.string(14), .city = row.string(15)}}};
}

VisitedPage read_page(const Row& row)
{
    return {.seq = row.integer(0), .url = row.string(1), .title = row.string(2), .created_at = read_time(row, 3)};
}

}  // namespace

std::vector<Visit> Visits::of(const VisitorId& visitor, const std::optional<VisitId>& before, int limit) const
{
    const std::int64_t most = limit;
    auto visits = before
                      ? db_.all(select_visits_before, {account_.str(), visitor.str(), most, before->str()}, read_visit)
                      : db_.all(select_visits, {account_.str(), visitor.str(), most}, read_visit);
    for (auto& visit : visits) visit.trail = Trail{pages_of(visit)};
    return visits;
}

std::int64_t Visits::count_of(const VisitorId& visitor) const
{
    return db_.one(count_visits, {account_.str(), visitor.str()}, first_integer).value_or(0);
}

void Visits::save(const Visit& visit, std::int64_t first_seq)
{
    const auto& client = visit.origin.client;
    db_.send(upsert_visit,
             {account_.str(), visit.visitor.str(), visit.id.str(), sql::to_column(visit.started_at),
              sql::to_column(visit.last_seen_at), visit.address, client.browser, client.browser_version, client.system,
              client.system_version, to_column(client.device), client.brand, client.model, visit.origin.language,
              visit.origin.referrer, visit.origin.place.country, visit.origin.place.city});
    const auto& pages = visit.trail.pages();
    for (const auto& page : pages) {
        if (page.seq < first_seq) continue;
        db_.send(upsert_page, {account_.str(), visit.visitor.str(), visit.id.str(), page.seq, page.url, page.title,
                               sql::to_column(page.created_at)});
    }
    // What the trail has dropped in its middle.
    if (pages.size() > 1 && pages[1].seq > pages[0].seq + 1) {
        db_.send(delete_pages_between,
                 {account_.str(), visit.visitor.str(), visit.id.str(), pages[0].seq, pages[1].seq});
    }
}

std::vector<VisitedPage> Visits::pages_of(const Visit& visit) const
{
    return db_.all(select_pages, {account_.str(), visit.visitor.str(), visit.id.str()}, read_page);
}

}  // namespace hovor::sql
