// Generated from protocol/settings.tsp by protocol/generate/cpp.mjs. Do not edit.
// clang-format off
#include "protocol/settings.hpp"

#include "protocol/fields.hpp"

namespace hovor::protocol {

constexpr auto alloweddomain_limits = Limits{.min_length = 1, .max_length = 255};

constexpr auto blockedaddress_limits = Limits{.min_length = 2, .max_length = 64};

constexpr auto blockedword_limits = Limits{.min_length = 1, .max_length = 100};

constexpr auto languagetag_limits = Limits{.min_length = 2, .max_length = 35};

Result<void> read(const json::value& in, Unknown unknown, AskedBefore& out)
{
    ObjectReader object{in, unknown};
    object.required("name", out.name);
    object.required("email", out.email);
    object.required("phone", out.phone);
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, PrivacyNotice& out)
{
    ObjectReader object{in, unknown};
    object.optional("url", out.url, Limits{.max_length = 2000});
    object.required("is_required", out.is_required);
    object.optional("version", out.version, Limits{.max_length = 64});
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, ChatBoxTexts& out)
{
    ObjectReader object{in, unknown};
    object.required("language", out.language, languagetag_limits);
    object.optional("greeting", out.greeting, Limits{.max_length = 500});
    object.optional("away", out.away, Limits{.max_length = 500});
    object.optional("privacy_notice", out.privacy_notice, Limits{.max_length = 500});
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, ChatBoxSettings& out)
{
    ObjectReader object{in, unknown};
    object.required("side", out.side);
    object.optional("offset_x", out.offset_x, Limits{.min = 0, .max = 400});
    object.optional("offset_y", out.offset_y, Limits{.min = 0, .max = 400});
    object.required("takes_files", out.takes_files);
    object.optional("asks_before", out.asks_before);
    object.optional("privacy_notice", out.privacy_notice);
    object.required("texts", out.texts, Limits{.max_items = 40});
    return object.finish();
}

Result<void> read(const json::value& in, Unknown unknown, Protection& out)
{
    ObjectReader object{in, unknown};
    object.required("allowed_domains", out.allowed_domains, Limits{.max_items = 100}, alloweddomain_limits);
    object.required("blocked_addresses", out.blocked_addresses, Limits{.max_items = 500}, blockedaddress_limits);
    object.required("blocked_words", out.blocked_words, Limits{.max_items = 500}, blockedword_limits);
    object.required("hidden_numbers", out.hidden_numbers, Limits{.max_items = 3});
    return object.finish();
}

}  // namespace hovor::protocol
