#include "main/config/load.hpp"

#include <toml++/toml.h>

#include <fstream>
#include <sstream>

namespace hovor::config {
namespace {

std::string place_of(const std::filesystem::path& file, const toml::source_region& region)
{
    return file.string() + ", line " + std::to_string(region.begin.line);
}

tl::unexpected<Error> wrong(const std::string& what, const std::string& place, const std::string& why)
{
    return fail(ErrorCode::invalid_argument, what + " (" + place + "): " + why);
}

// The words of one value, if it is of the key's type.
std::optional<Words> words_of(Key::Type type, const toml::node& node)
{
    switch (type) {
        case Key::Type::number:
            if (const auto* number = node.as_integer()) return Words{std::to_string(number->get())};
            break;
        case Key::Type::boolean:
            if (const auto* boolean = node.as_boolean()) return Words{boolean->get() ? "true" : "false"};
            break;
        case Key::Type::text:
            if (const auto* text = node.as_string()) return Words{text->get()};
            break;
        case Key::Type::list: {
            const auto* array = node.as_array();
            if (array == nullptr) break;
            Words words;
            for (const auto& item : *array) {
                if (!item.is_string()) return std::nullopt;
                words.push_back(item.as_string()->get());
            }
            return words;
        }
    }
    return std::nullopt;
}

std::string type_name(Key::Type type)
{
    switch (type) {
        case Key::Type::number: return "a number without quotes";
        case Key::Type::boolean: return "true or false, without quotes";
        case Key::Type::text: return "a text in quotes";
        case Key::Type::list: return "a list of texts, such as [\"127.0.0.1:8080\"]";
    }
    return "";
}

std::vector<std::string> all_names()
{
    std::vector<std::string> names;
    for (const auto& key : keys()) names.push_back(key.name);
    return names;
}

// Whether some key is in the table of that name.
bool is_table_of_keys(const std::string& name)
{
    return std::ranges::any_of(keys(), [&](const Key& key) { return key.name.starts_with(name + "."); });
}

Result<void> read_table(const toml::table& table, const std::string& prefix, const std::filesystem::path& file,
                        Layer& layer)
{
    for (const auto& [part, node] : table) {
        const auto name = prefix + std::string{part.str()};
        const auto place = place_of(file, part.source());
        if (node.is_table() && is_table_of_keys(name)) {
            HOVOR_CHECK(read_table(*node.as_table(), name + ".", file, layer));
            continue;
        }
        const auto* key = find_key(name);
        if (key == nullptr) return wrong(name, place, "there is no such key" + suggest(name, all_names()));
        auto words = words_of(key->type, node);
        if (!words) return wrong(name, place, "must be " + type_name(key->type));
        layer.push_back({key, *std::move(words), place});
    }
    return {};
}

}  // namespace

Result<Layer> read_file(const std::filesystem::path& file)
{
    std::ifstream in{file};
    std::ostringstream text;
    if (std::filesystem::is_directory(file) || !in || !(text << in.rdbuf())) {
        return fail(ErrorCode::invalid_argument,
                    "cannot read the configuration file " + file.string() + ": check its name and its permissions");
    }
    try {
        Layer layer;
        HOVOR_CHECK(read_table(toml::parse(text.str()), "", file, layer));
        return layer;
    } catch (const toml::parse_error& error) {
        return fail(ErrorCode::invalid_argument,
                    place_of(file, error.source()) + ": not TOML: " + std::string{error.description()});
    }
}

}  // namespace hovor::config
