#pragma once

#include "simulation/action.h"

#include <QString>

namespace app::files {

/// "client", "server" in the language of the program.
QString hostWord(tcp::HostId host);

}  // namespace app::files
