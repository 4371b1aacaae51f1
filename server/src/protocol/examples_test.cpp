#include "protocol/every_type.hpp"

#include <boost/json/object.hpp>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <variant>

// The files of protocol/examples, which the tests of protocol/tests read too: both sides of the wire mean the same.
namespace hovor::protocol {

namespace {

// Named <Type>.<what>.json
struct Example {
    std::string type;
    std::string what;
    std::string text;
};

std::vector<Example> read_examples(const std::filesystem::path& folder)
{
    std::vector<Example> examples;
    for (const auto& entry : std::filesystem::directory_iterator{folder}) {
        if (!entry.is_regular_file()) continue;
        const auto stem = entry.path().stem();
        std::ifstream file{entry.path(), std::ios::binary};
        std::string text{std::istreambuf_iterator<char>{file}, {}};
        examples.push_back({stem.stem().string(), stem.extension().string(), std::move(text)});
    }
    return examples;
}

const std::vector<Example>& valid_examples()
{
    static const auto examples = read_examples(EXAMPLES_FOLDER);
    return examples;
}

const std::vector<Example>& invalid_examples()
{
    static const auto examples = read_examples(std::filesystem::path{EXAMPLES_FOLDER} / "invalid");
    return examples;
}

// Calls check.operator()<T>(example) for each, with T the type that it is an example of.
template <class Check>
void for_each_example(const std::vector<Example>& examples, const Check& check)
{
    for_each_type([&]<class T>(std::string_view name) {
        for (const auto& example : examples) {
            if (example.type != name) continue;
            SCOPED_TRACE(example.type + example.what);
            check.template operator()<T>(example);
        }
    });
}

bool has_unknown_key(const Example& example)
{
    return example.what == ".unknown_key";
}

json::value without_unknown_keys(json::value value, const json::value& known)
{
    if (!value.is_object() || !known.is_object()) return value;
    json::object kept;
    for (const auto& [key, field] : value.get_object()) {
        if (known.get_object().contains(key)) kept.emplace(key, field);
    }
    return kept;
}

template <class T>
struct Members {
    static constexpr bool is_union = false;
};

template <class... Ones>
struct Members<std::variant<Ones...>> {
    static constexpr bool is_union = true;
    template <class T>
    static constexpr bool contains = (std::is_same_v<T, Ones> || ...);
};

}  // namespace

TEST(Examples, ThereIsOneOfEveryType)
{
    std::set<std::string> described;
    for (const auto& example : valid_examples()) described.insert(example.type);

    for_each_type([&]<class T>(std::string_view name) {
        EXPECT_TRUE(described.contains(std::string{name})) << "protocol/examples has no " << name << ".*.json";
    });
}

TEST(Examples, EachIsOfATypeThatThereIs)
{
    std::set<std::string, std::less<>> types;
    for_each_type([&]<class T>(std::string_view name) { types.emplace(name); });

    for (const auto* examples : {&valid_examples(), &invalid_examples()}) {
        for (const auto& example : *examples) EXPECT_TRUE(types.contains(example.type)) << example.type << example.what;
    }
}

TEST(Examples, ComeBackAsTheyWere)
{
    for_each_example(valid_examples(), []<class T>(const Example& example) {
        const auto value = parse_json(example.text);
        ASSERT_TRUE(value) << value.error();
        const auto decoded = decode<T>(*value);
        ASSERT_TRUE(decoded) << decoded.error();

        const auto again = parse_json(to_json(*decoded));

        ASSERT_TRUE(again) << again.error();
        EXPECT_EQ(*again, has_unknown_key(example) ? without_unknown_keys(*value, *again) : *value);
        EXPECT_TRUE(decode<T>(*again).value() == *decoded);
    });
}

TEST(Examples, AreReadStrictlyUnlessAKeyIsUnknown)
{
    for_each_example(valid_examples(), []<class T>(const Example& example) {
        const auto decoded = decode_strict<T>(example.text);

        EXPECT_EQ(decoded.has_value(), !has_unknown_key(example));
    });
}

TEST(Examples, OfAUnionsMembersAreOfTheUnion)
{
    for_each_type([]<class Union>(std::string_view union_name) {
        if constexpr (Members<Union>::is_union) {
            for_each_example(valid_examples(), [&]<class T>(const Example& example) {
                if constexpr (Members<Union>::template contains<T>) {
                    const auto decoded = decode_command<Union>(example.text);
                    ASSERT_TRUE(decoded) << union_name << ": " << decoded.error();
                    EXPECT_TRUE(std::holds_alternative<T>(*decoded)) << union_name;
                }
            });
        }
    });
}

TEST(Examples, WithAFieldThatNobodyNamedAreRefusedByStrictReading)
{
    for_each_example(valid_examples(), []<class T>(const Example& example) {
        if (has_unknown_key(example)) return;
        for (const auto* key : {"tenant_id", "account_id", "is_owner", "plan", "price", "email_verified"}) {
            auto value = parse_json(example.text);
            value->get_object()[key] = 1;

            const auto decoded = decode<T>(*value, Unknown::refuse);

            ASSERT_FALSE(decoded) << key;
            EXPECT_EQ(decoded.error().message(), std::string{key} + ": is not known");
            EXPECT_TRUE(decode<T>(*value, Unknown::ignore));
        }
    });
}

TEST(Examples, ThatAreInvalidAreRefused)
{
    for_each_example(invalid_examples(), []<class T>(const Example& example) {
        const auto decoded = decode_command<T>(example.text);

        ASSERT_FALSE(decoded);
        EXPECT_EQ(decoded.error().code(), hovor::ErrorCode::invalid_argument);
    });
}

}  // namespace hovor::protocol
