// The words of the state cards. Facts: RFC 9293 3.3.2; reference/tcp_facts.md part 2, measured on Linux 6.18.

#include "panels/state_notes.h"

#include <QCoreApplication>

#include <array>
#include <string_view>

namespace app {
namespace {

constexpr const char* kContext = "StateNotes";

QString say(const char* text) { return QCoreApplication::translate(kContext, text); }

struct Row {
    const char *waitsFor, *leaves, *many, *check, *onLinux;
};

/// In the order of enum State.
constexpr std::array<Row, tcp::kStates.size()> kRows{{
    // CLOSED
    {QT_TRANSLATE_NOOP("StateNotes", "Nothing. There is no connection and no control block; the RFC calls this state "
                       "fictional."),
     QT_TRANSLATE_NOOP("StateNotes", "Its own application: only a call can open a connection."),
     QT_TRANSLATE_NOOP("StateNotes", "There is nothing to count: a closed connection is a line that is not there."),
     QT_TRANSLATE_NOOP("StateNotes", "If a connection is missing: ss -tan on both hosts, and the error that the "
                       "application got."),
     QT_TRANSLATE_NOOP("StateNotes", "ss writes UNCONN for a socket that exists and is not connected. Most closed "
                       "connections have no line at all.")},
    // LISTEN
    {QT_TRANSLATE_NOOP("StateNotes", "A SYN of any peer."),
     QT_TRANSLATE_NOOP("StateNotes", "The peer: its SYN begins a connection. The listener itself ends only by its "
                       "application's close()."),
     QT_TRANSLATE_NOOP("StateNotes", "One for each service and address: many listeners are many services."),
     QT_TRANSLATE_NOOP("StateNotes", "ss -tlnp names the process. Recv-Q is the accept queue now, Send-Q its limit, "
                       "the backlog."),
     QT_TRANSLATE_NOOP("StateNotes", "The listening socket stays in LISTEN, and each connection is a socket of its "
                       "own. In the RFC the listening control block itself becomes the connection.")},
    // SYN_SENT
    {QT_TRANSLATE_NOOP("StateNotes", "The SYN,ACK for its SYN; or a SYN, if the peer opens at the same moment."),
     QT_TRANSLATE_NOOP("StateNotes", "The peer: it accepts with SYN,ACK or refuses with RST. If it stays silent, the "
                       "clock gives up."),
     QT_TRANSLATE_NOOP("StateNotes", "Nobody answers: a firewall drops the SYN, the host is down, or its accept "
                       "queue is full. A port on which nobody listens refuses at once and leaves no SYN_SENT."),
     QT_TRANSLATE_NOOP("StateNotes", "ss -tano state syn-sent: the last number of the timer counts the "
                       "retransmissions. Then the firewall, and the accept queue of the server."),
     QT_TRANSLATE_NOOP("StateNotes", "With tcp_syn_retries=6 the SYN goes at 0, 1, 2, 3, 4, 5, 7, 11, 19, 35 and 67 "
                       "s; after 131 s connect() fails with ETIMEDOUT.")},
    // SYN_RCVD
    {QT_TRANSLATE_NOOP("StateNotes", "The ACK of its SYN: it has received a SYN and sent one."),
     QT_TRANSLATE_NOOP("StateNotes", "The peer: its ACK completes the handshake. If none comes, the clock gives up."),
     QT_TRANSLATE_NOOP("StateNotes", "Handshakes that nobody completes: SYNs with false senders, or SYN,ACKs that do "
                       "not reach the client."),
     QT_TRANSLATE_NOOP("StateNotes", "ss -tan state syn-recv: which peers are they? Then capture on the client "
                       "whether the SYN,ACK arrives."),
     QT_TRANSLATE_NOOP("StateNotes", "It is only a request, shown as SYN-RECV: no process owns it, and nobody can "
                       "close() it. SYN,ACK goes six times; after 63 s the request is dropped.")},
    // ESTABLISHED
    {QT_TRANSLATE_NOOP("StateNotes", "Either application: to send, or to close."),
     QT_TRANSLATE_NOOP("StateNotes", "Either application. No clock ends it, unless data stays unacknowledged or "
                       "keepalive is on."),
     QT_TRANSLATE_NOOP("StateNotes", "As many as there are clients. Those idle for hours may be half-open: the peer "
                       "vanished without a FIN."),
     QT_TRANSLATE_NOOP("StateNotes", "ss -tno: without timer:(keepalive,…) a vanished peer is never noticed as long "
                       "as nobody sends."),
     QT_TRANSLATE_NOOP("StateNotes", "An idle connection is probed only with SO_KEEPALIVE: after 7200 s, then nine "
                       "times every 75 s.")},
    // FIN_WAIT_1
    {QT_TRANSLATE_NOOP("StateNotes", "The ACK of its FIN, or the peer's FIN."),
     QT_TRANSLATE_NOOP("StateNotes", "The peer's kernel: it acknowledges without asking its application."),
     QT_TRANSLATE_NOOP("StateNotes", "The peer's host does not answer, segments are dropped, or its application does "
                       "not read, so that the window is shut and the FIN cannot even be sent."),
     QT_TRANSLATE_NOOP("StateNotes", "ss -tano state fin-wait-1: timer:(persist,…) is a shut window, timer:(on,…) a "
                       "FIN without an ACK."),
     QT_TRANSLATE_NOOP("StateNotes", "The state is shown as soon as close() is called, even if the FIN waits behind "
                       "data. An orphan gives up after tcp_orphan_retries, about 100 s.")},
    // FIN_WAIT_2
    {QT_TRANSLATE_NOOP("StateNotes", "The peer's FIN. Its own FIN is acknowledged."),
     QT_TRANSLATE_NOOP("StateNotes", "The peer's application: its close() sends that FIN. Its kernel has done its "
                       "part."),
     QT_TRANSLATE_NOOP("StateNotes", "Applications on the other side that do not close: look there for CLOSE_WAIT."),
     QT_TRANSLATE_NOOP("StateNotes", "ss -tanop state fin-wait-2: without a process it is an orphan that will "
                       "vanish; with a process and no timer it is a shutdown() that may last for ever."),
     QT_TRANSLATE_NOOP("StateNotes", "The RFC has no limit. Linux deletes an orphan after tcp_fin_timeout, 60 s, "
                       "without TIME_WAIT and without any segment.")},
    // CLOSE_WAIT
    {QT_TRANSLATE_NOOP("StateNotes", "Its own application's close(). The peer has closed already."),
     QT_TRANSLATE_NOOP("StateNotes", "Its own application, and nobody else: no clock, no network, no peer."),
     QT_TRANSLATE_NOOP("StateNotes", "An application on this host does not close: it leaks sockets, or its threads "
                       "hang. That is a bug here, also when this host is the client."),
     QT_TRANSLATE_NOOP("StateNotes", "ss -tanp state close-wait names the process. One octet in Recv-Q is the FIN "
                       "that nobody has read. Then see where its threads hang."),
     QT_TRANSLATE_NOOP("StateNotes", "There is no timer; tcp_fin_timeout and TCP_USER_TIMEOUT do not help. It ends "
                       "by close(), the end of the process, an RST, or SO_KEEPALIVE.")},
    // CLOSING
    {QT_TRANSLATE_NOOP("StateNotes", "The ACK of its FIN. The two FINs have crossed on the way."),
     QT_TRANSLATE_NOOP("StateNotes", "The peer's kernel: its ACK is on its way already."),
     QT_TRANSLATE_NOOP("StateNotes", "It lasts one network delay and is hardly ever seen. Many of them mean that "
                       "ACKs get lost."),
     QT_TRANSLATE_NOOP("StateNotes", "ss -tan state closing, twice within a second. What stays has lost its ACK."),
     QT_TRANSLATE_NOOP("StateNotes", "As in the RFC. An orphan gives up after tcp_orphan_retries.")},
    // LAST_ACK
    {QT_TRANSLATE_NOOP("StateNotes", "The ACK of its FIN. The peer's FIN came first."),
     QT_TRANSLATE_NOOP("StateNotes", "The peer's kernel: its last ACK ends the connection."),
     QT_TRANSLATE_NOOP("StateNotes", "The last ACK does not come: the peer's host is gone, or a firewall has "
                       "forgotten the connection and drops the FIN."),
     QT_TRANSLATE_NOOP("StateNotes", "ss -tano state last-ack: the last number of the timer counts the "
                       "retransmissions of the FIN."),
     QT_TRANSLATE_NOOP("StateNotes", "An orphan gives up after tcp_orphan_retries, about 100 s. A peer that has "
                       "forgotten the connection ends it at once by an RST.")},
    // TIME_WAIT
    {QT_TRANSLATE_NOOP("StateNotes", "2MSL: until a FIN sent again would have come, and every old segment has died."),
     QT_TRANSLATE_NOOP("StateNotes", "The clock. No application can do anything, and none has to."),
     QT_TRANSLATE_NOOP("StateNotes", "This host closes first, and often: that is normal. On a server it costs a "
                       "little memory; on a client or proxy each one holds a local port towards one destination."),
     QT_TRANSLATE_NOOP("StateNotes", "ss -tan state time-wait, counted by destination: 28,232 ports in 60 s are the "
                       "limit. Keeping connections open helps; tcp_fin_timeout has no influence."),
     QT_TRANSLATE_NOOP("StateNotes", "60 s, fixed in the source; the RFC's 2MSL are 4 minutes. With tcp_tw_reuse "
                       "connect() may take the port after 1 s. tcp_tw_recycle exists no more.")},
}};

struct Difference {
    std::string_view edge;
    const char* text;
};

constexpr std::array kDifferences{
    Difference{"closed_synsent", QT_TRANSLATE_NOOP("StateNotes", "Linux sends the SYN ten times more in vain; after "
                                                   "131 s connect() fails.")},
    Difference{"listen_closed", QT_TRANSLATE_NOOP("StateNotes", "Linux resets the connections that nobody has "
                                                  "accepted yet.")},
    Difference{"listen_synrcvd", QT_TRANSLATE_NOOP("StateNotes", "On Linux the listener stays in LISTEN; the SYN "
                                                   "makes a request, which no process owns.")},
    Difference{"synrcvd_listen", QT_TRANSLATE_NOOP("StateNotes", "On Linux the request is removed. Its listener has "
                                                   "never left LISTEN.")},
    Difference{"listen_synsent", QT_TRANSLATE_NOOP("StateNotes", "Sockets do not offer it: a listening socket "
                                                   "answers connect() and send() with an error.")},
    Difference{"synsent_synrcvd", QT_TRANSLATE_NOOP("StateNotes", "Linux does the same, and sends one ACK more when "
                                                    "the simultaneous open is complete.")},
    Difference{"synrcvd_estab", QT_TRANSLATE_NOOP("StateNotes", "On Linux the socket is made by this ACK. It waits "
                                                  "in the accept queue for accept().")},
    Difference{"synrcvd_finwait1", QT_TRANSLATE_NOOP("StateNotes", "On Linux only after a simultaneous open: nobody "
                                                     "can close a request.")},
    Difference{"estab_finwait1", QT_TRANSLATE_NOOP("StateNotes", "On Linux close() sends an RST instead if data is "
                                                   "unread, or with SO_LINGER 0.")},
    Difference{"estab_closewait", QT_TRANSLATE_NOOP("StateNotes", "The kernel does this by itself, also before "
                                                    "accept() and while the application hangs.")},
    Difference{"finwait1_finwait2", QT_TRANSLATE_NOOP("StateNotes", "For an orphan Linux starts tcp_fin_timeout now.")},
    Difference{"finwait1_timewait", QT_TRANSLATE_NOOP("StateNotes", "Linux passes FIN_WAIT_2 on the way, within the "
                                                      "same segment.")},
    Difference{"finwait2_timewait", QT_TRANSLATE_NOOP("StateNotes", "TIME_WAIT has its own 60 s on Linux, however "
                                                      "long FIN_WAIT_2 was.")},
    Difference{"finwait2_closed_timeout", QT_TRANSLATE_NOOP("StateNotes", "A rule of Linux only. Above 60 s it lasts "
                                                            "twice what is above: 70 s are 20 s.")},
    Difference{"closewait_lastack", QT_TRANSLATE_NOOP("StateNotes", "Linux shows LAST_ACK at once, even if the FIN "
                                                      "still waits behind data.")},
    Difference{"timewait_closed", QT_TRANSLATE_NOOP("StateNotes", "60 s on Linux, and no setting changes it; 2MSL of "
                                                    "the RFC are 4 minutes.")},
    Difference{"timewait_synrcvd", QT_TRANSLATE_NOOP("StateNotes", "Linux does so if the number or the timestamp of "
                                                     "the SYN is higher.")},
};

}  // namespace

StateNotes stateNotes(tcp::State state)
{
    const Row& row = kRows[static_cast<std::size_t>(state)];
    return {say(row.waitsFor), say(row.leaves), say(row.many), say(row.check), say(row.onLinux)};
}

QString edgeOnLinux(const std::string& edge)
{
    for (const Difference& difference : kDifferences) {
        if (difference.edge == edge) return say(difference.text);
    }
    return {};
}

}  // namespace app
