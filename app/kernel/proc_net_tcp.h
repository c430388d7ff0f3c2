#pragma once

#include "observation/look.h"

#include <optional>
#include <string>
#include <vector>

namespace app::kernel {

/// One line of /proc/net/tcp or tcp6; nothing of its head, nor of a line that is none.
std::optional<tcp::SocketRow> readProcLine(const std::string& line);
/// Every socket that the files of this folder ("/proc/self/net/") tell of, without cookies and tcp_info: what can be
/// seen where netlink is refused.
std::vector<tcp::SocketRow> readProcNetTcp(const std::string& folder);

}  // namespace app::kernel
