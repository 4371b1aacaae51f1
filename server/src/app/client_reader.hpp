#pragma once

#include "base/task.hpp"
#include "domain/visit.hpp"

#include <memory>
#include <string>

namespace hovor {

// The headers that tell of a visitor's client, as they came; empty for one that did not.
struct ClientHeaders {
    std::string user_agent{};
    std::string brands{};  // Sec-CH-UA-Full-Version-List, or Sec-CH-UA
    std::string mobile{};  // Sec-CH-UA-Mobile
    std::string platform{};
    std::string platform_version{};
    std::string model{};
};

// Tells what headers say. For any thread.
class ClientReader {
public:
    // At once, if such headers were read not long ago; else null.
    virtual std::shared_ptr<const Client> find(const ClientHeaders& headers) = 0;

    // Waits until they are read. A client of which nothing is known, if too many wait.
    virtual Task<std::shared_ptr<const Client>> read(ClientHeaders headers) = 0;

protected:
    ~ClientReader() = default;
};

}  // namespace hovor
