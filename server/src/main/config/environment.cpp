#include "main/config/load.hpp"

namespace hovor::config {
namespace {

// "a, b" are two words, and "" is none.
Words split(std::string_view list)
{
    constexpr std::string_view blank = " \t";
    Words words;
    while (!list.empty()) {
        const auto comma = list.find(',');
        auto word = list.substr(0, comma);
        list.remove_prefix(comma == std::string_view::npos ? list.size() : comma + 1);
        word.remove_prefix(std::min(word.find_first_not_of(blank), word.size()));
        word = word.substr(0, word.find_last_not_of(blank) + 1);
        words.emplace_back(word);
    }
    return words;
}

const Key* find_by_environment(std::string_view name)
{
    for (const auto& key : keys()) {
        if (key.environment() == name) return &key;
    }
    return nullptr;
}

std::vector<std::string> all_names()
{
    std::vector<std::string> names;
    for (const auto& key : keys()) names.push_back(key.environment());
    return names;
}

}  // namespace

Result<Layer> read_environment(std::span<const std::string> environment)
{
    Layer layer;
    for (const std::string_view variable : environment) {
        const auto name = variable.substr(0, variable.find('='));
        const auto value = variable.substr(std::min(name.size() + 1, variable.size()));
        if (!name.starts_with("HOVOR_") || name.starts_with("HOVOR_TEST_") || name == "HOVOR_CONFIG") continue;
        const auto* key = find_by_environment(name);
        if (key == nullptr) {
            return fail(ErrorCode::invalid_argument,
                        std::string{name} + " (environment): there is no such key" + suggest(name, all_names()));
        }
        auto words = key->type == Key::Type::list ? split(value) : Words{std::string{value}};
        layer.push_back({key, std::move(words), "environment " + std::string{name}});
    }
    return layer;
}

}  // namespace hovor::config
