#pragma once

#include "simulation/captured_segment.h"
#include "tools/listing.h"

#include <compare>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace tcp {

/// Prints segments as `tcpdump -n` does (print-tcp.c): numbers are relative after the first segment with ACK of a
/// conversation, absolute in that one and in a RST without ACK.
class TcpdumpPrinter {
public:
    /// "00:00:00.025000 IP 10.0.0.2.8080 > 10.0.0.1.50398: Flags [S.], seq 300, ack 101, win 65535, …, length 0".
    std::string line(const CapturedSegment& frame);

private:
    struct Numbers {
        std::uint32_t seq = 0;
        std::uint32_t ack = 0;
    };
    Numbers relative(const CapturedSegment& frame);

    struct Conversation {
        HostId lower{};              ///< the side with the lower port
        std::uint16_t lowerPort = 0;
        std::uint16_t higherPort = 0;
        friend auto operator<=>(const Conversation&, const Conversation&) = default;
    };
    /// The numbers that its lower side (seq) and its higher side (ack) began with.
    std::map<Conversation, Numbers> conversations_;
};

/// One line per frame, no line before them.
Listing tcpdump(const std::vector<CapturedSegment>& segments);
/// The capture of a whole run, at a place as capture() has them.
std::string tcpdump(const Timeline& timeline, std::optional<HostId> place = std::nullopt);

}  // namespace tcp
