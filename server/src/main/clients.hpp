#pragma once

#include "app/client_reader.hpp"
#include "base/recent.hpp"
#include "outside/user_agent/parser.hpp"

#include <boost/asio/thread_pool.hpp>

#include <atomic>
#include <mutex>

namespace hovor {

// Reads clients by the rules of uap-core, on a thread of its own: what is new takes a millisecond, the first of all
// a third of a second. What was read not long ago is remembered. Ended when the loops are there still.
class Clients final : public ClientReader {
public:
    static constexpr std::size_t max_remembered = 1'000;
    static constexpr std::size_t max_waiting = 10'000;

    ~Clients() { thread_.join(); }

    std::shared_ptr<const Client> find(const ClientHeaders& headers) override;
    Task<std::shared_ptr<const Client>> read(ClientHeaders headers) override;

private:
    std::shared_ptr<const Client> recall(const std::string& key);
    static Task<std::shared_ptr<const Client>> read_here(Clients& clients, ClientHeaders headers);

    const user_agent::Parser parser_;
    std::mutex mutex_;
    Recent<std::shared_ptr<const Client>> recent_{max_remembered};
    std::atomic<std::size_t> waiting_ = 0;
    boost::asio::thread_pool thread_{1};
};

}  // namespace hovor
