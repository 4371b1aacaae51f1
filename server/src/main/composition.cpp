#include "main/composition.hpp"

#include "main/config/outside_services.hpp"
#include "main/metrics.hpp"
#include "main/server_certificate.hpp"
#include "storage/sql/secrets.hpp"
#include "storage/sqlite/reserve.hpp"

#include <algorithm>
#include <thread>
#include <utility>

namespace hovor {
namespace {

constexpr const char* visitor_token_key = "visitor_token_key";
constexpr const char* identity_key = "identity_key";
constexpr const char* file_link_key = "file_link_key";
constexpr std::size_t key_bytes = 32;

sql::Store::Size size_of(const Config& config)
{
    // SQLite has one writer. PostgreSQL commits for many, and the more wait at once, the more share a commit.
    return config.is_on_postgres() ? sql::Store::Size{.writers = 4, .readers = 4}
                                   : sql::Store::Size{.writers = 1, .readers = 2};
}

std::unique_ptr<sql::Reserve> reserve_of(const Config& config)
{
    if (config.is_on_postgres()) return nullptr;
    return std::make_unique<sqlite::Reserve>(config.data);
}

// Installed beside this program.
std::filesystem::path file_inspector()
{
    return std::filesystem::read_symlink("/proc/self/exe").parent_path() / "hovor-file-inspector";
}

DataPlaces places_of(const Config& config)
{
    return {.residency = config.region,
            .services = outside_services(config),
            .has_index_of_its_own = !config.is_on_postgres(),
            .session_idle = config.session.idle};
}

std::optional<std::string> shop_of(const Config& config)
{
    return config.demo_shop.empty() ? std::nullopt : std::optional{config.demo_shop};
}

std::size_t loops_of(const Config& config)
{
    if (config.threads > 0) return static_cast<std::size_t>(config.threads);
    return std::max(1U, std::thread::hardware_concurrency());
}

}  // namespace

Composition::Composition(const Config& config, const sql::Connect& connect, const PlaceFinder& places, Log& log)
    : config_{config},
      log_{log},
      data_places_{places_of(config)},
      file_links_{sql::load_or_create_secret(*connect(), file_link_key, key_bytes), clock_},
      hub_{file_links_},
      bus_{guard_memory_, hub_, dispatch_board_, opening_turns_},
      rate_limits_{config.web},
      store_{std::make_unique<sql::Store>(connect, size_of(config), bus_, clock_, reserve_of(config))},
      searching_{std::make_unique<Searching>(config, connect, log)},
      passwords_{std::make_unique<Passwords>(
          Passwords::Size{.workers = config.web.password_workers, .waiting = config.web.password_queue})},
      clients_{std::make_unique<Clients>()},
      files_{config.files_folder(), file_inspector()},
      uploads_{std::make_unique<Uploads>(
          *store_, files_, clock_,
          Uploads::Size{.workers = config.web.upload_workers, .waiting = config.web.upload_queue})},
      visitor_tokens_{sql::load_or_create_secret(*connect(), visitor_token_key, key_bytes), clock_},
      identity_signatures_{sql::load_or_create_secret(*connect(), identity_key, key_bytes)},
      messenger_{*store_, clock_},
      entrance_{*store_, *passwords_, clock_, {.idle = config.session.idle, .absolute = config.session.absolute}},
      password_reset_{*store_, *passwords_, clock_},
      team_{*store_, *passwords_, clock_},
      inbox_{*store_},
      annotations_{*store_, clock_},
      reply_library_{*store_, clock_},
      contact_book_{*store_, clock_},
      group_admin_{*store_, clock_},
      routing_desk_{*store_},
      invitation_desk_{*store_, *passwords_, clock_},
      working_hours_{*store_, time_zones_},
      chat_box_setup_{*store_},
      protection_desk_{*store_, guard_memory_},
      audit_desk_{*store_},
      chat_box_{*store_, clock_},
      visit_history_{*store_},
      search_{searching_->store(), clock_},
      services_{messenger_,
                entrance_,
                password_reset_,
                team_,
                inbox_,
                annotations_,
                reply_library_,
                contact_book_,
                group_admin_,
                routing_desk_,
                invitation_desk_,
                working_hours_,
                chat_box_setup_,
                protection_desk_,
                audit_desk_,
                guard_memory_,
                data_places_,
                chat_box_,
                visitor_tokens_,
                identity_signatures_,
                hub_,
                dispatch_board_,
                opening_turns_,
                presence_,
                rate_limits_,
                config.web,
                clock_,
                log,
                *clients_,
                places,
                time_zones_,
                live_visits_,
                visit_history_,
                *uploads_,
                file_links_,
                search_},
      application_{services_,
                   *this,
                   {.trusted_proxies = config.trusted_proxies,
                    .demo_chat_key = shop_of(config),
                    .security_contact = config.security.contact,
                    .public_url = config.public_url}},
      server_{std::make_unique<transport::Server>(application_, config.transport, loops_of(config))}
{
    hub_.attach(server_->loops());
    application_.attach(server_->loops());
}

Composition::~Composition()
{
    drain();
    // The loops' threads are gone and their contexts are not: works that end now are posted to nobody.
    store_.reset();
    searching_.reset();
    passwords_.reset();
    clients_.reset();
    uploads_.reset();
    server_.reset();
}

Result<Composition::Addresses> Composition::listen()
{
    using transport::Security;
    HOVOR_CHECK(load_certificate());
    Addresses addresses;
    const auto listen_on = [&](const transport::Endpoint& endpoint, const transport::ListenOptions& options,
                               std::vector<std::string>& taken) -> Result<std::uint16_t> {
        HOVOR_TRY(const auto port, server_->listen(endpoint, options));
        taken.push_back(transport::Endpoint{endpoint.address, port}.to_string());
        return port;
    };
    std::uint16_t https_port = 443;
    for (const auto& endpoint : config_.listen) {
        HOVOR_TRY(https_port, listen_on(endpoint, {.security = Security::tls}, addresses.https));
    }
    for (const auto& endpoint : config_.plain_listen) {
        const auto serves = endpoint.is_loopback() || !config_.trusted_proxies.empty();
        HOVOR_CHECK(listen_on(endpoint,
                              {.security = serves ? Security::plain : Security::redirect,
                               .https_port = https_port,
                               .count_addresses = !serves},
                              addresses.plain));
    }
    return addresses;
}

Result<void> Composition::load_certificate()
{
    HOVOR_TRY(const auto certificate, server_certificate(config_, clock_, log_));
    auto set = server_->set_certificate(certificate);
    if (set || config_.certificate.empty()) return set;
    return tl::unexpected<Error>{std::move(set).error().within("cannot use --certificate " + config_.certificate +
                                                               " with --key " + config_.key)};
}

void Composition::start()
{
    is_serving_ = true;
    server_->start();
}

void Composition::drain()
{
    is_serving_ = false;
    application_.drain();
    server_->drain(config_.drain_time);
}

std::string Composition::why_not_ready() const
{
    if (!is_serving_) return "the server is stopping";
    return store_->trouble();
}

std::string Composition::metrics() const
{
    auto metrics = metrics_of(server_->statistics());
    const auto is_ready = store_->health() == Store::Health::ready;
    metrics.push_back({.kind = Metric::Kind::gauge,
                       .name = "hovor_store_ready",
                       .help = "1 if the store takes writes",
                       .samples = {{.value = is_ready ? 1.0 : 0.0}}});
    metrics.push_back({.kind = Metric::Kind::gauge,
                       .name = "hovor_visitors_present",
                       .help = "Visitors with the chat box open",
                       .samples = {{.value = static_cast<double>(presence_.visitors_here())}}});
    return render(metrics);
}

std::string Composition::metrics_type() const
{
    return std::string{metrics_content_type};
}

}  // namespace hovor
