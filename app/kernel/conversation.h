#pragma once

#include "kernel/packet.h"

#include "protocol/state.h"
#include "simulation/action.h"

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace app::kernel {

/// What the cable knows of what one host sends to the other on a pair of ports.
struct Direction {
    bool known = false;                  ///< a SYN has been seen
    tcp::SeqNum iss;
    std::vector<tcp::SeqNum> earlier;    ///< ISS of former connections on these ports
    tcp::SeqNum end;                     ///< SND.NXT of the sender
    tcp::SeqNum una;                     ///< SND.UNA: the highest acknowledgment that reached it
    tcp::SeqNum next;                    ///< RCV.NXT of the receiver
    tcp::SeqNum acked;                   ///< the last acknowledgment that the receiver has sent
    tcp::SeqNum forgedTo;  ///< behind a forged segment that the receiver may have taken, and then acknowledges
    std::uint32_t window = 65535;        ///< octets that the receiver takes, as it last said
    std::uint8_t scale = 0;                    ///< of the windows that the receiver says
    std::uint32_t clock = 0;             ///< the timestamp that the sender wrote last
    std::uint32_t tsRecent = 0;          ///< TS.Recent of the receiver, if timestamps are used

    /// The number relative to the ISS it belongs to: this connection's, or a former one's where that is nearer.
    std::int32_t relative(tcp::SeqNum number) const;
    void restart(tcp::SeqNum iss);
};

/// Follows the conversations on the cable, segment by segment: relative numbers, retransmissions, what is owed.
class Conversations {
public:
    Direction& of(tcp::HostId from, Ports ports) { return directions_[{from, ports}]; }

    struct Numbers {
        std::int32_t rseq = 0;
        std::int32_t rack = 0;
        bool again = false;  ///< a retransmission
    };
    /// A segment leaves. Its window is scaled.
    Numbers leaves(tcp::HostId from, Packet& packet);
    /// A segment that is not forged, or one that is, arrives at the other host.
    void arrives(tcp::HostId from, const Packet& packet, bool forged);
    /// The segment of this action, with numbers as the host itself would know them; without a connection it knows none.
    tcp::Segment forged(const tcp::InjectAction& action, Ports ports, bool connected);
    /// A forged SYN begins a connection that nobody knows, where the host listens or will reopen its TIME-WAIT.
    void forges(tcp::HostId from, const Packet& packet, tcp::State state);
    /// One that came to a host without a connection: what resets it counts from where it does (RFC 9293 3.5.2).
    void strays(const Packet& packet, Numbers numbers) { stray_ = {packet.ports.reversed(), packet.segment, numbers}; }
    /// The host has received text or a FIN that it has not yet acknowledged.
    bool owesAck(tcp::HostId host, Ports ports);
    /// A term of `seq=rcv.nxt+1` as the host itself would know it.
    std::uint32_t value(tcp::HostId host, Ports ports, const tcp::Term& term);

private:
    struct Stray {
        Ports ports;      ///< as the host that it came to has them
        tcp::Segment segment;
        Numbers numbers;
    };

    bool answersStray(const Packet& packet) const;
    void notes(const tcp::Segment& segment, Direction& out, Direction& in);

    std::map<std::pair<tcp::HostId, Ports>, Direction> directions_;
    std::optional<Stray> stray_;
};

}  // namespace app::kernel
