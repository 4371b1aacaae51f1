#include "main/config/outside_services.hpp"

#include "main/config/texts.hpp"

namespace hovor {

std::vector<OutsideService> outside_services(const Config& config)
{
    std::vector<OutsideService> services;
    if (config.is_on_postgres()) {
        services.push_back({"database", config::without_passwords(config.database.url), config.database.region});
    }
    if (!config.files.folder.empty()) {
        const auto& region = config.files.region.is_known() ? config.files.region : config.region.home;
        services.push_back({"files", config.files.folder, region});
    }
    return services;
}

}  // namespace hovor
