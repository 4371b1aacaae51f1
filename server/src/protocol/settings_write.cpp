// Generated from protocol/settings.tsp by protocol/generate/cpp.mjs. Do not edit.
// clang-format off
#include "protocol/settings.hpp"

#include "protocol/fields.hpp"

namespace hovor::protocol {

void write(std::string& out, const AskedBefore& in)
{
    ObjectWriter object{out};
    object.field(R"(,"name":)", in.name);
    object.field(R"(,"email":)", in.email);
    object.field(R"(,"phone":)", in.phone);
    object.finish();
}

void write(std::string& out, const PrivacyNotice& in)
{
    ObjectWriter object{out};
    object.field(R"(,"url":)", in.url);
    object.field(R"(,"is_required":)", in.is_required);
    object.field(R"(,"version":)", in.version);
    object.finish();
}

void write(std::string& out, const ChatBoxTexts& in)
{
    ObjectWriter object{out};
    object.field(R"(,"language":)", in.language);
    object.field(R"(,"greeting":)", in.greeting);
    object.field(R"(,"away":)", in.away);
    object.field(R"(,"privacy_notice":)", in.privacy_notice);
    object.finish();
}

void write(std::string& out, const ChatBoxSettings& in)
{
    ObjectWriter object{out};
    object.field(R"(,"side":)", in.side);
    object.field(R"(,"offset_x":)", in.offset_x);
    object.field(R"(,"offset_y":)", in.offset_y);
    object.field(R"(,"takes_files":)", in.takes_files);
    object.field(R"(,"asks_before":)", in.asks_before);
    object.field(R"(,"privacy_notice":)", in.privacy_notice);
    object.field(R"(,"texts":)", in.texts);
    object.finish();
}

void write(std::string& out, const Protection& in)
{
    ObjectWriter object{out};
    object.field(R"(,"allowed_domains":)", in.allowed_domains);
    object.field(R"(,"blocked_addresses":)", in.blocked_addresses);
    object.field(R"(,"blocked_words":)", in.blocked_words);
    object.field(R"(,"hidden_numbers":)", in.hidden_numbers);
    object.finish();
}

}  // namespace hovor::protocol
