#pragma once

#include "observation/findings.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace app::capturing {

/// One connection in the list. Ends are those of the client and the server; A and B where the file does not tell.
struct CaptureRow {
    std::array<tcp::SocketAddress, 2> ends;
    std::uint64_t packets = 0;
    std::uint64_t octets = 0; ///< of text
    tcp::Instant first{};
    tcp::Duration lasted{};
    std::array<tcp::EndStates, 2> states{}; ///< at the end of the capture
    std::optional<tcp::FindingId> worst;
    bool openerKnown = false;
    bool done = false; ///< all of it has been read
};

/// The row of a connection when the capture has come to `now`.
CaptureRow rowOf(const tcp::Conversation& conversation, tcp::Instant now);
/// Of one whose first packet has just been read.
CaptureRow beginningOf(const tcp::Conversation& conversation);

}  // namespace app::capturing
