#pragma once

#include "storage/sql/search_tables.hpp"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

// Places in the log within one stretch. They are stored in the order of the log, two bytes each, the lower one first:
// how far from the stretch's start.
namespace hovor::sqlite {

void append_place(std::string& places, std::int64_t event_seq);

// What is left of them without those between the range.
std::string places_outside(std::string_view places, std::int64_t stretch, const SearchIndex::Range& range);

// A bit for each place of a stretch, 4 KiB: however many places there are, they are united and intersected at once.
class PlaceSet {
public:
    explicit PlaceSet(std::int64_t stretch) : start_{sql::start_of_stretch(stretch)} {}

    static PlaceSet all(std::int64_t stretch);

    void add(std::string_view places);
    void cut(const SearchIndex::Range& range);
    void intersect(const PlaceSet& other);
    bool is_empty() const;

    // So many at most, the newest first.
    std::vector<std::int64_t> newest(int limit) const;

private:
    static constexpr std::size_t bits = 64;
    static constexpr std::size_t size = std::size_t{1} << sql::stretch_bits;

    void remove(std::size_t begin, std::size_t end);

    std::int64_t start_;
    std::array<std::uint64_t, size / bits> words_{};
};

}  // namespace hovor::sqlite
