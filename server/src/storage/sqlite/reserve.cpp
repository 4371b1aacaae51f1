#include "storage/sqlite/reserve.hpp"

#include <fcntl.h>
#include <unistd.h>

namespace hovor::sqlite {

bool Reserve::fill()
{
    const int descriptor = ::open(file_.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0) return false;
    const bool is_filled = ::posix_fallocate(descriptor, 0, size) == 0;  // blocks, not a hole
    ::close(descriptor);
    if (!is_filled) give_up();
    return is_filled;
}

void Reserve::give_up()
{
    std::error_code ignored;
    std::filesystem::remove(file_, ignored);
}

}  // namespace hovor::sqlite
