#pragma once

#include "kernel/sock_diag.h"

#include <vector>

namespace app::kernel {

/// What the kernel tells of TCP sockets as they end (SKNLGRP_INET_TCP_DESTROY), with their last figures: of the
/// namespace in which it was opened. Where that is refused, and on other systems, it tells nothing.
class DestroyEvents {
public:
    DestroyEvents();

    /// Those since the last time. Some are missing where there were more than the kernel keeps for us.
    std::vector<tcp::SocketRow> take();

private:
    Descriptor socket_;
};

}  // namespace app::kernel
