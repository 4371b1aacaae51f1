#include "bench/load/arguments.hpp"

#include <stdexcept>

namespace hovor::bench {

Arguments::Arguments(int count, char** words)
{
    if (count % 2 != 0) throw std::runtime_error{"arguments are pairs: --name value"};
    for (int i = 0; i < count; i += 2) {
        const std::string_view name = words[i];
        if (!name.starts_with("--")) throw std::runtime_error{"not a name: " + std::string{name}};
        values_.emplace(name.substr(2), words[i + 1]);
    }
}

std::string Arguments::text(std::string_view name) const
{
    const auto found = values_.find(name);
    if (found == values_.end()) throw std::runtime_error{"missing: --" + std::string{name}};
    return found->second;
}

long Arguments::number(std::string_view name) const
{
    return std::stol(text(name));
}

std::string Arguments::text_or(std::string_view name, std::string_view otherwise) const
{
    return values_.contains(name) ? text(name) : std::string{otherwise};
}

long Arguments::number_or(std::string_view name, long otherwise) const
{
    return values_.contains(name) ? number(name) : otherwise;
}

}  // namespace hovor::bench
