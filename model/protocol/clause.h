#pragma once

#include <cstdint>
#include <string_view>

namespace tcp {

/// The rule behind an effect: a section of an RFC, or a rule of an operating system.
/// Kept as one list so that a test can ask whether every clause is exercised.
enum class Clause : std::uint8_t {
    None,
    R3_10_1_Open,
    R3_10_2_Send,
    R3_10_3_Receive,
    R3_10_4_Close,
    R3_10_5_Abort,
    R3_10_6_Status,
    R3_10_7_1_Closed,
    R3_10_7_2_First,
    R3_10_7_2_Second,
    R3_10_7_2_Third,
    R3_10_7_2_Fourth,
    R3_10_7_3_First,
    R3_10_7_3_Second,
    R3_10_7_3_Fourth,
    R3_10_7_3_Fifth,
    R3_10_7_4_First,
    R3_10_7_4_Second,
    R3_10_7_4_Fourth,
    R3_10_7_4_Fifth,
    R3_10_7_4_Seventh,
    R3_10_7_4_Eighth,
    R3_10_8_UserTimeout,
    R3_10_8_Retransmission,
    R3_10_8_TimeWait,
    R3_3_2_Note2,
    R3_6_1_Reopen,
    R3_6_1_HalfDuplexClose,
    R3_7_4_Nagle,
    R3_8_3_R2,
    R3_8_4_KeepAlive,
    R3_8_6_Window,
    R3_8_6_1_ZeroWindow,
    R3_8_6_3_DelayedAck,
    Rfc1337_F1,
    Rfc5681_FastRetransmit,
    Rfc5961_ChallengeAck,
    Rfc6582_PartialAck,
    Rfc7323_Paws,
    Rfc7323_Missing,
    Rfc8985_TailLossProbe,
    LinuxFinTimeout,
    LinuxTimeWait,
    LinuxRequestSock,
    LinuxAcceptQueue,
    LinuxSynCookies,
    LinuxDataAfterClose,
    LinuxLinger2,
    LinuxResetBeforeWindow,
    LinuxAckless,
    LinuxMaxTimeWait,
    LinuxTimeWaitReuse,
    LinuxMaxOrphans,
    BsdFinWait2,
    BsdDropSynFin,
    WindowsFinWait2,
    SolarisFinWait2,
    HostPowerOff,
    Deviation,  ///< a documented wrong rule of the bug gallery
};

inline constexpr int kClauseCount = static_cast<int>(Clause::Deviation) + 1;

/// "RFC 9293 3.10.7.4 eighth", "Linux tcp_fin_timeout": the form of the trace.
std::string_view text(Clause clause);

}  // namespace tcp
