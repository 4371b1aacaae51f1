#pragma once

#include <map>
#include <string>
#include <string_view>

namespace hovor::bench {

// The words after the row's name: --name value, in any order.
class Arguments {
public:
    // Throws std::runtime_error when they are not pairs.
    Arguments(int count, char** words);

    // Both throw when there is none.
    std::string text(std::string_view name) const;
    long number(std::string_view name) const;

    std::string text_or(std::string_view name, std::string_view otherwise) const;
    long number_or(std::string_view name, long otherwise) const;

private:
    std::map<std::string, std::string, std::less<>> values_;
};

}  // namespace hovor::bench
