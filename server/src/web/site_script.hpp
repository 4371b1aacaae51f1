#pragma once

#include "protocol/messages.hpp"
#include "web/representation.hpp"

#include <span>
#include <string_view>

namespace hovor::web {

// A piece of the script that puts the chat box on a customer's page (web/widget/site), compiled into the binary by
// tools/embed: the code, or the words of a language.
struct SitePiece {
    std::string_view language;  // empty: the code
    std::string_view bytes;
    std::string_view
        brotli;  // how a stream begins with the code, or goes on behind it with the words; flushed, not ended
    std::string_view hash;  // of `bytes`
};

// The code, then the words by language. English words are in the code.
std::span<const SitePiece> site_pieces() noexcept;

// The script in one answer: the code, the words of a language, if they are of another than English and we have them,
// and what there is to be said of the account. What of it changes, changes the ETag.
Representation site_script(std::string_view language, const protocol::ChatBox& appearance, bool takes_brotli);

}  // namespace hovor::web
