#pragma once

#include "base/id.hpp"

#include <optional>
#include <string>

namespace hovor {

// A picture of an agent, as it is sent to browsers.
struct Photo {
    PhotoId id;
    std::string media_type;  // image/jpeg, image/png or image/webp
    std::string bytes;
};

// The pictures of one account's agents.
class Photos {
public:
    virtual std::optional<Photo> find(const PhotoId& id) const = 0;
    virtual void add(const Photo& photo) = 0;
    virtual void remove(const PhotoId& id) = 0;

protected:
    ~Photos() = default;
};

}  // namespace hovor
