#pragma once

#include "cli/source.h"

#include <QString>

namespace app::cli {

/// The run as a person reads it: titles, narration, segments as arrows between two columns of states, in the
/// language spoken. At most 92 columns wide.
QString walkthrough(const Performance& performance, const tcp::Run& run);

}  // namespace app::cli
