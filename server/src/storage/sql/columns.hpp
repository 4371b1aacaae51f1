#pragma once

#include "base/clock.hpp"
#include "base/names.hpp"
#include "storage/sql/value.hpp"

#include <stdexcept>

// How the domain's types stand in columns.
namespace hovor::sql {

inline Value to_column(Timestamp time)
{
    return to_milliseconds(time);
}

inline Value to_column(bool flag)
{
    return std::int64_t{flag};
}

inline Value to_column(const std::optional<Timestamp>& time)
{
    if (!time) return nullptr;
    return to_milliseconds(*time);
}

template <class AnyId>
Value to_column(const std::optional<AnyId>& id)
{
    if (!id) return nullptr;
    return std::string_view{id->str()};
}

template <class AnyId>
AnyId read_id(const Row& row, int column)
{
    return AnyId{row.string(column)};
}

template <class AnyId>
std::optional<AnyId> read_optional_id(const Row& row, int column)
{
    if (row.is_null(column)) return std::nullopt;
    return AnyId{row.string(column)};
}

inline Timestamp read_time(const Row& row, int column)
{
    return from_milliseconds(row.integer(column));
}

inline std::optional<Timestamp> read_optional_time(const Row& row, int column)
{
    if (row.is_null(column)) return std::nullopt;
    return read_time(row, column);
}

// Throws on a word that this version does not know.
template <Named Enum>
Enum read_name(std::string_view name)
{
    const auto value = from_string<Enum>(name);
    if (!value) throw std::runtime_error{"the database holds a word of a newer version: " + std::string{name}};
    return *value;
}

template <Named Enum>
Enum read_name(const Row& row, int column)
{
    return read_name<Enum>(row.text(column));
}

}  // namespace hovor::sql
