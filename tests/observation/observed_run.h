#pragma once

#include "capture/tcp_packet.h"
#include "observation/conversation.h"
#include "protocol/transition.h"
#include "simulation/action.h"
#include "simulation/timeline.h"

#include <map>
#include <string>
#include <vector>

namespace observed {

/// Where a capture of a run is made. Middle: half way; a segment that is lost is lost before that, or behind it.
enum class Point { Client, Server, MiddleLostBefore, MiddleLostBehind, BothEnds };
inline constexpr Point kPoints[] = {Point::Client, Point::Server, Point::MiddleLostBefore, Point::MiddleLostBehind,
                                    Point::BothEnds};
const char* nameOf(Point point);

/// A segment of a run, from its sender to its receiver.
struct Travel {
    tcp::Instant sent{};
    tcp::Instant due{};                       ///< when it arrives, or would have
    std::vector<tcp::Instant> received;       ///< empty: lost
    tcp::HostId from{};
    std::uint16_t fromPort = 0;
    std::uint16_t toPort = 0;
    std::uint16_t ipId = 0;
    tcp::Segment segment;
    bool forged = false;                      ///< put in at its receiver
};

struct TrueChange {
    tcp::Instant at{};
    tcp::State from{};
    tcp::State to{};
    std::string why;                          ///< the trigger's word
};

/// One connection as it really was at a host.
struct TrueConnection {
    tcp::HostId host{};
    std::uint16_t localPort = 0;
    std::uint16_t remotePort = 0;
    bool sentSyn = false;
    tcp::SeqNum iss;
    std::vector<TrueChange> changes;

    tcp::State at(tcp::Instant now) const;
    std::string reasonAt(tcp::Instant now) const;
};

/// What really happened in a run.
struct Run {
    std::vector<Travel> travels;
    std::vector<TrueConnection> connections;
    bool forged = false;
    std::string excuse;   ///< why no capture can tell the truth here: a forged segment, a wrong stack, a SYN cookie
};
Run runOf(const tcp::Timeline& timeline);

/// The packets that the capture has, in the order of passing.
std::vector<tcp::TcpPacket> captureOf(const Run& run, Point point);

/// A line for each packet, for the message of a failed check.
std::string storyOf(const std::vector<tcp::TcpPacket>& packets);

/// How the sets of states compare with the truth.
struct Score {
    std::size_t moments = 0;
    std::size_t inSet = 0;
    std::size_t one = 0;
    std::size_t two = 0;
    std::map<std::string, std::size_t> departed;   ///< in silence, by reason
    std::vector<std::string> misses;               ///< neither

    void add(const Score& other);
    std::string text() const;
};
Score score(const Run& run, Point point, const std::string& name, double slack = 0);

}  // namespace observed
