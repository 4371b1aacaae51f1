#pragma once

#include "app/file_links.hpp"
#include "app/identity_signatures.hpp"
#include "app/search.hpp"
#include "app/uploads.hpp"
#include "app/visitor_tokens.hpp"
#include "base/clock.hpp"
#include "base/log.hpp"
#include "domain/data_map.hpp"
#include "main/clients.hpp"
#include "main/config.hpp"
#include "main/searching.hpp"
#include "outside/files/folder.hpp"
#include "outside/time_zone/zones.hpp"
#include "storage/sql/store.hpp"
#include "transport/server.hpp"
#include "web/application.hpp"
#include "web/news_bus.hpp"

#include <atomic>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace hovor {

// The server, put together from its parts. Made, used and ended by one thread.
class Composition final : private web::Operations {
public:
    // The database is migrated. Throws if it cannot be reached. `places` outlives it.
    Composition(const Config& config, const sql::Connect& connect, const PlaceFinder& places, Log& log);
    ~Composition() override;
    Composition(const Composition&) = delete;
    Composition& operator=(const Composition&) = delete;

    // Takes the ports, and loads the certificate; yields where it listens ("127.0.0.1:8443").
    struct Addresses {
        std::vector<std::string> https;
        std::vector<std::string> plain;
    };
    Result<Addresses> listen();

    // For handshakes from now on; what is wrong with a new one leaves the old one in use.
    Result<void> load_certificate();

    void start();

    // Takes no more, lets clients go, finishes what was begun; at most Config::drain_time.
    void drain();

private:
    std::string why_not_ready() const override;
    std::string metrics() const override;
    std::string metrics_type() const override;

    const Config& config_;
    Log& log_;
    SystemClock clock_;
    DataPlaces data_places_;
    FileLinks file_links_;
    GuardMemory guard_memory_;
    web::Hub hub_;
    web::DispatchBoard dispatch_board_;
    web::OpeningTurns opening_turns_;
    time_zone::Zones time_zones_;
    web::NewsBus bus_;
    web::Presence presence_;
    web::LiveVisits live_visits_;
    web::RateLimits rate_limits_;

    // These go first, but for the loops' threads: they call back into the loops.
    std::unique_ptr<sql::Store> store_;
    std::unique_ptr<Searching> searching_;
    std::unique_ptr<Passwords> passwords_;
    std::unique_ptr<Clients> clients_;
    files::Folder files_;
    std::unique_ptr<Uploads> uploads_;

    VisitorTokens visitor_tokens_;
    IdentitySignatures identity_signatures_;
    Messenger messenger_;
    Entrance entrance_;
    PasswordReset password_reset_;
    Team team_;
    Inbox inbox_;
    Annotations annotations_;
    ReplyLibrary reply_library_;
    ContactBook contact_book_;
    GroupAdmin group_admin_;
    RoutingDesk routing_desk_;
    InvitationDesk invitation_desk_;
    WorkingHours working_hours_;
    ChatBoxSetup chat_box_setup_;
    ProtectionDesk protection_desk_;
    AuditDesk audit_desk_;
    ChatBox chat_box_;
    VisitHistory visit_history_;
    Search search_;
    web::Services services_;
    web::Application application_;
    std::unique_ptr<transport::Server> server_;
    std::atomic<bool> is_serving_ = false;
};

}  // namespace hovor
