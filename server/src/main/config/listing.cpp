#include "main/config/listing.hpp"

#include "main/table.hpp"

namespace hovor::config {

std::string list(const Loaded& loaded)
{
    const Config defaults;
    Table table{{"KEY", "VALUE", "DEFAULT", "SOURCE"}};
    for (const auto& key : keys()) {
        table.add({key.name, key.show(loaded.config), key.show(defaults), loaded.source_of(key)});
    }
    return table.to_string();
}

}  // namespace hovor::config
