#include "seed/script.hpp"

#include "seed/texts.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace hovor::seed {
namespace {

constexpr std::array<std::string_view, 8> tags{"order", "delivery",  "complaint", "payment",
                                               "vip",   "wholesale", "feedback",  "other"};
constexpr std::array<std::int64_t, 6> ratings{5, 5, 5, 5, 3, 1};

std::string mail_of(Dice& dice)
{
    return "visitor." + std::to_string(dice.below(10'000'000)) + "@example.com";
}

std::string phone_of(Dice& dice)
{
    return "+420 " + std::to_string(600'000'000 + dice.below(200'000'000));
}

Visitor new_visitor(Dice& dice, const Language& language, Timestamp now)
{
    Visitor visitor{.id = VisitorId{dice.id()},
                    .name = "",
                    .email = "",
                    .phone = "",
                    .language = std::string{language.code()},
                    .created_at = now};
    if (dice.hits(70)) visitor.name = full_name(dice);
    if (dice.hits(60)) visitor.email = mail_of(dice);
    if (dice.hits(20)) visitor.phone = phone_of(dice);
    if (dice.hits(15)) {
        visitor.variables.push_back({.name = "customer",
                                     .label = "Customer",
                                     .kind = VariableKind::text,
                                     .value = "C" + std::to_string(dice.below(1'000'000))});
    }
    return visitor;
}

// How many messages each conversation has: as many in all as planned.
std::vector<std::size_t> share(Dice& dice, std::size_t messages, std::size_t conversations)
{
    std::vector<std::size_t> counts;
    for (auto left = conversations; left > 0; --left) {
        const auto most = messages - (left - 1);
        const auto usual = std::max<std::size_t>(1, 2 * messages / left);
        const auto count = left == 1 ? messages : std::min(most, 1 + dice.below(usual));
        counts.push_back(count);
        messages -= count;
    }
    return counts;
}

// One conversation's part of a script.
class Writer {
public:
    Writer(Dice& dice, Script& script, const ScriptPlan& plan, const std::vector<AgentId>& agents)
        : dice_{dice}, script_{script}, plan_{plan}, agents_{agents}
    {
    }

    void write(std::size_t messages)
    {
        const auto& language = dice_.pick(Language::all());
        const auto span = static_cast<std::size_t>((plan_.to - plan_.from).count());
        const auto most_steps = messages + 6;
        pause_ = std::max<std::size_t>(1, std::min<std::size_t>(120'000, span / 2 / most_steps));
        const auto latest = span - std::min(span, pause_ * most_steps);
        now_ = plan_.from + std::chrono::milliseconds{dice_.below(latest + 1)};
        conversation_ = script_.starts.size();
        script_.starts.push_back({.id = ConversationId{dice_.id()},
                                  .visitor = new_visitor(dice_, language, now_),
                                  .agent = dice_.pick(agents_),
                                  .notice = MessageId{dice_.id()}});
        const bool waits = plan_.may_stay_open && dice_.hits(20);
        for (std::size_t i = 0; i < messages; ++i) {
            const bool by_agent = i > 0 && !waits && dice_.hits(50);
            add(Said{by_agent ? Author::agent : Author::visitor, MessageId{dice_.id()}, language.say(dice_)});
        }
        if (!waits) end();
    }

private:
    void end()
    {
        if (dice_.hits(40)) add(Labelled{{.add_tags = {std::string{tags[dice_.mostly_low(tags.size())]}}}});
        if (dice_.hits(3)) add(Labelled{{.is_important = true}});
        add(ReadByAll{});
        if (plan_.may_stay_open && dice_.hits(30)) return;
        add(Closed{MessageId{dice_.id()}});
        if (dice_.hits(25)) add(Rated{dice_.pick(ratings)});
    }

    template <class What>
    void add(What what)
    {
        script_.steps.push_back({.at = now_, .conversation = conversation_, .what = std::move(what)});
        now_ += std::chrono::milliseconds{1 + dice_.below(pause_)};
    }

    Dice& dice_;
    Script& script_;
    const ScriptPlan& plan_;
    const std::vector<AgentId>& agents_;
    Timestamp now_{};
    std::size_t pause_ = 1;  // in milliseconds, at most, from one step to the next
    std::size_t conversation_ = 0;
};

}  // namespace

Script write_script(Dice& dice, const ScriptPlan& plan, const std::vector<AgentId>& agents)
{
    Script script;
    for (const auto messages : share(dice, plan.messages, plan.conversations)) {
        Writer(dice, script, plan, agents).write(messages);
    }
    std::ranges::stable_sort(script.steps, {}, &Step::at);
    return script;
}

}  // namespace hovor::seed
