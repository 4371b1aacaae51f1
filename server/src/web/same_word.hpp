#pragma once

#include "base/names.hpp"

namespace hovor::web {

// Enums of the domain and of the wire have the same words.
template <class To, class From>
To same_word(From from)
{
    return hovor::from_string<To>(to_string(from)).value();
}

}  // namespace hovor::web
