#include "app/unread.hpp"

#include <algorithm>

namespace hovor {
namespace {

constexpr int page_size = 100;
constexpr int max_pages = 10;

}  // namespace

std::int64_t count_unread(const Transaction& db, const Conversation& conversation, std::int64_t seq)
{
    const auto is_visitors = [](const Message& one) { return one.draft.author == Author::visitor; };
    std::int64_t count = 0;
    for (int i = 0; i < max_pages; ++i) {
        const auto page = db.messages().after(conversation, seq, page_size);
        if (page.empty()) return count;
        count += std::ranges::count_if(page, is_visitors);
        seq = page.back().seq;
        if (seq == conversation.snapshot().last_seq) return count;
    }
    return count + conversation.snapshot().last_seq - seq;
}

}  // namespace hovor
