#pragma once

#include "main/config/key.hpp"

#include <filesystem>
#include <map>
#include <span>

namespace hovor::config {

// A value that somebody gave to a key.
struct Assignment {
    const Key* key;
    Words words;
    std::string source;  // "flag --data", "environment HOVOR_DATA", "/etc/hovor.toml, line 3"
};

using Layer = std::vector<Assignment>;

struct Loaded {
    Config config;
    std::map<const Key*, std::string> sources;  // of the keys that were given

    std::string source_of(const Key& key) const;  // "default" for the others
};

// The errors of all three are one sentence with the key, where it was given, and what is wrong.

// A TOML file. Keys may be written with dots or in tables.
Result<Layer> read_file(const std::filesystem::path& file);

// All that begins with HOVOR_, of "NAME=value"; lists with commas. HOVOR_CONFIG, which names the file, and
// HOVOR_TEST_…, which is for our tests, are no keys.
Result<Layer> read_environment(std::span<const std::string> environment);

// Later layers win. Every value is checked, also one that another layer replaces.
Result<Loaded> load(std::span<const Layer> layers);

}  // namespace hovor::config
