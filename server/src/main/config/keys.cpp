#include "main/config/key_kinds.hpp"
#include "main/config/texts.hpp"

#include <iterator>

namespace hovor::config {
namespace {

using std::chrono::days;

std::vector<Key> program_keys()
{
    using C = Config;
    return {
        text({"data", "Folder of the database and of the certificate that is made when none is given; made if missing"},
             "DIR", parse_path, &C::data),
        masked(
            text({"database.url", "Where the chats are: sqlite (in the folder) or the postgres:// URL of a database"},
                 "sqlite|URL", parse_database_url, &C::database, &C::DatabaseServer::url)),
        region({"database.region", "Where that database is, if it is not in the folder: a country, EU or EEA"},
               &C::database, &C::DatabaseServer::region),
        region({"region.home", "Where this server and its data are: a country, EU or EEA; without one, not declared"},
               &C::region, &Residency::home),
        list<Region>({"region.allowed", "Where data may lie besides, with every outside service; without one, at home"},
                     "REGION", &C::region, &Residency::allowed),
        list<transport::Endpoint>(
            {"listen", "Addresses for HTTPS and WSS; port 0 takes a free one, [::] takes IPv4 too"}, "ADDR:PORT",
            &C::listen),
        list<transport::Endpoint>(
            {"plain_listen", "Addresses for plain HTTP: served on loopback and to trusted_proxies, else redirected"},
            "ADDR:PORT", &C::plain_listen),
        text({"certificate",
              "PEM file with the certificate and the chain behind it; without one, a self-signed one is made"},
             "FILE", parse_any, &C::certificate),
        text({"key", "PEM file with the certificate's private key"}, "FILE", parse_any, &C::key),
        text({"public_url", "Address under which browsers reach the server; without one, links are relative"}, "URL",
             parse_public_url, &C::public_url),
        text({"security.contact", "To whom weaknesses are told, in /.well-known/security.txt: mailto: or https:"},
             "URL", parse_contact, &C::security, &C::Security::contact),
        list<Network>({"trusted_proxies", "Who may say, by X-Forwarded-For, whose request they pass on"}, "CIDR",
                      &C::trusted_proxies),
        boolean({"sign_up.is_open", "Whether anybody may make an account on the sign-up page"}, &C::web,
                &web::Limits::sign_up_is_open),
        text({"demo_shop", "Serve the demo shop too, at /shop/, with the chat box of the account with this chat key"},
             "CHAT_KEY", parse_chat_key, &C::demo_shop),
        text(
            {"geoip.file", "File with the places of addresses, .mmdb; without one, the countries that are compiled in"},
            "FILE", parse_any, &C::geoip, &C::Geoip::file),
        text({"files.folder",
              "Folder of the files that are sent in chats, for all servers of one database; without one, "
              "files in the folder of data"},
             "DIR", parse_any, &C::files, &C::Files::folder),
        region({"files.region", "Where files.folder is, if that is not at home: a country, EU or EEA"}, &C::files,
               &C::Files::region),
        number({"threads", "Threads that serve connections; 0 means one for each core"}, {0, 256}, &C::threads),
        choice<Log::Level>({"log.level", "What is logged: this and worse"}, &C::log, &C::Logging::level),
        duration<days>({"session.idle_days", "Days after which an agent's unused session ends"}, {1, 365}, &C::session,
                       &C::Session::idle),
        duration<days>({"session.absolute_days", "Days after which an agent signs in again, whatever they did"},
                       {1, 3'650}, &C::session, &C::Session::absolute),
    };
}

std::vector<Key> all_keys()
{
    auto all = program_keys();
    std::ranges::move(limit_keys(), std::back_inserter(all));
    return all;
}

}  // namespace

const std::vector<Key>& keys()
{
    static const auto all = all_keys();
    return all;
}

}  // namespace hovor::config
