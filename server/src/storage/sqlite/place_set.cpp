#include "storage/sqlite/place_set.hpp"

#include <algorithm>
#include <bit>

namespace hovor::sqlite {
namespace {

constexpr std::size_t place_bytes = 2;
static_assert(sql::stretch_bits <= 8 * place_bytes);

std::size_t place_at(std::string_view places, std::size_t i)
{
    return static_cast<unsigned char>(places[i]) | static_cast<std::size_t>(static_cast<unsigned char>(places[i + 1]))
                                                       << 8U;
}

}  // namespace

void append_place(std::string& places, std::int64_t event_seq)
{
    const auto place = event_seq - sql::start_of_stretch(sql::stretch_of(event_seq));
    places += static_cast<char>(place & 0xff);
    places += static_cast<char>(place >> 8);
}

std::string places_outside(std::string_view places, std::int64_t stretch, const SearchIndex::Range& range)
{
    const auto start = sql::start_of_stretch(stretch);
    std::string left;
    for (std::size_t i = 0; i + 1 < places.size(); i += place_bytes) {
        const auto seq = start + static_cast<std::int64_t>(place_at(places, i));
        if (seq <= range.after || seq >= range.before) left += places.substr(i, place_bytes);
    }
    return left;
}

PlaceSet PlaceSet::all(std::int64_t stretch)
{
    PlaceSet set{stretch};
    set.words_.fill(~std::uint64_t{0});
    return set;
}

void PlaceSet::add(std::string_view places)
{
    for (std::size_t i = 0; i + 1 < places.size(); i += place_bytes) {
        const auto place = place_at(places, i) % size;
        words_[place / bits] |= std::uint64_t{1} << (place % bits);
    }
}

void PlaceSet::cut(const SearchIndex::Range& range)
{
    const auto last = static_cast<std::int64_t>(size);
    const auto offset = [&](std::int64_t seq) {
        return static_cast<std::size_t>(std::clamp<std::int64_t>(seq - start_, 0, last));
    };
    remove(0, offset(range.after + 1));
    remove(offset(range.before), size);
}

void PlaceSet::intersect(const PlaceSet& other)
{
    for (std::size_t i = 0; i < words_.size(); ++i) words_[i] &= other.words_[i];
}

bool PlaceSet::is_empty() const
{
    return std::ranges::all_of(words_, [](std::uint64_t word) { return word == 0; });
}

std::vector<std::int64_t> PlaceSet::newest(int limit) const
{
    std::vector<std::int64_t> found;
    for (auto i = words_.size(); i-- > 0;) {
        for (auto word = words_[i]; word != 0;) {
            if (std::ssize(found) >= limit) return found;
            const auto bit = static_cast<std::size_t>(std::bit_width(word)) - 1;
            word &= ~(std::uint64_t{1} << bit);
            found.push_back(start_ + static_cast<std::int64_t>(i * bits + bit));
        }
    }
    return found;
}

void PlaceSet::remove(std::size_t begin, std::size_t end)
{
    for (auto place = begin; place < end;) {
        if (place % bits == 0 && place + bits <= end) {
            words_[place / bits] = 0;
            place += bits;
            continue;
        }
        words_[place / bits] &= ~(std::uint64_t{1} << (place % bits));
        ++place;
    }
}

}  // namespace hovor::sqlite
