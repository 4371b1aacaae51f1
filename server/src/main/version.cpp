#include "main/version.hpp"

namespace hovor {

std::string_view version()
{
    return PROGRAM_VERSION;  // CMakeLists.txt has it
}

}  // namespace hovor
