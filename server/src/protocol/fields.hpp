#pragma once

#include "base/names.hpp"
#include "protocol/codec.hpp"
#include "protocol/limits.hpp"
#include "protocol/text_writer.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

// What the generated sources are written in. Every error names the field it is about, from the outside in:
// "message: text: is missing". It never repeats a value.
namespace hovor::protocol {

tl::unexpected<Error> invalid(std::string message);

// ---- reading ----

Result<void> read(const json::value& in, std::string& out, const Limits& limits);
Result<void> read(const json::value& in, std::int64_t& out, const Limits& limits);
Result<void> read(const json::value& in, bool& out);
Result<std::string_view> read_text(const json::value& in);

// The word that says which of a union's members this is.
Result<std::string_view> read_tag(const json::value& in);
tl::unexpected<Error> unknown_tag();

// Reads one object, field after field. After the first failure it reads nothing more, and finish() tells it.
class ObjectReader {
public:
    ObjectReader(const json::value& in, Unknown unknown);

    void tag(std::string_view word);

    template <class T>
    void required(std::string_view key, T& out, const Limits& limits = {}, const Limits& of_each = {})
    {
        if (const auto* in = find(key)) {
            note(key, read_field(*in, out, limits, of_each));
        } else {
            note_missing(key);
        }
    }

    template <class T>
    void optional(std::string_view key, std::optional<T>& out, const Limits& limits = {}, const Limits& of_each = {})
    {
        if (const auto* in = find(key)) note(key, read_field(*in, out.emplace(), limits, of_each));
    }

    Result<void> finish();

private:
    // Marks the key as known. Nothing after a failure.
    const json::value* find(std::string_view key);
    void note(std::string_view key, Result<void> result);
    void note_missing(std::string_view key);
    Result<void> refuse_unknown() const;

    template <class T>
    Result<void> read_field(const json::value& in, T& out, const Limits&, const Limits&)
    {
        if constexpr (std::is_same_v<T, bool>) {
            return read(in, out);
        } else if constexpr (Named<T>) {
            HOVOR_TRY(const auto word, read_text(in));
            const auto value = from_string<T>(word);
            if (!value) return invalid("is not one of the known words");
            out = *value;
            return {};
        } else {
            return read(in, unknown_, out);
        }
    }

    Result<void> read_field(const json::value& in, std::string& out, const Limits& limits, const Limits&)
    {
        return read(in, out, limits);
    }

    Result<void> read_field(const json::value& in, std::int64_t& out, const Limits& limits, const Limits&)
    {
        return read(in, out, limits);
    }

    template <class T>
    Result<void> read_field(const json::value& in, std::vector<T>& out, const Limits& limits, const Limits& of_each)
    {
        const auto* array = in.if_array();
        if (array == nullptr) return invalid("is not an array");
        if (array->size() > limits.max_items) return invalid("holds more than " + std::to_string(limits.max_items));

        out.reserve(array->size());
        for (const auto& element : *array) {
            auto result = read_field(element, out.emplace_back(), of_each, {});
            if (!result) return tl::unexpected<Error>{std::move(result).error().within(std::to_string(out.size() - 1))};
        }
        return {};
    }

    const json::object* object_;
    Unknown unknown_;
    // Bit i stands for the object's key i. No message has 64 fields: past them all are unknown.
    std::uint64_t known_ = 0;
    std::optional<Error> failure_;
};

// ---- writing ----

inline void write(std::string& out, const std::string& in)
{
    write_text(out, in);
}
void write(std::string& out, std::int64_t in);
void write(std::string& out, bool in);

template <Named Enum>
void write(std::string& out, Enum in)
{
    out += '"';
    out += to_string(in);
    out += '"';
}

template <class T>
void write(std::string& out, const std::vector<T>& in)
{
    const auto start = out.size();
    for (const auto& element : in) {
        out += ',';
        write(out, element);
    }
    if (in.empty()) out += '[';
    out[start] = '[';
    out += ']';
}

// Writes one object. Each field brings the comma before it; the first one's becomes the brace.
class ObjectWriter {
public:
    explicit ObjectWriter(std::string& out) : out_{out}, start_{out.size()} {}

    void text(std::string_view text) { out_ += text; }

    template <class T>
    void field(std::string_view key, const T& value)
    {
        out_ += key;
        write(out_, value);
    }

    template <class T>
    void field(std::string_view key, const std::optional<T>& value)
    {
        if (value) field(key, *value);
    }

    void finish()
    {
        if (out_.size() == start_) out_ += '{';
        out_[start_] = '{';
        out_ += '}';
    }

private:
    std::string& out_;
    std::size_t start_;
};

}  // namespace hovor::protocol
