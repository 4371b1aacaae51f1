#include "main/clients.hpp"

#include "base/names.hpp"
#include "outside/user_agent/device_type.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <utility>

namespace hovor {
namespace {

// What the wire and the columns hold, in bytes; no name of uap-core's is as long.
constexpr std::size_t max_name = 100;
constexpr std::size_t max_version = 40;

std::string key_of(const ClientHeaders& headers)
{
    std::string key;
    for (const auto* part : {&headers.user_agent, &headers.brands, &headers.mobile, &headers.platform,
                             &headers.platform_version, &headers.model}) {
        key += *part;
        key += '\n';
    }
    return key;
}

// Names come from a client: they are cut in ASCII, and anything else is left out.
std::string printable(std::string_view text, std::size_t max_length)
{
    std::string kept;
    for (const char c : text) {
        if (c >= ' ' && c <= '~' && kept.size() < max_length) kept += c;
    }
    return kept;
}

// uap-core says "Other" for what it does not know.
std::string name_of(const std::string& name)
{
    return name == "Other" ? "" : printable(name, max_name);
}

std::string version_of(const user_agent::Text& major, const user_agent::Text& minor, const user_agent::Text& patch)
{
    std::string version;
    for (const auto* part : {&major, &minor, &patch}) {
        if (!*part) break;
        if (!version.empty()) version += '.';
        version += **part;
    }
    return printable(version, max_version);
}

std::optional<DeviceType> to_domain(std::optional<user_agent::DeviceType> type)
{
    using From = user_agent::DeviceType;
    if (!type) return std::nullopt;
    switch (*type) {
        case From::desktop: return DeviceType::desktop;
        case From::mobile: return DeviceType::mobile;
        case From::tablet: return DeviceType::tablet;
        case From::tv: return DeviceType::tv;
    }
    return std::nullopt;
}

Client to_client(const user_agent::UserAgent& agent, std::optional<user_agent::DeviceType> type)
{
    return {.browser = name_of(agent.family),
            .browser_version = version_of(agent.major, agent.minor, agent.patch),
            .system = name_of(agent.os),
            .system_version = version_of(agent.os_major, agent.os_minor, agent.os_patch),
            .device = to_domain(type),
            .brand = printable(agent.brand.value_or(""), max_name),
            .model = printable(agent.model.value_or(""), max_name)};
}

}  // namespace

std::shared_ptr<const Client> Clients::find(const ClientHeaders& headers)
{
    return recall(key_of(headers));
}

Task<std::shared_ptr<const Client>> Clients::read(ClientHeaders headers)
{
    if (auto known = find(headers)) co_return known;
    if (waiting_ >= max_waiting) co_return std::make_shared<const Client>();
    ++waiting_;
    auto reading = boost::asio::co_spawn(thread_, read_here(*this, std::move(headers)), boost::asio::use_awaitable);
    co_return co_await std::move(reading);
}

std::shared_ptr<const Client> Clients::recall(const std::string& key)
{
    const std::lock_guard lock{mutex_};
    const auto* known = recent_.find(key);
    return known == nullptr ? nullptr : *known;
}

Task<std::shared_ptr<const Client>> Clients::read_here(Clients& clients, ClientHeaders headers)
{
    --clients.waiting_;
    const auto key = key_of(headers);
    if (auto known = clients.recall(key)) co_return known;  // many came at once with the same
    const auto agent = clients.parser_.parse(headers.user_agent, {.brands = headers.brands,
                                                                  .full_version_list = headers.brands,
                                                                  .mobile = headers.mobile,
                                                                  .platform = headers.platform,
                                                                  .platform_version = headers.platform_version,
                                                                  .model = headers.model});
    const auto type = user_agent::device_type(headers.user_agent, headers.mobile, agent);
    auto client = std::make_shared<const Client>(to_client(agent, type));
    const std::lock_guard lock{clients.mutex_};
    clients.recent_.keep(key, client);
    co_return client;
}

}  // namespace hovor
