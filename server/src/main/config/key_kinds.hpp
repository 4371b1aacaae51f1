#pragma once

#include "main/config/key.hpp"

#include <charconv>
#include <cstdint>
#include <limits>
#include <utility>

// The kinds of keys of which the tables are made. The last arguments are the way to the member of Config:
// &Config::transport, &transport::Limits::headers.
namespace hovor::config {

// What a number may be, both ends included.
struct Range {
    std::int64_t least;
    std::int64_t most;
};

struct About {
    std::string name;
    std::string description;
};

inline tl::unexpected<Error> must_be(const std::string& what)
{
    return fail(ErrorCode::invalid_argument, "must be " + what);
}

template <class Object, class Member, class... Rest>
auto& follow(Object& object, Member member, Rest... rest)
{
    if constexpr (sizeof...(rest) == 0) {
        return object.*member;
    } else {
        return follow(object.*member, rest...);
    }
}

inline Result<std::int64_t> read_number(const Words& words, Range range)
{
    std::int64_t number = 0;
    const auto& digits = words.front();
    const auto* end = digits.data() + digits.size();
    const auto [stop, status] = std::from_chars(digits.data(), end, number);
    if (status != std::errc{} || stop != end || number < range.least || number > range.most) {
        return must_be("a whole number from " + std::to_string(range.least) + " to " + std::to_string(range.most));
    }
    return number;
}

// A count, or a size in bytes.
template <class... Path>
Key number(About about, Range range, Path... path)
{
    const auto set = [=](Config& config, const Words& words) -> Result<void> {
        HOVOR_TRY(const auto value, read_number(words, range));
        auto& member = follow(config, path...);
        member = static_cast<std::remove_reference_t<decltype(member)>>(value);
        return {};
    };
    const auto get = [=](const Config& config) { return Words{std::to_string(follow(config, path...))}; };
    return {std::move(about.name), std::move(about.description), "N", Key::Type::number, set, get};
}

// A time in whole Units, whatever its member counts in.
template <class Unit, class... Path>
Key duration(About about, Range range, Path... path)
{
    const auto set = [=](Config& config, const Words& words) -> Result<void> {
        HOVOR_TRY(const auto value, read_number(words, range));
        follow(config, path...) = Unit{value};
        return {};
    };
    const auto get = [=](const Config& config) {
        return Words{std::to_string(std::chrono::duration_cast<Unit>(follow(config, path...)).count())};
    };
    return {std::move(about.name), std::move(about.description), "N", Key::Type::number, set, get};
}

template <class... Path>
Key boolean(About about, Path... path)
{
    const auto set = [=](Config& config, const Words& words) -> Result<void> {
        const auto& word = words.front();
        if (word != "true" && word != "false") return must_be("true or false");
        follow(config, path...) = word == "true";
        return {};
    };
    const auto get = [=](const Config& config) { return Words{follow(config, path...) ? "true" : "false"}; };
    return {std::move(about.name), std::move(about.description), "true|false", Key::Type::boolean, set, get};
}

// One of the words of an enumeration.
template <class Enum, class... Path>
Key choice(About about, Path... path)
{
    std::string all;
    for (const auto name : names_of<Enum>) all += (all.empty() ? "" : "|") + std::string{name};
    const auto set = [=](Config& config, const Words& words) -> Result<void> {
        const auto value = from_string<Enum>(words.front());
        if (!value) return must_be("one of " + all);
        follow(config, path...) = *value;
        return {};
    };
    const auto get = [=](const Config& config) { return Words{std::string{to_string(follow(config, path...))}}; };
    return {std::move(about.name), std::move(about.description), all, Key::Type::text, set, get};
}

// A text that `parse`, Result<T>(const std::string&), understands and turns into what the member is.
template <class Parse, class... Path>
Key text(About about, std::string placeholder, Parse parse, Path... path)
{
    const auto set = [=](Config& config, const Words& words) -> Result<void> {
        HOVOR_TRY(follow(config, path...), parse(words.front()));
        return {};
    };
    const auto get = [=](const Config& config) { return Words{std::string{follow(config, path...)}}; };
    return {std::move(about.name), std::move(about.description), std::move(placeholder), Key::Type::text, set, get};
}

template <class... Path>
Key region(About about, Path... path)
{
    const auto set = [=](Config& config, const Words& words) -> Result<void> {
        HOVOR_TRY(follow(config, path...), Region::parse(words.front()));
        return {};
    };
    const auto get = [=](const Config& config) { return Words{follow(config, path...).to_string()}; };
    return {std::move(about.name), std::move(about.description), "REGION", Key::Type::text, set, get};
}

// As many as one likes of a type that has parse() and to_string().
template <class Item, class... Path>
Key list(About about, std::string placeholder, Path... path)
{
    const auto set = [=](Config& config, const Words& words) -> Result<void> {
        std::vector<Item> items;
        for (const auto& word : words) {
            HOVOR_TRY(auto item, Item::parse(word));
            items.push_back(std::move(item));
        }
        follow(config, path...) = std::move(items);
        return {};
    };
    const auto get = [=](const Config& config) {
        Words words;
        for (const Item& item : follow(config, path...)) words.push_back(item.to_string());
        return words;
    };
    return {std::move(about.name), std::move(about.description), std::move(placeholder), Key::Type::list, set, get};
}

// The second part of the table.
std::vector<Key> limit_keys();

}  // namespace hovor::config
