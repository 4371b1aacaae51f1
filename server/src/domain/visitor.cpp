#include "domain/visitor.hpp"

#include "domain/text.hpp"

namespace hovor {
namespace {

// In bytes, at the end of a code point.
std::string cut(std::string_view text, std::size_t max_length)
{
    auto kept = trim(text);
    if (kept.size() > max_length) {
        auto end = max_length;
        while (end > 0 && (static_cast<unsigned char>(kept[end]) & 0xC0U) == 0x80U) --end;
        kept = kept.substr(0, end);
    }
    std::string line{kept};
    for (char& c : line) {
        if (has_control_character({&c, 1})) c = ' ';
    }
    return line;
}

}  // namespace

Visitor apply(Visitor visitor, const VisitorUpdate& update)
{
    if (update.name) visitor.name = cut(*update.name, 255);
    if (update.email) visitor.email = cut(*update.email, 255);
    if (update.phone) visitor.phone = cut(*update.phone, 50);
    return visitor;
}

}  // namespace hovor
