#pragma once

namespace hovor::sql {

// Room on the disk that is kept for when there is none left, so that what is there can still be read, put
// in order and shut down.
class Reserve {
public:
    virtual ~Reserve() = default;

    // Takes the room, if it does not have it. False if there is none.
    virtual bool fill() = 0;

    virtual void give_up() = 0;
};

}  // namespace hovor::sql
