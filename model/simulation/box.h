#pragma once

#include "protocol/segment.h"
#include "protocol/time.h"
#include "simulation/action.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace tcp {

/// What stands between the two hosts. A firewall lets connections of the client out and none in; NAT besides hides the
/// client's address.
enum class BoxKind : std::uint8_t { None, Firewall, Nat };
inline constexpr BoxKind kBoxKinds[] = {BoxKind::None, BoxKind::Firewall, BoxKind::Nat};
/// "none", "firewall", "nat"
std::string_view text(BoxKind kind);

/// What becomes of a segment that belongs to no entry of the table: lost in silence, or answered with RST.
enum class BoxAnswer : std::uint8_t { Drop, Reset };
inline constexpr BoxAnswer kBoxAnswers[] = {BoxAnswer::Drop, BoxAnswer::Reset};
/// "drop", "reset"
std::string_view text(BoxAnswer answer);

/// What the box takes a connection to be, from the segments that it sees (Linux nf_conntrack_proto_tcp.c).
enum class Tracked : std::uint8_t {
    None, SynSent, SynRecv, Established, FinWait, CloseWait, LastAck, TimeWait, Close, SynSent2,
};
inline constexpr std::size_t kTrackedCount = 10;
/// "SYN_SENT": as conntrack prints it.
std::string_view text(Tracked state);

struct BoxSettings {
    BoxKind kind = BoxKind::None;
    bool loose = true;                     ///< nf_conntrack_tcp_loose: picks up a connection in its middle
    BoxAnswer unknown = BoxAnswer::Drop;
    /// nf_conntrack_tcp_timeout_*: how long an entry lives without a segment, by its state.
    std::array<Duration, kTrackedCount> timeouts{Duration{}, 120s, 60s, 120h, 120s, 60s, 30s, 120s, 10s, 120s};
    Duration unacknowledged = 300s;        ///< nf_conntrack_tcp_timeout_unacknowledged: the most, while text waits for its ACK

    friend bool operator==(const BoxSettings&, const BoxSettings&) = default;
};

/// One connection as the box knows it.
struct BoxEntry {
    std::uint16_t clientPort = 0;
    std::uint16_t serverPort = 0;
    HostId opener{};          ///< whose segment made the entry: the direction "original"
    Tracked state = Tracked::None;
    bool replied = false;     ///< a segment has passed the other way
    bool assured = false;     ///< it may not be dropped early: text flows both ways
    std::array<SeqNum, 2> end{};         ///< by sender: behind the last number seen
    std::array<bool, 2> unacknowledged{};
    Instant expires{};

    friend bool operator==(const BoxEntry&, const BoxEntry&) = default;
};

/// A firewall or NAT in the middle, with the table by which it decides. It sees a segment when it is sent. Its own checks of
/// windows and the count of retransmissions (nf_conntrack_tcp_max_retrans) are left out.
class Box {
public:
    enum class Verdict : std::uint8_t { Pass, Drop, Reset };

    Box() = default;
    explicit Box(const BoxSettings& settings) : settings_(settings) {}

    BoxKind kind() const { return settings_.kind; }
    const BoxSettings& settings() const { return settings_; }
    /// What becomes of a segment, and what the box makes of it.
    Verdict judge(HostId from, std::uint16_t fromPort, std::uint16_t toPort, const Segment& segment, Instant now);
    /// The entries that have not expired, oldest first.
    std::vector<BoxEntry> entries(Instant now) const;

    friend bool operator==(const Box&, const Box&) = default;

private:
    Verdict opens(BoxEntry entry, const Segment& segment, Instant now);
    Verdict unknown(const Segment& segment) const;
    void note(BoxEntry& entry, HostId from, const Segment& segment);
    Duration life(const BoxEntry& entry, const Segment& segment) const;

    BoxSettings settings_;
    std::vector<BoxEntry> entries_;  ///< oldest first
};

}  // namespace tcp
