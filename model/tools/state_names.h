#pragma once

#include "protocol/state.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace tcp {

/// Whose word for a state (facts: spelling).
enum class Spelling : std::uint8_t {
    Rfc,           ///< RFC 9293: SYN-RECEIVED
    Stevens,       ///< C and textbooks: SYN_RCVD
    LinuxKernel,   ///< include/net/tcp_states.h: TCP_SYN_RECV
    Ss,            ///< iproute2 ss: SYN-RECV
    SsFilter,      ///< the word after `ss state`: syn-recv
    LinuxNetstat,  ///< net-tools, also bcc tcpstates: SYN_RECV
    Windows,       ///< netstat of Windows: SYN_RECEIVED
    Bsd,           ///< FreeBSD, macOS: SYN_RCVD
    Solaris,       ///< Solaris, illumos: SYN_RCVD
    DotNet,        ///< System.Net.NetworkInformation.TcpState: SynReceived
    Snmp,          ///< RFC 4022 tcpConnectionState: synReceived
};
std::string_view spelling(State state, Spelling whose);

/// Whose number for a state. They differ: SNMP swaps lastAck and closing against Windows.
enum class Numbering : std::uint8_t {
    Linux,       ///< include/net/tcp_states.h, 1 to 11
    DotNet,      ///< TcpState, 1 to 11
    WindowsMib,  ///< MIB_TCP_STATE, the same numbers
    Mstcpip,     ///< mstcpip.h TCPSTATE, from 0
    Snmp,        ///< RFC 4022, 1 to 11
    Bsd,         ///< tcp_fsm.h TCPS_*, from 0
};
int stateNumber(State state, Numbering whose);

/// The `st` column of /proc/net/tcp: two hexadecimal digits, "0A" is LISTEN.
std::string procCode(State state);

}  // namespace tcp
