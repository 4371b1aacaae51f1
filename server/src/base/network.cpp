#include "base/network.hpp"

#include <algorithm>
#include <charconv>

namespace hovor {
namespace {

constexpr int v4_offset = 96;  // bits that stand before an IPv4 address when it is written as an IPv6 one

PeerAddress cut(PeerAddress address, int prefix)
{
    for (int i = 0; i < std::ssize(address.bytes); ++i) {
        const int kept = std::clamp(prefix - 8 * i, 0, 8);
        auto& byte = address.bytes[static_cast<std::size_t>(i)];
        byte = static_cast<std::uint8_t>(byte & (0xFF00U >> kept));
    }
    return address;
}

}  // namespace

Result<Network> Network::parse(std::string_view text)
{
    const auto wrong = [&](std::string_view why) {
        return fail(ErrorCode::invalid_argument, "\"" + std::string{text} + "\" " + std::string{why});
    };
    constexpr auto no_network = "is not a range of addresses such as 10.0.0.0/8 or 2001:db8::/32";

    const auto slash = text.find('/');
    const auto first = PeerAddress::parse(text.substr(0, slash));
    if (!first) return wrong(no_network);
    const int before = first->is_v4() ? v4_offset : 0;
    int prefix = 128 - before;
    if (slash != std::string_view::npos) {
        const auto digits = text.substr(slash + 1);
        const int longest = prefix;
        const auto [stop, status] = std::from_chars(digits.data(), digits.data() + digits.size(), prefix);
        const bool is_number = status == std::errc{} && stop == digits.data() + digits.size();
        if (!is_number || prefix < 0 || prefix > longest) return wrong(no_network);
    }
    const Network network{cut(*first, before + prefix), before + prefix};
    if (network.first_ != *first) return wrong("has bits behind its prefix: " + network.to_string() + " is the range");
    return network;
}

bool Network::contains(const PeerAddress& address) const noexcept
{
    return cut(address, prefix_) == first_;
}

bool Network::contains(std::string_view address) const
{
    const auto parsed = PeerAddress::parse(address);
    return parsed && contains(*parsed);
}

std::string Network::to_string() const
{
    const bool is_v4 = first_.is_v4() && prefix_ >= v4_offset;
    return first_.to_string() + "/" + std::to_string(is_v4 ? prefix_ - v4_offset : prefix_);
}

}  // namespace hovor
