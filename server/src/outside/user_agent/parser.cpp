#include "outside/user_agent/parser.hpp"

#include "outside/user_agent/replacement.hpp"
#include "outside/user_agent/rules.hpp"
#include "outside/user_agent/structured_field.hpp"

#include <stdexcept>

namespace hovor::user_agent {
namespace {

using Fields = std::vector<Text>;  // of the rule that matched; nothing at all when none did

// One of the three lists.
class List {
public:
    enum class Groups { as_they_are, trimmed };

    // `own_groups` says which group of its match a field is without a replacement; 0: none.
    List(std::vector<Rule> rules, std::vector<std::size_t> own_groups, Groups ends)
        : rules_{std::move(rules)}, own_groups_{std::move(own_groups)}, ends_{ends}, expressions_{regexes_of(rules_)}
    {
    }

    Fields read(std::string_view header) const
    {
        const auto found = expressions_.find(header);
        Fields fields(own_groups_.size());
        if (!found) return fields;
        const auto& replacements = rules_[found->index].replacements;
        for (std::size_t at = 0; at < fields.size(); ++at) {
            auto text =
                replacements[at].empty() ? own_text(*found, own_groups_[at]) : fill_in(replacements[at], found->groups);
            if (!text.empty()) fields[at] = std::move(text);
        }
        return fields;
    }

private:
    static std::vector<std::string> regexes_of(const std::vector<Rule>& rules)
    {
        std::vector<std::string> regexes;
        for (const auto& rule : rules) regexes.push_back(rule.regex);
        return regexes;
    }

    std::string own_text(const FirstMatch::Found& found, std::size_t group) const
    {
        if (group == 0) return "";
        const auto text = found.groups[group - 1];
        return std::string{ends_ == Groups::trimmed ? trim(text) : text};
    }

    std::vector<Rule> rules_;
    std::vector<std::size_t> own_groups_;
    Groups ends_;
    FirstMatch expressions_;
};

}  // namespace

struct Parser::Lists {
    List browsers;
    List systems;
    List devices;
};

Parser::Parser() = default;
Parser::~Parser() = default;

const Parser::Lists& Parser::lists() const
{
    std::call_once(once_, [this] {
        auto rules = read_rules(embedded_rules());
        if (!rules) throw std::logic_error{rules.error().message()};
        // The specification trims devices; the reference implementation leaves the others as they are.
        lists_.reset(new Lists{{std::move(rules->browsers), {1, 2, 3, 4}, List::Groups::as_they_are},
                               {std::move(rules->systems), {1, 2, 3, 4}, List::Groups::as_they_are},
                               {std::move(rules->devices), {1, 0, 1}, List::Groups::trimmed}});
    });
    return *lists_;
}

UserAgent Parser::parse(std::string_view header) const
{
    const auto text = header.substr(0, max_length);
    auto browser = lists().browsers.read(text);
    auto system = lists().systems.read(text);
    auto device = lists().devices.read(text);
    const UserAgent unknown;
    return {
        .family = browser[0].value_or(unknown.family),
        .major = std::move(browser[1]),
        .minor = std::move(browser[2]),
        .patch = std::move(browser[3]),
        .os = system[0].value_or(unknown.os),
        .os_major = std::move(system[1]),
        .os_minor = std::move(system[2]),
        .os_patch = std::move(system[3]),
        .device = device[0].value_or(unknown.device),
        .brand = std::move(device[1]),
        .model = std::move(device[2]),
    };
}

UserAgent Parser::parse(std::string_view header, const ClientHints& hints) const
{
    auto agent = parse(header);
    const auto model = read_string(hints.model).value_or("");
    if (model.empty() || model == agent.model) return merge(std::move(agent), hints);
    // As browsers wrote it before they left the model to the hints.
    const auto named = parse("Mozilla/5.0 (Linux; Android 10; " + model + ") AppleWebKit/537.36 (KHTML, like Gecko) " +
                             "Chrome/100.0.0.0 Mobile Safari/537.36");
    if (named.model == model) {
        agent.device = named.device;
        agent.brand = named.brand;
        agent.model = named.model;
    }
    return merge(std::move(agent), hints);
}

}  // namespace hovor::user_agent
