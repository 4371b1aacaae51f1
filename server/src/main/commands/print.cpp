#include "main/commands/print.hpp"

#include "protocol/text_writer.hpp"

#include <iostream>

namespace hovor {

void print(const JsonObject& object)
{
    std::string out;
    for (const auto& [name, value] : object) {
        out += out.empty() ? "{" : ",";
        protocol::write_text(out, name);
        out += ":";
        protocol::write_text(out, value);
    }
    std::cout << out << "}\n";
}

}  // namespace hovor
