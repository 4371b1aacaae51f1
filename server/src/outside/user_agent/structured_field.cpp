#include "outside/user_agent/structured_field.hpp"

#include <algorithm>

namespace hovor::user_agent {
namespace {

constexpr std::string_view digits = "0123456789";
constexpr std::string_view lower = "abcdefghijklmnopqrstuvwxyz";
constexpr std::string_view upper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

bool is_any_of(char c, std::initializer_list<std::string_view> sets)
{
    return std::ranges::any_of(sets, [c](std::string_view set) { return set.find(c) != std::string_view::npos; });
}

struct Item {
    enum class Type { string, boolean, other };

    Type type = Type::other;
    std::string text;  // of a string; "0" or "1" of a boolean
};

struct Member {
    Item item;
    std::string version;
};

// Reads from front to back. Each reading is false where the field is not well-formed.
class Reader {
public:
    explicit Reader(std::string_view field) : left_{field} { skip(" "); }

    bool read_member(Member& member)
    {
        if (!read_item(member.item)) return false;
        while (take(';')) {
            skip(" ");
            std::string key;
            Item value{Item::Type::boolean, "1"};
            if (!read_key(key) || (take('=') && !read_item(value))) return false;
            // The last one of a name counts.
            if (key == "v") member.version = value.type == Item::Type::string ? value.text : "";
        }
        return true;
    }

    // To the next member of a list; false at the end, and where none follows.
    bool read_comma()
    {
        skip(" \t");
        if (!take(',')) return false;
        skip(" \t");
        return true;
    }

    bool is_at_end()
    {
        skip(" ");
        return left_.empty();
    }

private:
    bool read_item(Item& item)
    {
        item = {};
        if (take('"')) return read_rest_of_string(item);
        if (take('?')) return read_rest_of_boolean(item);
        return read_other();
    }

    bool read_rest_of_string(Item& item)
    {
        item.type = Item::Type::string;
        while (!left_.empty()) {
            auto c = take_any();
            if (c == '"') return true;
            if (c == '\\') {
                if (left_.empty() || !is_any_of(left_.front(), {"\"\\"})) return false;
                c = take_any();
            }
            if (c < ' ' || c > '~') return false;
            item.text += c;
        }
        return false;
    }

    bool read_rest_of_boolean(Item& item)
    {
        if (left_.empty() || !is_any_of(left_.front(), {"01"})) return false;
        item = {Item::Type::boolean, {take_any()}};
        return true;
    }

    // A number, a token or bytes: only their ends matter here.
    bool read_other()
    {
        if (take(':')) {
            skip_any_of({digits, lower, upper, "+/="});
            return take(':');
        }
        if (left_.empty() || !is_any_of(left_.front(), {digits, lower, upper, "-*"})) return false;
        skip_any_of({digits, lower, upper, "!#$%&'*+-.^_`|~:/"});
        return true;
    }

    bool read_key(std::string& key)
    {
        if (left_.empty() || !is_any_of(left_.front(), {lower, "*"})) return false;
        const auto before = left_;
        skip_any_of({digits, lower, "_-.*"});
        key = before.substr(0, before.size() - left_.size());
        return true;
    }

    void skip(std::string_view set) { left_.remove_prefix(std::min(left_.find_first_not_of(set), left_.size())); }

    void skip_any_of(std::initializer_list<std::string_view> sets)
    {
        while (!left_.empty() && is_any_of(left_.front(), sets)) left_.remove_prefix(1);
    }

    bool take(char c)
    {
        if (!left_.starts_with(c)) return false;
        left_.remove_prefix(1);
        return true;
    }

    char take_any()
    {
        const auto c = left_.front();
        left_.remove_prefix(1);
        return c;
    }

    std::string_view left_;
};

std::optional<Item> read_single(std::string_view field, Item::Type type)
{
    Reader reader{field.size() > max_field_length ? "" : field};
    Member member;
    if (!reader.read_member(member) || !reader.is_at_end() || member.item.type != type) return std::nullopt;
    return std::move(member.item);
}

}  // namespace

std::optional<std::vector<Brand>> read_brands(std::string_view field)
{
    Reader reader{field.size() > max_field_length ? "" : field};
    std::vector<Brand> brands;
    do {
        Member member;
        if (!reader.read_member(member)) return std::nullopt;
        if (member.item.type != Item::Type::string) continue;
        brands.push_back({std::move(member.item.text), std::move(member.version)});
    } while (reader.read_comma());
    if (!reader.is_at_end()) return std::nullopt;
    return brands;
}

std::optional<std::string> read_string(std::string_view field)
{
    auto item = read_single(field, Item::Type::string);
    if (!item) return std::nullopt;
    return std::move(item->text);
}

std::optional<bool> read_boolean(std::string_view field)
{
    const auto item = read_single(field, Item::Type::boolean);
    if (!item) return std::nullopt;
    return item->text == "1";
}

}  // namespace hovor::user_agent
