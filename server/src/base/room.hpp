#pragma once

#include <atomic>
#include <cstddef>
#include <optional>
#include <utility>

namespace hovor {

// Places for those who are at work or wait for it, so that no queue grows without end. From any thread; outlives its
// places.
class Room {
public:
    explicit Room(std::size_t places) : left_{places} {}

    class Place {
    public:
        Place(Place&& other) noexcept : room_{std::exchange(other.room_, nullptr)} {}
        Place& operator=(Place&&) = delete;
        ~Place()
        {
            if (room_ != nullptr) ++room_->left_;
        }

    private:
        friend class Room;
        explicit Place(Room& room) : room_{&room} {}

        Room* room_;
    };

    // Nothing when all are taken.
    std::optional<Place> take()
    {
        auto left = left_.load();
        while (left > 0) {
            if (left_.compare_exchange_weak(left, left - 1)) return Place{*this};
        }
        return std::nullopt;
    }

private:
    std::atomic<std::size_t> left_;
};

}  // namespace hovor
