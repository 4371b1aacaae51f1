#pragma once

#include "main/config.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace hovor::config {

// A value before it is understood: one word, or as many as a list has.
using Words = std::vector<std::string>;

// One thing that can be configured. Its lines in a file, its name in the environment, its flag, the listing
// and the check of the documentation derive from this.
struct Key {
    enum class Type { text, number, boolean, list };

    std::string name;         // "limits.messages_per_minute"
    std::string description;  // one line, without a full stop
    std::string placeholder;  // what stands for the value in `--help`: "DIR"
    Type type;

    // invalid_argument that says what the value has to be; then the configuration is as it was.
    std::function<Result<void>(Config&, const Words&)> set;
    // What `set` takes, with passwords masked.
    std::function<Words(const Config&)> get;

    std::string environment() const;  // "HOVOR_LIMITS_MESSAGES_PER_MINUTE"
    std::string flag() const;         // "--limits.messages-per-minute"

    bool is_limit() const { return name.starts_with("limits."); }

    // As it stands in a file: 60, true, "sqlite", ["[::]:443"].
    std::string show(const Config& config) const;
};

// In the order in which they are listed.
const std::vector<Key>& keys();

const Key* find_key(std::string_view name);

// ". Did you mean data?", or nothing where no name is near.
std::string suggest(std::string_view wrong, const std::vector<std::string>& names);

}  // namespace hovor::config
