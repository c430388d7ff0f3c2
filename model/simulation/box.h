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
    bool liberal = false;                  ///< nf_conntrack_tcp_be_liberal: of the windows it checks those of RSTs only
    BoxAnswer unknown = BoxAnswer::Drop;
    /// nf_conntrack_tcp_timeout_*: how long an entry lives without a segment, by its state.
    std::array<Duration, kTrackedCount> timeouts{Duration{}, 120s, 60s, 120h, 120s, 60s, 30s, 120s, 10s, 120s};
    Duration unacknowledged =
        300s;  ///< nf_conntrack_tcp_timeout_unacknowledged: the most, while text waits for its ACK
    std::uint8_t maxRetrans = 3;           ///< nf_conntrack_tcp_max_retrans: after so many equal segments in a row …
    Duration retransmitted = 300s;  ///< … at most nf_conntrack_tcp_timeout_max_retrans; also while a window is shut

    friend bool operator==(const BoxSettings&, const BoxSettings&) = default;
};

/// What a segment is to the box.
enum class Sight : std::uint8_t { Syn, SynAck, Fin, Ack, Rst, Nothing };

/// What the box has seen one end send (ip_ct_tcp_state).
struct BoxSide {
    SeqNum end;                ///< behind the last number that it sent
    SeqNum maxEnd;             ///< the right edge of the window that it may fill
    SeqNum maxAck;             ///< the highest number that it has acknowledged
    std::uint32_t maxWindow = 0;  ///< the largest it has offered; 0: nothing is known of it
    std::uint8_t scale = 0;
    bool scales : 1 = false;          ///< its SYN has offered window scaling
    bool acknowledges : 1 = false;    ///< maxAck is set
    bool beganClose : 1 = false;      ///< the first FIN was its own
    bool unacknowledged : 1 = false;
    bool liberal : 1 = false;         ///< picked up in the middle: its scale is not known, its windows are not checked

    friend bool operator==(const BoxSide&, const BoxSide&) = default;
};

/// The last segment that the box has taken, or has let through without believing it (ip_ct_tcp last_*).
struct BoxLast {
    Sight sight = Sight::Nothing;
    HostId from = HostId::Client;
    SeqNum seq, ack, end;
    std::uint16_t window = 0;         ///< the field of the header
    std::uint8_t scale = 0;
    std::uint8_t repeats = 0;         ///< so often it has come again
    bool scales : 1 = false;
    bool challenge : 1 = false;       ///< a SYN in LAST_ACK: the ACK that answers is none of the FIN (RFC 5961)
    bool simultaneous : 1 = false;

    friend bool operator==(const BoxLast&, const BoxLast&) = default;
};

/// One connection as the box knows it. Only the client opens connections: what it sends has the direction "original".
struct BoxEntry {
    std::uint16_t clientPort = 0;
    std::uint16_t serverPort = 0;
    Tracked state = Tracked::None;
    bool replied = false;     ///< a segment has passed the other way
    bool assured = false;     ///< it may not be dropped early: text flows both ways
    std::array<BoxSide, 2> seen{};       ///< by sender
    BoxLast last{};
    Instant expires{};
    std::uint32_t event = 0;  ///< number of the trace event that was its last

    friend bool operator==(const BoxEntry&, const BoxEntry&) = default;
};

/// A segment on its way past the box.
struct SegmentAtBox {
    HostId from{};
    std::uint16_t clientPort = 0;
    std::uint16_t serverPort = 0;
    Segment segment;
    Instant now{};
};

/// A firewall or NAT in the middle, with the table by which it decides (Linux nf_conntrack_tcp_packet).
class Box {
public:
    enum class Verdict : std::uint8_t { Pass, Drop, Reset };

    Box() = default;
    explicit Box(const BoxSettings& settings) : settings_(settings) {}

    BoxKind kind() const { return settings_.kind; }
    const BoxSettings& settings() const { return settings_; }
    /// What becomes of a segment, and what the box makes of it.
    Verdict judge(const SegmentAtBox& passing);
    /// The entry of a pair of ports; nullptr: the box knows none.
    BoxEntry* find(std::uint16_t clientPort, std::uint16_t serverPort);
    /// All entries, oldest first.
    const std::vector<BoxEntry>& all() const { return entries_; }
    /// Those that have not expired.
    std::vector<BoxEntry> entries(Instant now) const;
    /// When the first of them expires; kNever without any.
    Instant expires() const;
    /// Takes one out that has expired, if there is one.
    std::optional<BoxEntry> forget(Instant now);

    friend bool operator==(const Box&, const Box&) = default;

private:
    Verdict opens(const SegmentAtBox& passing);
    Verdict unknown(const Segment& segment) const;
    Verdict follow(BoxEntry& entry, const SegmentAtBox& passing);
    Verdict ignore(BoxEntry& entry, const SegmentAtBox& passing);
    Verdict goOn(BoxEntry& entry, const SegmentAtBox& passing, Tracked to);
    Verdict take(BoxEntry& entry, const SegmentAtBox& passing, Tracked next);
    Duration life(const BoxEntry& entry, Sight sight) const;
    void distrust(BoxEntry& entry, const SegmentAtBox& passing) const;
    void erase(const BoxEntry& entry);

    BoxSettings settings_;
    std::vector<BoxEntry> entries_;  ///< oldest first
};

}  // namespace tcp
