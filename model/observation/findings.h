#pragma once

#include "observation/deduction.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace tcp {

/// What is worth saying about a connection, worst first; those after TimeWait are about the capture.
enum class FindingId : std::uint8_t {
    CloseWaitLeft,        ///< the peer's FIN was acknowledged, and CLOSE did not follow, or not for long
    NotRfc,               ///< no endpoint of RFC 9293 does this
    SynUnanswered,
    Refused,
    HandshakeUnfinished,  ///< a SYN,ACK that nobody acknowledged
    Reset,
    ResetIgnored,
    ResetDoubtful,        ///< its sender went on as if it had not sent it
    FinUnacknowledged,
    PeerSilent,           ///< retransmissions or probes to the end
    LastAckMissing,
    FinWait2Left,
    ZeroWindow,
    TupleReused,
    TimeWait,
    Midstream,            ///< the connection was there before the file
    OneDirection,
    Gap,                  ///< octets were acknowledged that are not in the file
    SeenTwice,
    CutBySnapLength,
    TimeBackwards,
    BadChecksums,
};
inline constexpr int kFindingCount = static_cast<int>(FindingId::BadChecksums) + 1;

/// "close-wait-left": stable, for scripts.
std::string_view text(FindingId id);
std::optional<FindingId> findingFromText(std::string_view text);
/// The built-in lesson that shows it; empty: none.
std::string_view lessonOf(FindingId id);
/// About how the capture was made, not about the connection.
constexpr bool aboutCapture(FindingId id) { return id > FindingId::TimeWait; }

/// Whose doing it is.
enum class FindingOwner : std::uint8_t { A, B, Path, Capture, Unknown };

struct Finding {
    FindingId id{};
    FindingOwner owner = FindingOwner::Unknown;
    std::optional<End> end;              ///< the end that it is about
    bool certain = true;
    std::array<Moment, 2> packets{};     ///< the evidence; never: none
    std::optional<Instant> since;
    Duration lasted{};                   ///< until the capture ends, or until it was over
    std::uint32_t count = 0;             ///< tries, copies, packets
    StateSet states;                     ///< of Reset: in which states its sender was; of NotRfc: which were possible
    bool acceptable = true;              ///< of Reset: the peer will take it
    bool afterClose = false;  ///< of Reset: its sender had closed; of TupleReused: TIME-WAIT may be cut short
    bool over = false;                   ///< of CloseWaitLeft: in the end it was left, at packets[1]
    bool gone = false;  ///< of Reset: it answers what comes for a connection that is not there any more
    bool unlike = false;                 ///< of ResetDoubtful: only its TTL is unlike that of the other packets
    Clause broken = Clause::None;  ///< of NotRfc, where no single packet is forbidden: the clause that leaves no state
    bool textLost = false;               ///< of Reset: text of its sender was not acknowledged
};

/// Times of the system that the ends are taken to run.
struct SystemTimes {
    Duration timeWait = 60s;
    std::optional<Duration> finTimeout = 60s;  ///< of an orphaned FIN-WAIT-2
};

/// What there is to say about the connection when the capture has come to `now`; worst first.
std::vector<Finding> findingsOf(const Conversation& conversation, Instant now, const SystemTimes& times = {},
                                CapturePoint point = CapturePoint::Auto);

/// The states of an end at the end of what was seen, timers of the system counted as an assumption (d).
EndStates statesAtEnd(const Conversation& conversation, End end, Instant now, const SystemTimes& times = {},
                      CapturePoint point = CapturePoint::Auto, Assumptions may = kEveryAssumption);

/// What has become of a connection when the capture has come to `now`: both of the above, where both are wanted.
struct Ending {
    std::array<EndStates, 2> states;   ///< by End
    std::vector<Finding> findings;

    const EndStates& of(End end) const { return states[index(end)]; }
};
Ending endingOf(const Conversation& conversation, Instant now, const SystemTimes& times = {},
                CapturePoint point = CapturePoint::Auto, Assumptions may = kEveryAssumption);

}  // namespace tcp
