#pragma once

#include <string>
#include <vector>

namespace hovor {

// Rows of texts in columns, for a terminal: characters that could steer it are shown as '?'.
class Table {
public:
    using Row = std::vector<std::string>;

    explicit Table(Row heads) : rows_{std::move(heads)} {}

    // As many texts as there are heads.
    void add(Row row) { rows_.push_back(std::move(row)); }

    std::string to_string() const;

private:
    std::vector<Row> rows_;
};

}  // namespace hovor
