#include "web/site_script.hpp"

#include "base/sha256.hpp"
#include "protocol/codec.hpp"
#include "web/ascii_json.hpp"
#include "web/brotli.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace hovor::web {
namespace {

constexpr SitePiece no_words{};

const SitePiece& words_in(std::string_view language) noexcept
{
    const auto words = site_pieces().subspan(1);
    const auto found = std::ranges::find(words, language, &SitePiece::language);
    return found == words.end() ? no_words : *found;
}

}  // namespace

Representation site_script(std::string_view language, const protocol::ChatBox& appearance, bool takes_brotli)
{
    const auto& code = site_pieces().front();
    const auto& words = words_in(language);
    const auto ending = "export const appearance=" + ascii_json(protocol::to_json(appearance)) + ";\n";

    const auto hash = sha256(std::string{code.hash} + std::string{words.hash} + ending).substr(0, 32);
    auto bytes = takes_brotli ? std::string{code.brotli} + std::string{words.brotli} + brotli_end(ending)
                              : std::string{code.bytes} + std::string{words.bytes} + ending;
    return {.bytes = std::move(bytes),
            .etag = '"' + hash + (takes_brotli ? "-br\"" : "\""),
            .is_compressed = takes_brotli,
            .varies = true};
}

}  // namespace hovor::web
