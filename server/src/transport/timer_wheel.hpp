#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace hovor::transport {

// Deadlines of many objects that are rarely met: arming and disarming cost a few pointers, nothing is
// allocated. Time is counted in ticks by whoever calls advance(). Not for several threads.
class TimerWheel {
    struct Link {
        Link* next = this;
        Link* previous = this;

        Link() = default;
        Link(const Link&) = delete;
        Link& operator=(const Link&) = delete;

        bool is_linked() const noexcept { return next != this; }
        void unlink() noexcept;
        void insert_before(Link& other) noexcept;
    };

public:
    // Derived from by what has a deadline. It may die at any time.
    class Timer : private Link {
    public:
        bool is_armed() const noexcept { return is_linked(); }
        void disarm() noexcept { unlink(); }

    protected:
        Timer() = default;
        ~Timer() { unlink(); }

    private:
        friend class TimerWheel;
        virtual void on_time() = 0;

        std::uint32_t due_ = 0;
    };

    // Replaces what the timer was armed for. On the tick after `ticks` whole ones on_time() is called, once.
    void arm(Timer& timer, std::uint32_t ticks) noexcept;

    // Lets a tick pass and calls what is due. Called timers may arm, disarm and destroy themselves and others.
    void advance();

    std::uint32_t now() const noexcept { return now_; }

private:
    static constexpr std::size_t slots = 128;

    Link& slot_of(std::uint32_t tick) noexcept { return wheel_[tick % slots]; }

    std::array<Link, slots> wheel_;
    std::uint32_t now_ = 0;
};

}  // namespace hovor::transport
