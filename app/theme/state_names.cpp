#include "theme/look.h"

namespace app {
namespace {

struct Spelling {
    tcp::State state;
    /// Stevens, RFC 9293, Linux ss, Linux netstat, Windows, BSD and macOS, Solaris (tcp_facts 3.1).
    std::array<const char*, 7> names;
};

using enum tcp::State;

constexpr std::array<Spelling, 11> kSpellings{{
    {Closed, {"CLOSED", "CLOSED", "UNCONN", "CLOSE", "CLOSED", "CLOSED", "CLOSED"}},
    {Listen, {"LISTEN", "LISTEN", "LISTEN", "LISTEN", "LISTENING", "LISTEN", "LISTEN"}},
    {SynSent, {"SYN_SENT", "SYN-SENT", "SYN-SENT", "SYN_SENT", "SYN_SENT", "SYN_SENT", "SYN_SENT"}},
    {SynReceived, {"SYN_RCVD", "SYN-RECEIVED", "SYN-RECV", "SYN_RECV", "SYN_RECEIVED", "SYN_RCVD", "SYN_RCVD"}},
    {Established,
     {"ESTABLISHED", "ESTABLISHED", "ESTAB", "ESTABLISHED", "ESTABLISHED", "ESTABLISHED", "ESTABLISHED"}},
    {FinWait1,
     {"FIN_WAIT_1", "FIN-WAIT-1", "FIN-WAIT-1", "FIN_WAIT1", "FIN_WAIT_1", "FIN_WAIT_1", "FIN_WAIT_1"}},
    {FinWait2,
     {"FIN_WAIT_2", "FIN-WAIT-2", "FIN-WAIT-2", "FIN_WAIT2", "FIN_WAIT_2", "FIN_WAIT_2", "FIN_WAIT_2"}},
    {CloseWait, {"CLOSE_WAIT", "CLOSE-WAIT", "CLOSE-WAIT", "CLOSE_WAIT", "CLOSE_WAIT", "CLOSE_WAIT", "CLOSE_WAIT"}},
    {Closing, {"CLOSING", "CLOSING", "CLOSING", "CLOSING", "CLOSING", "CLOSING", "CLOSING"}},
    {LastAck, {"LAST_ACK", "LAST-ACK", "LAST-ACK", "LAST_ACK", "LAST_ACK", "LAST_ACK", "LAST_ACK"}},
    {TimeWait, {"TIME_WAIT", "TIME-WAIT", "TIME-WAIT", "TIME_WAIT", "TIME_WAIT", "TIME_WAIT", "TIME_WAIT"}},
}};

}  // namespace

QString stateName(tcp::State state, StateNames names)
{
    for (const Spelling& spelling : kSpellings)
        if (spelling.state == state) return QLatin1String(spelling.names[static_cast<std::size_t>(names)]);
    return {};
}

}  // namespace app
