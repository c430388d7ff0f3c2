#pragma once

#include "capture/tcp_packet.h"
#include "observation/changes.h"
#include "observation/findings.h"
#include "observation/seen_segment.h"
#include "scenario/play.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace tcp {

/// How a captured connection is to be told.
struct CapturedOptions {
    CapturePoint point = CapturePoint::Auto;
    SystemTimes times;
    Assumptions may = kEveryAssumption;  ///< be made
    std::size_t most = 2000;     ///< packets that are shown; of a longer one, its ends and what changes a state
};

/// One connection of a capture as a run that the diagram and the ladder show like any other: a step a packet, the time
/// that of the first sending. A segment left its sender, and came to its receiver, half the least round trip to each
/// end before and after it passed. The state of a host is the one that is proved, or assumed, or the first of those
/// possible.
struct CapturedRun {
    Run run;
    End client = End::A;                             ///< A where the file does not tell
    std::vector<std::array<EndStates, 2>> states;    ///< at each moment of the timeline, by HostId
    std::vector<std::uint64_t> newest;               ///< at each moment: the number of the last packet that was sent
    std::vector<SeenSegment> segments;
    std::array<std::vector<ObservedChange>, 2> changes;   ///< by HostId
    std::array<Duration, 2> delays{};                ///< by HostId: from the host to the capture point
    Instant origin{};                                ///< time of the capture at the beginning of the run
    std::uint64_t leftOut = 0;                       ///< packets that are not shown
    bool ends = false;                               ///< a last step tells what the end of the capture finds

    End endOf(HostId host) const { return host == HostId::Client ? client : other(client); }
    HostId hostOf(End end) const { return end == client ? HostId::Client : HostId::Server; }
    /// Where the capture was made, from the client (0) to the server (1).
    double place() const;
};

/// `packets` are those of the connection, in the order of the file, which had come to `now` at its end.
CapturedRun capturedRun(const Conversation& conversation, std::span<const TcpPacket> packets, Instant now,
                        const CapturedOptions& options = {});

}  // namespace tcp
