#pragma once

#include "transport/handler.hpp"
#include "web/client_address.hpp"
#include "web/dispatcher.hpp"
#include "web/live_news.hpp"
#include "web/operations.hpp"
#include "web/router.hpp"
#include "web/sockets.hpp"
#include "web/static_files.hpp"
#include "web/unsent_files.hpp"
#include "web/visit_keeper.hpp"

#include <memory>
#include <optional>
#include <span>
#include <string>

namespace hovor::web {

// All that the server serves: the pages, the REST API, the sockets, and what its operator asks.
class Application final : public transport::Handler {
public:
    struct Options {
        std::vector<Network> trusted_proxies;
        std::optional<std::string> demo_chat_key;  // serves the demo shop too
        std::string security_contact{};            // the address behind "Contact:"; empty: no security.txt
        std::string public_url{};                  // of this server, where it is known
    };

    Application(Services& services, Operations& operations, Options options);

    // Before the first request.
    void attach(std::span<const std::unique_ptr<transport::Loop>> loops);

    // Before the server drains: answers those who wait for news, and has stored what is kept for later.
    void drain();

    std::size_t max_body(const transport::Request& head) override;
    void on_request(transport::Request request, transport::Exchange exchange) override;
    transport::Response shape_refusal(transport::Response refusal, bool is_secure) override;
    void on_trouble(std::string_view what) noexcept override;

    std::span<const Route> routes() const noexcept { return router_.routes(); }

private:
    static Task<transport::Response> serve(Application& application, transport::Request request);
    static Task<Result<transport::Response>> take(Application& application, const Route& route, Call call);

    // The page in the frame, for which it counts whose pages may frame it.
    void show_chat_box(transport::Request request, const transport::Exchange& exchange, std::string chat_key);
    static Task<transport::Response> chat_box_page(const Application& application, transport::Request request,
                                                   std::string chat_key);

    std::optional<transport::Response> answer_operator(const transport::Request& request) const;
    transport::Response answer_unrouted(const Router::OtherMethods& others) const;

    Services& services_;
    Operations& operations_;
    const std::string security_contact_;
    const std::string public_url_;
    const std::vector<Network> trusted_proxies_;
    const StaticFiles static_files_;
    const Router router_;
    Sockets sockets_;
    LiveNews live_news_;
    Dispatcher dispatcher_;
    VisitKeeper visit_keeper_;
    UnsentFiles unsent_files_;
};

}  // namespace hovor::web
