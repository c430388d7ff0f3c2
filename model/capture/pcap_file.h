#pragma once

#include "simulation/captured_segment.h"
#include "scenario/play.h"

#include <optional>
#include <string>
#include <vector>

namespace tcp {

/// Writes the segments as a pcap file (LINKTYPE_RAW, microseconds; simulated time counts from 1970-01-01 00:00:00 UTC)
/// for Wireshark and tcpdump. "-" is standard output. Returns what went wrong, in the words of the system.
std::optional<std::string> writePcap(const std::vector<CapturedSegment>& segments, const std::string& path);

/// Every segment of the run once, at its sending time, lost ones too: as a capture at both ends would be merged. With a
/// place: what a capture at that host would have.
std::optional<std::string> writePcap(const Run& run, const std::string& path,
                                     std::optional<HostId> place = std::nullopt);

}  // namespace tcp
