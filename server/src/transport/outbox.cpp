#include "transport/outbox.hpp"

#include <algorithm>
#include <cstring>
#include <utility>

namespace hovor::transport {

void Outbox::push(SharedBytes bytes)
{
    if (bytes.empty()) return;
    // A queue that never runs empty must not grow by what it has sent.
    if (first_ > 0 && first_ >= pieces_.size() / 2) {
        pieces_.erase(pieces_.begin(), pieces_.begin() + static_cast<std::ptrdiff_t>(first_));
        first_ = 0;
    }
    bytes_ += bytes.size();
    pieces_.push_back(std::move(bytes));
}

std::size_t Outbox::peek(std::span<std::string_view> views) const noexcept
{
    const auto count = std::min(views.size(), pieces_.size() - first_);
    for (std::size_t i = 0; i < count; ++i) views[i] = pieces_[first_ + i].view();
    return count;
}

std::size_t Outbox::copy(std::span<char> buffer) const noexcept
{
    std::size_t copied = 0;
    for (std::size_t i = first_; i < pieces_.size() && copied < buffer.size(); ++i) {
        const auto piece = pieces_[i].view().substr(0, buffer.size() - copied);
        std::memcpy(&buffer[copied], piece.data(), piece.size());
        copied += piece.size();
    }
    return copied;
}

void Outbox::consume(std::size_t count)
{
    bytes_ -= count;
    while (count > 0) {
        auto& piece = pieces_[first_];
        if (count < piece.size()) {
            piece.remove_prefix(count);
            is_first_begun_ = true;
            return;
        }
        count -= piece.size();
        piece = {};
        ++first_;
        is_first_begun_ = false;
    }
    if (!empty()) return;
    constexpr std::size_t kept_capacity = 2;  // enough for an answer; an idle connection keeps no more
    pieces_.clear();
    first_ = 0;
    if (pieces_.capacity() > kept_capacity) pieces_ = std::vector<SharedBytes>{};
}

void Outbox::drop_unsent()
{
    std::vector<SharedBytes> kept;
    if (!empty() && is_first_begun_) kept.push_back(std::move(pieces_[first_]));
    pieces_ = std::move(kept);
    first_ = 0;
    bytes_ = pieces_.empty() ? 0 : pieces_.front().size();
}

}  // namespace hovor::transport
