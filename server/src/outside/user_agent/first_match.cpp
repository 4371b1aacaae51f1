#include "outside/user_agent/first_match.hpp"

#include <re2/re2.h>
#include <re2/set.h>

#include <algorithm>
#include <mutex>
#include <stdexcept>

namespace hovor::user_agent {
namespace {

// For the automaton of all expressions together. RE2's 8 MB are too few for uap-core's devices; with 64 it is no
// faster.
constexpr std::int64_t set_memory = 32 << 20;

RE2::Options set_options()
{
    RE2::Options options;
    options.set_log_errors(false);
    options.set_max_mem(set_memory);
    return options;
}

re2::StringPiece piece(std::string_view text)
{
    return {text.data(), text.size()};
}

// One expression, with its groups. Most of them never match anything: it is compiled when it first does.
class Expression {
public:
    explicit Expression(std::string regex) : regex_{std::move(regex)} {}

    std::optional<FirstMatch::Groups> find(std::string_view text) const
    {
        std::call_once(once_, [this] { compiled_ = std::make_unique<RE2>(regex_, RE2::Quiet); });
        const auto count = std::min(compiled_->NumberOfCapturingGroups(), static_cast<int>(FirstMatch::max_groups));
        std::array<re2::StringPiece, FirstMatch::max_groups + 1> found;  // the whole match first
        if (!compiled_->Match(piece(text), 0, text.size(), RE2::UNANCHORED, found.data(), count + 1)) {
            return std::nullopt;
        }
        FirstMatch::Groups groups;
        std::ranges::transform(found.begin() + 1, found.end(), groups.begin(), [](const re2::StringPiece& group) {
            return std::string_view{group.data(), group.size()};
        });
        return groups;
    }

private:
    std::string regex_;
    mutable std::once_flag once_;
    mutable std::unique_ptr<const RE2> compiled_;
};

}  // namespace

struct FirstMatch::Compiled {
    RE2::Set set{set_options(), RE2::UNANCHORED};
    std::vector<std::unique_ptr<const Expression>> expressions;
};

FirstMatch::FirstMatch(const std::vector<std::string>& regexes)
{
    auto compiled = std::make_unique<Compiled>();
    for (const auto& regex : regexes) {
        std::string why;
        if (compiled->set.Add(regex, &why) < 0) throw std::invalid_argument{regex + ": " + why};
        compiled->expressions.push_back(std::make_unique<Expression>(regex));
    }
    if (!compiled->set.Compile()) throw std::length_error{"the expressions take more memory than they may"};
    compiled_ = std::move(compiled);
}

FirstMatch::~FirstMatch() = default;
FirstMatch::FirstMatch(FirstMatch&&) noexcept = default;
FirstMatch& FirstMatch::operator=(FirstMatch&&) noexcept = default;

std::optional<FirstMatch::Found> FirstMatch::find(std::string_view text) const
{
    const auto& expressions = compiled_->expressions;
    std::vector<int> matching;
    RE2::Set::ErrorInfo error{};
    if (compiled_->set.Match(piece(text), &matching, &error)) {
        const auto first = static_cast<std::size_t>(std::ranges::min(matching));
        return Found{first, expressions[first]->find(text).value_or(Groups{})};
    }
    if (error.kind == RE2::Set::kNoError) return std::nullopt;
    // The automaton has outgrown its memory: one after another takes longer, and finds the same.
    for (std::size_t at = 0; at < expressions.size(); ++at) {
        if (const auto groups = expressions[at]->find(text)) return Found{at, *groups};
    }
    return std::nullopt;
}

}  // namespace hovor::user_agent
