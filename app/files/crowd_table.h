#pragma once

#include "traffic/crowd_run.h"

#include <string>

namespace app::files {

/// Every sample as a row (RFC 4180, lines end with LF): counts by host and state, queues, threads, ports, failures.
std::string crowdCsv(const tcp::CrowdRun& run);
/// The same as JSON Lines, times in microseconds; the last line says when each resource was first exhausted.
std::string crowdJson(const tcp::CrowdRun& run);

/// "6.425", without needless zeros.
std::string secondsText(tcp::Instant at);

}  // namespace app::files
