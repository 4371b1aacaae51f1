#pragma once

#include "outside/user_agent/client_hints.hpp"
#include "outside/user_agent/user_agent.hpp"

#include <memory>
#include <mutex>
#include <string_view>

namespace hovor::user_agent {

// Longer ones than any browser's are cut off here.
inline constexpr std::size_t max_length = 2'048;

// Tells from a User-Agent header what uap-core tells. The first call takes a moment (half a second) and makes
// what the others use (some 80 MB): a program that never asks never pays. For any thread.
class Parser {
public:
    Parser();
    ~Parser();

    // `header` may hold anything.
    UserAgent parse(std::string_view header) const;

    // The same, with what the hints say put over it; the maker of a model that they name is uap-core's.
    UserAgent parse(std::string_view header, const ClientHints& hints) const;

private:
    struct Lists;

    const Lists& lists() const;

    mutable std::once_flag once_;
    mutable std::unique_ptr<const Lists> lists_;
};

}  // namespace hovor::user_agent
