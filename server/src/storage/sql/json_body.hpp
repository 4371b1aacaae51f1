#pragma once

#include "base/clock.hpp"
#include "base/id.hpp"
#include "domain/conversation.hpp"
#include "domain/identity.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hovor::sql {

// The body of an event as it is read. Throws where a key is missing.
class Body {
public:
    explicit Body(const boost::json::object& object) : object_{object} {}

    bool has(std::string_view key) const { return object_.contains(key); }
    bool flag(std::string_view key) const { return object_.at(key).as_bool(); }
    std::int64_t integer(std::string_view key) const { return object_.at(key).as_int64(); }
    Timestamp time(std::string_view key) const { return from_milliseconds(integer(key)); }

    std::string text(std::string_view key) const
    {
        const auto& value = object_.at(key).as_string();
        return {value.begin(), value.end()};
    }

    const boost::json::object& object(std::string_view key) const { return object_.at(key).as_object(); }
    Body part(std::string_view key) const { return Body{object(key)}; }

    std::string text_if_there(std::string_view key) const { return has(key) ? text(key) : std::string{}; }

    template <class AnyId>
    std::optional<AnyId> id_if_there(std::string_view key) const
    {
        return has(key) ? std::optional{AnyId{text(key)}} : std::nullopt;
    }

    Marks marks(std::string_view key) const
    {
        const Body marks{object_.at(key).as_object()};
        return {marks.integer("delivered_seq"), marks.integer("read_seq")};
    }

    std::vector<AgentId> agents(std::string_view key) const
    {
        std::vector<AgentId> agents;
        for (const auto& id : object_.at(key).as_array()) agents.emplace_back(std::string{id.as_string().c_str()});
        return agents;
    }

    std::vector<std::string> texts_if_there(std::string_view key) const
    {
        std::vector<std::string> texts;
        for (const auto& text : list(key)) texts.emplace_back(text.as_string());
        return texts;
    }

    // Of keys that bodies of former versions lack.
    const boost::json::array& list(std::string_view key) const
    {
        static const boost::json::array none;
        return has(key) ? object_.at(key).as_array() : none;
    }

    std::optional<Rating> rating(std::string_view key) const
    {
        if (!has(key)) return std::nullopt;
        const Body rating{object_.at(key).as_object()};
        return Rating{
            .value = rating.integer("value"), .text = rating.text("text"), .rated_at = rating.time("rated_at")};
    }

    std::optional<VerifiedIdentity> identity(std::string_view key) const
    {
        if (!has(key)) return std::nullopt;
        const Body identity{object_.at(key).as_object()};
        return VerifiedIdentity{.user_id = identity.text("user_id"),
                                .email = identity.text("email"),
                                .verified_at = identity.time("verified_at")};
    }

    std::optional<Timestamp> optional_time(std::string_view key) const
    {
        return has(key) ? std::optional{time(key)} : std::nullopt;
    }

private:
    const boost::json::object& object_;
};

}  // namespace hovor::sql
