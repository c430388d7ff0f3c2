#pragma once

#include "observation/hints.h"

namespace app::kernel {

/// Which process holds which socket, by inode, as /proc tells it. `hidden`: processes whose descriptors we may not see.
tcp::Owners socketOwners(std::size_t& hidden);

}  // namespace app::kernel
