#include "protocol/fields.hpp"

#include "protocol/patterns.hpp"
#include "protocol/utf8.hpp"

#include <array>
#include <charconv>

namespace hovor::protocol {

namespace {

// The key, if it is like ours: an error is logged, and a stranger chose the others.
std::string quoted(std::string_view key)
{
    return key.size() <= 64 && is_id(key) ? std::string{key} : "a key";
}

// A whole number may be written 1.0 or 1e3: JSON Schema counts it as an integer.
std::optional<std::int64_t> as_integer(const json::value& in)
{
    if (const auto* number = in.if_int64()) return *number;
    const auto* number = in.if_double();
    constexpr auto bound = static_cast<double>(max_safe_integer);
    if (number == nullptr || !(*number >= -bound && *number <= bound)) return std::nullopt;
    const auto whole = static_cast<std::int64_t>(*number);
    if (static_cast<double>(whole) != *number) return std::nullopt;
    return whole;
}

}  // namespace

tl::unexpected<Error> invalid(std::string message)
{
    return fail(hovor::ErrorCode::invalid_argument, std::move(message));
}

Result<std::string_view> read_text(const json::value& in)
{
    if (const auto* text = in.if_string()) return std::string_view{text->data(), text->size()};
    return invalid("is not a string");
}

Result<void> read(const json::value& in, std::string& out, const Limits& limits)
{
    HOVOR_TRY(const auto text, read_text(in));
    // A code point has one to four bytes, so most texts need no counting.
    const bool long_enough = text.size() >= 4 * limits.min_length || code_points(text) >= limits.min_length;
    if (!long_enough) return invalid("is shorter than " + std::to_string(limits.min_length) + " characters");
    const bool short_enough = text.size() <= limits.max_length || code_points(text) <= limits.max_length;
    if (!short_enough) return invalid("is longer than " + std::to_string(limits.max_length) + " characters");
    if (limits.matches != nullptr && !limits.matches(text)) return invalid("holds characters that it must not");
    out = text;
    return {};
}

Result<void> read(const json::value& in, std::int64_t& out, const Limits& limits)
{
    const auto number = as_integer(in);
    if (!number) return invalid("is not an integer");
    if (*number < limits.min) return invalid("is less than " + std::to_string(limits.min));
    if (*number > limits.max) return invalid("is more than " + std::to_string(limits.max));
    out = *number;
    return {};
}

Result<void> read(const json::value& in, bool& out)
{
    const auto* flag = in.if_bool();
    if (flag == nullptr) return invalid("is not a boolean");
    out = *flag;
    return {};
}

Result<std::string_view> read_tag(const json::value& in)
{
    const auto* object = in.if_object();
    if (object == nullptr) return invalid("is not an object");
    const auto* tag = object->if_contains("type");
    if (tag == nullptr) return invalid("type: is missing");
    auto text = read_text(*tag);
    if (!text) return tl::unexpected<Error>{std::move(text).error().within("type")};
    return text;
}

tl::unexpected<Error> unknown_tag()
{
    return invalid("type: is not known");
}

ObjectReader::ObjectReader(const json::value& in, Unknown unknown) : object_{in.if_object()}, unknown_{unknown}
{
    if (object_ == nullptr) failure_.emplace(hovor::ErrorCode::invalid_argument, "is not an object");
}

void ObjectReader::tag(std::string_view word)
{
    const auto* in = find("type");
    if (in == nullptr) return note_missing("type");
    const auto* text = in->if_string();
    if (text == nullptr || std::string_view{text->data(), text->size()} != word) failure_ = unknown_tag().value();
}

const json::value* ObjectReader::find(std::string_view key)
{
    if (failure_) return nullptr;
    const auto found = object_->find(key);
    if (found == object_->end()) return nullptr;
    const auto index = found - object_->begin();
    if (index < 64) known_ |= std::uint64_t{1} << index;
    return &found->value();
}

void ObjectReader::note(std::string_view key, Result<void> result)
{
    if (!result) failure_ = std::move(result).error().within(key);
}

void ObjectReader::note_missing(std::string_view key)
{
    if (!failure_) note(key, invalid("is missing"));
}

Result<void> ObjectReader::finish()
{
    if (failure_) return tl::unexpected<Error>{*std::move(failure_)};
    if (unknown_ == Unknown::refuse) return refuse_unknown();
    return {};
}

Result<void> ObjectReader::refuse_unknown() const
{
    std::size_t index = 0;
    for (const auto& [key, value] : *object_) {
        const bool known = index < 64 && ((known_ >> index) & 1) != 0;
        if (!known) return invalid(quoted({key.data(), key.size()}) + ": is not known");
        ++index;
    }
    return {};
}

void write(std::string& out, std::int64_t in)
{
    std::array<char, 20> digits{};
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), in);
    out.append(digits.data(), end);
}

void write(std::string& out, bool in)
{
    out += in ? "true" : "false";
}

}  // namespace hovor::protocol
