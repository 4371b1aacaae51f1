#include "app/audit_changes.hpp"

namespace hovor {
namespace {

std::string_view word_of(bool flag)
{
    return flag ? "true" : "false";
}

}  // namespace

std::string changes_between(const Agent& before, const Agent& after, bool has_new_password)
{
    Changes changes;
    changes.name("name", before.name != after.name);
    changes.name("email", before.email != after.email);
    changes.name("password", has_new_password);
    changes.words("role", to_string(before.role), to_string(after.role));
    changes.words("visibility", to_string(before.visibility), to_string(after.visibility));
    changes.words("is_active", word_of(before.is_active), word_of(after.is_active));
    changes.name("languages", before.languages != after.languages);
    changes.name("job_title", before.job_title != after.job_title);
    changes.name("motto", before.motto != after.motto);
    return changes.text();
}

std::string changes_between(const Account& before, const Account& after)
{
    Changes changes;
    changes.name("company", before.company != after.company);
    changes.name("greeting", before.greeting != after.greeting);
    changes.words("color", before.color, after.color);
    changes.words("asks_for_rating", word_of(before.asks_for_rating), word_of(after.asks_for_rating));
    changes.words("consent_mode", to_string(before.consent_mode), to_string(after.consent_mode));
    changes.words("address_storage", to_string(before.address_storage), to_string(after.address_storage));
    changes.words("shows_typing_preview", word_of(before.shows_typing_preview), word_of(after.shows_typing_preview));
    changes.words("slow_reply_seconds", std::to_string(before.slow_reply.count()),
                  std::to_string(after.slow_reply.count()));
    changes.name("categories", before.categories != after.categories);
    changes.words("routing", to_string(before.routing.mode), to_string(after.routing.mode));
    const auto& one = before.routing;
    const auto& other = after.routing;
    changes.words("conversation_limit", std::to_string(one.conversation_limit),
                  std::to_string(other.conversation_limit));
    changes.words("offer_seconds", std::to_string(one.offer_time.count()), std::to_string(other.offer_time.count()));
    changes.words("shows_queue_position", word_of(one.shows_queue_position), word_of(other.shows_queue_position));
    changes.words("away_after_minutes", std::to_string(one.away_after.count()),
                  std::to_string(other.away_after.count()));
    return changes.text();
}

}  // namespace hovor
