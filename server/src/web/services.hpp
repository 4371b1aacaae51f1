#pragma once

#include "app/annotations.hpp"
#include "app/audit_desk.hpp"
#include "app/chat_box.hpp"
#include "app/chat_box_setup.hpp"
#include "app/client_reader.hpp"
#include "app/contact_book.hpp"
#include "app/entrance.hpp"
#include "app/file_links.hpp"
#include "app/group_admin.hpp"
#include "app/identity_signatures.hpp"
#include "app/inbox.hpp"
#include "app/invitation_desk.hpp"
#include "app/messenger.hpp"
#include "app/password_reset.hpp"
#include "app/place_finder.hpp"
#include "app/protection_desk.hpp"
#include "app/reply_library.hpp"
#include "app/routing_desk.hpp"
#include "app/search.hpp"
#include "app/team.hpp"
#include "app/uploads.hpp"
#include "app/visit_history.hpp"
#include "app/visitor_tokens.hpp"
#include "app/working_hours.hpp"
#include "base/clock.hpp"
#include "base/log.hpp"
#include "domain/data_map.hpp"
#include "web/dispatch_board.hpp"
#include "web/hub.hpp"
#include "web/limits.hpp"
#include "web/live_visits.hpp"
#include "web/opening_turns.hpp"
#include "web/presence.hpp"
#include "web/rate_limit.hpp"

namespace hovor::web {

// How often one client may do what is worth guarding.
struct RateLimits {
    explicit RateLimits(const Limits& limits)
        : messages{limits.messages_per_minute, std::chrono::minutes{1}},
          guesses_per_account{limits.sign_in_guesses_per_account, std::chrono::minutes{10}},
          guesses_per_address{limits.sign_in_guesses_per_address, std::chrono::minutes{10}},
          transcripts{limits.transcripts_per_hour, std::chrono::hours{1}},
          uploads{limits.uploads_per_minute, std::chrono::minutes{1}},
          uploads_per_address{limits.uploads_per_address, std::chrono::minutes{1}},
          sign_ups{limits.sign_ups_per_address, std::chrono::hours{1}}
    {
    }

    RateLimit messages;             // by visitor
    RateLimit guesses_per_account;  // by e-mail address
    RateLimit guesses_per_address;
    RateLimit transcripts;  // by visitor
    RateLimit uploads;      // by visitor or agent
    RateLimit uploads_per_address;
    RateLimit sign_ups;  // by address
};

// All that sockets and routes work with: made once, by main/composition.cpp, and for all loops.
struct Services {
    Messenger& messenger;
    Entrance& entrance;
    PasswordReset& password_reset;
    Team& team;
    Inbox& inbox;
    Annotations& annotations;
    ReplyLibrary& reply_library;
    ContactBook& contact_book;
    GroupAdmin& group_admin;
    RoutingDesk& routing_desk;
    InvitationDesk& invitation_desk;
    WorkingHours& working_hours;
    ChatBoxSetup& chat_box_setup;
    ProtectionDesk& protection_desk;
    AuditDesk& audit_desk;
    GuardMemory& guard_memory;
    const DataPlaces& data_places;
    ChatBox& chat_box;
    const VisitorTokens& visitor_tokens;
    const IdentitySignatures& identity_signatures;
    Hub& hub;
    DispatchBoard& dispatch_board;
    OpeningTurns& opening_turns;
    Presence& presence;
    RateLimits& rate_limits;
    const Limits& limits;
    const Clock& clock;
    Log& log;
    ClientReader& clients;
    const PlaceFinder& places;
    const TimeZones& time_zones;
    LiveVisits& live_visits;
    VisitHistory& visit_history;
    Uploads& uploads;
    const FileLinks& file_links;
    Search& search;
};

}  // namespace hovor::web
