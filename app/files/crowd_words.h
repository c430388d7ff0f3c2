#pragma once

#include "traffic/crowd.h"

#include <QString>

namespace app::files {

/// "accept queue", "worker threads" in the language of the program.
QString resourceName(tcp::Resource resource);
/// "The accept queue is full.": what is marked where something runs out.
QString resourceRanOut(tcp::Resource resource);
/// "no free port (EADDRNOTAVAIL)": why a request failed.
QString failureName(tcp::Failure failure);

}  // namespace app::files
