#include "tools/state_names.h"

#include "tools/print.h"

#include <array>

namespace tcp {

namespace {

struct Words {
    std::string_view stevens, kernel, ss, filter, netstat, windows, bsd, solaris, dotNet, snmp;
};

struct StateNumbers {
    int linux_, dotNet, mstcpip, snmp, bsd;
};

struct Names {
    State state;
    Words words;
    StateNumbers numbers;
};

// In the order of enum State. Linux: tcp_states.h, ss.c, net-tools netstat.c; Windows: TcpState.cs, mstcpip.h;
// BSD: tcp_fsm.h; Solaris: illumos netstat.c mitcp_state; SNMP: RFC 4022.
constexpr std::array<Names, kStates.size()> kNames{{
    {State::Closed,
     {"CLOSED", "TCP_CLOSE", "UNCONN", "closed", "CLOSE", "CLOSED", "CLOSED", "CLOSED", "Closed", "closed"},
     {7, 1, 0, 1, 0}},
    {State::Listen,
     {"LISTEN", "TCP_LISTEN", "LISTEN", "listening", "LISTEN", "LISTENING", "LISTEN", "LISTEN", "Listen", "listen"},
     {10, 2, 1, 2, 1}},
    {State::SynSent,
     {"SYN_SENT", "TCP_SYN_SENT", "SYN-SENT", "syn-sent", "SYN_SENT", "SYN_SENT", "SYN_SENT", "SYN_SENT", "SynSent",
      "synSent"},
     {2, 3, 2, 3, 2}},
    {State::SynReceived,
     {"SYN_RCVD", "TCP_SYN_RECV", "SYN-RECV", "syn-recv", "SYN_RECV", "SYN_RECEIVED", "SYN_RCVD", "SYN_RCVD",
      "SynReceived", "synReceived"},
     {3, 4, 3, 4, 3}},
    {State::Established,
     {"ESTABLISHED", "TCP_ESTABLISHED", "ESTAB", "established", "ESTABLISHED", "ESTABLISHED", "ESTABLISHED",
      "ESTABLISHED", "Established", "established"},
     {1, 5, 4, 5, 4}},
    {State::FinWait1,
     {"FIN_WAIT_1", "TCP_FIN_WAIT1", "FIN-WAIT-1", "fin-wait-1", "FIN_WAIT1", "FIN_WAIT_1", "FIN_WAIT_1",
      "FIN_WAIT_1", "FinWait1", "finWait1"},
     {4, 6, 5, 6, 6}},
    {State::FinWait2,
     {"FIN_WAIT_2", "TCP_FIN_WAIT2", "FIN-WAIT-2", "fin-wait-2", "FIN_WAIT2", "FIN_WAIT_2", "FIN_WAIT_2",
      "FIN_WAIT_2", "FinWait2", "finWait2"},
     {5, 7, 6, 7, 9}},
    {State::CloseWait,
     {"CLOSE_WAIT", "TCP_CLOSE_WAIT", "CLOSE-WAIT", "close-wait", "CLOSE_WAIT", "CLOSE_WAIT", "CLOSE_WAIT",
      "CLOSE_WAIT", "CloseWait", "closeWait"},
     {8, 8, 7, 8, 5}},
    {State::Closing,
     {"CLOSING", "TCP_CLOSING", "CLOSING", "closing", "CLOSING", "CLOSING", "CLOSING", "CLOSING", "Closing",
      "closing"},
     {11, 9, 8, 10, 7}},
    {State::LastAck,
     {"LAST_ACK", "TCP_LAST_ACK", "LAST-ACK", "last-ack", "LAST_ACK", "LAST_ACK", "LAST_ACK", "LAST_ACK", "LastAck",
      "lastAck"},
     {9, 10, 9, 9, 8}},
    {State::TimeWait,
     {"TIME_WAIT", "TCP_TIME_WAIT", "TIME-WAIT", "time-wait", "TIME_WAIT", "TIME_WAIT", "TIME_WAIT", "TIME_WAIT",
      "TimeWait", "timeWait"},
     {6, 11, 10, 11, 10}},
}};

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < kNames.size(); ++i) {
        if (kNames[i].state != kStates[i])
            return false;
    }
    return true;
}
static_assert(inOrder());

const Names& names(State state)
{
    return kNames[static_cast<std::size_t>(state)];
}

}  // namespace

std::string_view spelling(State state, Spelling whose)
{
    const Words& words = names(state).words;
    switch (whose) {
    case Spelling::Rfc: return text(state);
    case Spelling::Stevens: return words.stevens;
    case Spelling::LinuxKernel: return words.kernel;
    case Spelling::Ss: return words.ss;
    case Spelling::SsFilter: return words.filter;
    case Spelling::LinuxNetstat: return words.netstat;
    case Spelling::Windows: return words.windows;
    case Spelling::Bsd: return words.bsd;
    case Spelling::Solaris: return words.solaris;
    case Spelling::DotNet: return words.dotNet;
    case Spelling::Snmp: return words.snmp;
    }
    return {};
}

int stateNumber(State state, Numbering whose)
{
    const StateNumbers& numbers = names(state).numbers;
    switch (whose) {
    case Numbering::Linux: return numbers.linux_;
    case Numbering::DotNet:
    case Numbering::WindowsMib: return numbers.dotNet;
    case Numbering::Mstcpip: return numbers.mstcpip;
    case Numbering::Snmp: return numbers.snmp;
    case Numbering::Bsd: return numbers.bsd;
    }
    return -1;
}

std::string procCode(State state)
{
    return printed("%02X", stateNumber(state, Numbering::Linux));
}

}  // namespace tcp
