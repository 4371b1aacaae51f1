#include "outside/files/descriptor.hpp"

#include <unistd.h>

namespace hovor::files {

Descriptor::~Descriptor()
{
    close();
}

void Descriptor::close() noexcept
{
    if (number_ >= 0) ::close(number_);
    number_ = -1;
}

}  // namespace hovor::files
