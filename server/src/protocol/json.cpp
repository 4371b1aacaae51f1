#include "protocol/json.hpp"

#include <boost/json/basic_parser_impl.hpp>

#include <cmath>
#include <string>
#include <utility>
#include <vector>

namespace hovor::protocol {

namespace {

// What the parser calls as it reads; false stops it. The names and the limits are basic_parser's.
class TreeBuilder {
public:
    static constexpr std::size_t max_array_size = json::string::max_size();
    static constexpr std::size_t max_object_size = json::string::max_size();
    static constexpr std::size_t max_string_size = json::string::max_size();
    static constexpr std::size_t max_key_size = json::string::max_size();

    json::value release() { return std::move(root_); }
    const std::string& complaint() const noexcept { return complaint_; }

    bool on_document_begin(json::error_code&) { return true; }
    bool on_document_end(json::error_code&) { return true; }

    bool on_object_begin(json::error_code&) { return open(json::object_kind); }
    bool on_object_end(std::size_t, json::error_code& error) { return close(error); }
    bool on_array_begin(json::error_code&) { return open(json::array_kind); }
    bool on_array_end(std::size_t, json::error_code& error) { return close(error); }

    bool on_key_part(std::string_view part, std::size_t, json::error_code&) { return gather(part); }
    bool on_key(std::string_view part, std::size_t, json::error_code& error)
    {
        gather(part);
        if (text_.find('\0') != std::string::npos) return refuse("a key holds a NUL", error);
        open_.back().key = std::exchange(text_, {});
        return true;
    }

    bool on_string_part(std::string_view part, std::size_t, json::error_code&) { return gather(part); }
    bool on_string(std::string_view part, std::size_t, json::error_code& error)
    {
        gather(part);
        if (text_.find('\0') != std::string::npos) return refuse("a string holds a NUL", error);
        return add(json::string(std::exchange(text_, {})), error);
    }

    bool on_number_part(std::string_view, json::error_code&) { return true; }
    bool on_int64(std::int64_t number, std::string_view, json::error_code& error) { return add(number, error); }
    bool on_uint64(std::uint64_t number, std::string_view, json::error_code& error) { return add(number, error); }
    bool on_double(double number, std::string_view, json::error_code& error)
    {
        if (!std::isfinite(number)) return refuse("a number is too large", error);
        return add(number, error);
    }
    bool on_bool(bool flag, json::error_code& error) { return add(flag, error); }
    bool on_null(json::error_code& error) { return add(nullptr, error); }

    bool on_comment_part(std::string_view, json::error_code&) { return true; }
    bool on_comment(std::string_view, json::error_code&) { return true; }

private:
    // An array or object that has not ended, and the key that is being read if it is an object.
    struct Open {
        json::value value;
        std::string key;
    };

    template <class Kind>
    bool open(Kind kind)
    {
        open_.push_back({json::value(kind), {}});
        return true;
    }

    bool close(json::error_code& error)
    {
        auto ended = std::move(open_.back().value);
        open_.pop_back();
        return add(std::move(ended), error);
    }

    bool gather(std::string_view part)
    {
        text_ += part;
        return true;
    }

    bool add(json::value value, json::error_code& error)
    {
        if (open_.empty()) {
            root_ = std::move(value);
            return true;
        }
        auto& [holder, key] = open_.back();
        if (auto* array = holder.if_array()) {
            array->push_back(std::move(value));
            return true;
        }
        if (holder.get_object().emplace(key, std::move(value)).second) return true;
        return refuse("a key comes twice", error);
    }

    bool refuse(std::string complaint, json::error_code& error)
    {
        complaint_ = std::move(complaint);
        error = json::error::syntax;
        return false;
    }

    json::value root_;
    std::vector<Open> open_;
    std::string text_;
    std::string complaint_;
};

tl::unexpected<Error> invalid_json(std::string_view why)
{
    return fail(ErrorCode::invalid_argument, "is not valid JSON: " + std::string{why});
}

}  // namespace

Result<json::value> parse_json(std::string_view text)
{
    json::parse_options options;
    options.max_depth = max_json_depth;
    json::basic_parser<TreeBuilder> parser{options};

    json::error_code error;
    const auto used = parser.write_some(false, text.data(), text.size(), error);
    if (error) {
        const auto& complaint = parser.handler().complaint();
        return invalid_json(complaint.empty() ? error.message() : complaint);
    }
    if (used < text.size()) return invalid_json("something follows the value");
    return parser.handler().release();
}

}  // namespace hovor::protocol
