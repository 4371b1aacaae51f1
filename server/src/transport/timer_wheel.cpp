#include "transport/timer_wheel.hpp"

namespace hovor::transport {

void TimerWheel::Link::unlink() noexcept
{
    next->previous = previous;
    previous->next = next;
    next = this;
    previous = this;
}

void TimerWheel::Link::insert_before(Link& other) noexcept
{
    next = &other;
    previous = other.previous;
    previous->next = this;
    other.previous = this;
}

void TimerWheel::arm(Timer& timer, std::uint32_t ticks) noexcept
{
    timer.unlink();
    // The current tick has already begun, so one more makes it at least `ticks` whole ones.
    timer.due_ = now_ + ticks + 1;
    timer.insert_before(slot_of(timer.due_));
}

void TimerWheel::advance()
{
    ++now_;
    // What is in the slot now is moved out of it first: timers that are not due yet (the wheel has gone round)
    // and timers that are armed meanwhile go back behind.
    Link current;
    Link& slot = slot_of(now_);
    if (!slot.is_linked()) return;
    current.insert_before(slot);
    slot.unlink();
    while (current.is_linked()) {
        auto& timer = static_cast<Timer&>(*current.next);
        timer.unlink();
        if (timer.due_ == now_) {
            timer.on_time();
        } else {
            timer.insert_before(slot);
        }
    }
}

}  // namespace hovor::transport
