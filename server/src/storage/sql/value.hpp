#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>

namespace hovor::sql {

// What goes into a column of bytes, which need not be a text.
struct Bytes {
    std::string_view view;
};

// A value for $1, $2, ... Integers are 64 bits wide in every column and parameter. The caller's texts
// outlive the statement's run.
using Value = std::variant<std::nullptr_t, std::int64_t, std::string_view, Bytes>;
using Values = std::span<const Value>;

// The row that a query stands on; gone when the query goes on.
class Row {
public:
    virtual bool is_null(int column) const = 0;
    virtual std::int64_t integer(int column) const = 0;
    virtual std::string_view text(int column) const = 0;
    virtual std::string_view bytes(int column) const = 0;

    std::string string(int column) const { return std::string{text(column)}; }

protected:
    ~Row() = default;
};

inline std::int64_t first_integer(const Row& row)
{
    return row.integer(0);
}

}  // namespace hovor::sql
