#include "main/commands/commands.hpp"
#include "main/commands/print.hpp"
#include "main/places.hpp"
#include "outside/user_agent/parser.hpp"

#include <CLI/CLI.hpp>

#include <iostream>

namespace hovor {
namespace {

constexpr std::size_t max_line = 65'536;  // what is longer is cut off

// False when there is no line any more.
bool read_line(std::streambuf& in, std::string& line)
{
    using Traits = std::streambuf::traits_type;
    line.clear();
    auto byte = in.sbumpc();
    if (byte == Traits::eof()) return false;
    for (; byte != Traits::eof() && byte != '\n'; byte = in.sbumpc()) {
        if (line.size() < max_line) line += Traits::to_char_type(byte);
    }
    if (line.ends_with('\r')) line.pop_back();
    return true;
}

// Each line of stdin is answered by one of stdout before the next is waited for: the command can be one end of a
// conversation.
template <class Inspect>
int answer_lines(Inspect inspect)
{
    for (std::string line; std::cout && read_line(*std::cin.rdbuf(), line);) {
        print(inspect(line));
        std::cout.flush();
    }
    return exit_done;
}

JsonObject inspect_user_agent(const user_agent::Parser& parser, const std::string& header)
{
    const auto agent = parser.parse(header);
    return {{"family", agent.family},
            {"major", agent.major},
            {"minor", agent.minor},
            {"patch", agent.patch},
            {"os", agent.os},
            {"os_major", agent.os_major},
            {"os_minor", agent.os_minor},
            {"os_patch", agent.os_patch},
            {"device", agent.device},
            {"brand", agent.brand},
            {"model", agent.model}};
}

std::optional<std::string> unless_empty(const std::string& text)
{
    if (text.empty()) return std::nullopt;
    return text;
}

JsonObject inspect_address(const geoip::Database& places, const std::string& address)
{
    const auto found = places.find(address);
    const auto place = found.value_or(geoip::Place{});
    return {{"country", unless_empty(place.country)},
            {"city", unless_empty(place.city)},
            {"latitude", place.latitude},
            {"longitude", place.longitude},
            {"is_approximate", found ? std::optional{place.is_approximate} : std::nullopt}};
}

}  // namespace

void add_inspect(CommandLine& line)
{
    auto& group = line.add_group({"inspect", "See what the server tells of visitors, from the same data",
                                  "  hovor inspect user-agent < user-agents.txt\n"
                                  "  echo 192.0.2.1 | hovor inspect address"});
    line.add(group,
             {"user-agent", "Read User-Agent headers from stdin, and print browser, system and device of each as JSON",
              "  hovor inspect user-agent < user-agents.txt\n"
              "  echo 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0' | hovor inspect "
              "user-agent"},
             CommandLine::Flags::none, [](const config::Loaded&) -> Result<int> {
                 const user_agent::Parser parser;
                 return answer_lines([&](const auto& header) { return inspect_user_agent(parser, header); });
             });
    line.add(group,
             {"address", "Read IP addresses from stdin, and print the place of each as JSON",
              "  echo 192.0.2.1 | hovor inspect address\n"
              "  hovor inspect address --geoip.file /var/lib/GeoIP/GeoLite2-City.mmdb < addresses.txt"},
             CommandLine::Flags::place, [](const config::Loaded& loaded) -> Result<int> {
                 HOVOR_TRY(const auto places, open_places(loaded.config));
                 return answer_lines([&](const auto& address) { return inspect_address(places, address); });
             });
}

}  // namespace hovor
