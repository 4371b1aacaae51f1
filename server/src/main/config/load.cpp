#include "main/config/load.hpp"

#include "main/config/outside_services.hpp"

namespace hovor::config {
namespace {

std::string source_of(const Loaded& loaded, std::string_view name)
{
    return std::string{name} + " (" + loaded.source_of(*find_key(name)) + ")";
}

tl::unexpected<Error> wrong(const std::string& why)
{
    return fail(ErrorCode::invalid_argument, why);
}

// What no key can check by itself.
Result<void> check_together(const Loaded& loaded)
{
    const auto& config = loaded.config;
    if (config.certificate.empty() != config.key.empty()) {
        const auto* given = config.key.empty() ? "certificate" : "key";
        const auto* missing = config.key.empty() ? "key" : "certificate";
        return wrong(source_of(loaded, given) + " is set, and " + missing +
                     " is not: set both, or neither to have one made");
    }
    if (config.listen.empty() && config.plain_listen.empty()) {
        return wrong(source_of(loaded, "listen") + " is empty, and so is plain_listen: nobody could connect");
    }
    if (config.session.idle > config.session.absolute) {
        return wrong(source_of(loaded, "session.idle_days") + " is longer than " +
                     source_of(loaded, "session.absolute_days"));
    }
    if (config.transport.outbox_bytes < config.transport.message_bytes) {
        return wrong(source_of(loaded, "limits.outbox_bytes") + " is less than " +
                     source_of(loaded, "limits.message_bytes") + ": one message has to fit");
    }
    if (!config.region.allowed.empty() && !config.region.is_declared()) {
        return wrong(source_of(loaded, "region.allowed") + " is set, and region.home is not: say where this server is");
    }
    if (config.region.is_declared() && !config.region.allows(config.region.home)) {
        return wrong(source_of(loaded, "region.home") + " is " + config.region.home.to_string() +
                     ", which is not in region.allowed: " + config.region.allowed_text());
    }
    for (const auto& service : outside_services(config)) {
        HOVOR_CHECK(admit(config.region, service));
    }
    return {};
}

}  // namespace

std::string Loaded::source_of(const Key& key) const
{
    const auto given = sources.find(&key);
    return given == sources.end() ? "default" : given->second;
}

Result<Loaded> load(std::span<const Layer> layers)
{
    Loaded loaded;
    for (const auto& layer : layers) {
        for (const auto& [key, words, source] : layer) {
            if (auto done = key->set(loaded.config, words); !done) {
                return tl::unexpected{std::move(done).error().within(key->name + " (" + source + ")")};
            }
            loaded.sources[key] = source;
        }
    }
    HOVOR_CHECK(check_together(loaded));
    return loaded;
}

}  // namespace hovor::config
