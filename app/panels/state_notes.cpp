// The words of the state cards. Facts: RFC 9293 3.3.2; facts: linux, measured on Linux 6.18.

#include "panels/state_notes.h"

#include "lab/waits_for.h"

#include <QCoreApplication>

#include <array>
#include <string_view>

namespace app::panels {
namespace {

constexpr const char* kContext = "StateNotes";

QString say(const char* text) { return QCoreApplication::translate(kContext, text); }

/// "any SYN" as "Any SYN. "
QString asSentence(const QString& words)
{
    return words.first(1).toUpper() + words.mid(1) + QStringLiteral(". ");
}

struct Row {
    const char *besides, *leaves, *many, *check, *onLinux;  ///< besides: after what it waits for
};

/// In the order of enum State.
constexpr std::array<Row, tcp::kStates.size()> kRows{{
    // CLOSED
    {QT_TRANSLATE_NOOP("StateNotes", "The RFC calls this state fictional: there is no connection."),
     QT_TRANSLATE_NOOP("StateNotes", "Its own application: only a call can open a connection."),
     QT_TRANSLATE_NOOP("StateNotes", "There is nothing to count: a closed connection simply has no line."),
     QT_TRANSLATE_NOOP("StateNotes", "If a connection is missing: ss -tan on both hosts, and the error that the "
                                     "application got."),
     QT_TRANSLATE_NOOP("StateNotes", "ss writes UNCONN for a socket that exists and is not connected. Most closed "
                                     "connections have no line at all.")},
    // LISTEN
    {QT_TRANSLATE_NOOP("StateNotes", "A listener sends nothing by itself."),
     QT_TRANSLATE_NOOP("StateNotes", "The peer: its SYN begins a connection. The listener itself ends only by its "
                                     "application's close()."),
     QT_TRANSLATE_NOOP("StateNotes", "One per service and address: many listeners mean many services."),
     QT_TRANSLATE_NOOP("StateNotes", "ss -tlnp names the process. Recv-Q is the accept queue now, Send-Q its limit, "
                                     "the backlog."),
     QT_TRANSLATE_NOOP("StateNotes", "The listening socket stays in LISTEN, and each connection is a socket of its "
                                     "own. In the RFC the listening control block itself becomes the connection.")},
    // SYN_SENT
    {QT_TRANSLATE_NOOP("StateNotes", "A SYN may come instead, if the peer is opening at the same time."),
     QT_TRANSLATE_NOOP("StateNotes", "The peer: it accepts with a SYN,ACK or refuses with an RST. If it stays "
                                     "silent, the retransmission limit ends it."),
     QT_TRANSLATE_NOOP("StateNotes", "No answer comes: a firewall drops the SYN, the host is down, or its accept "
                                     "queue is full. A port with no listener refuses at once and leaves no SYN_SENT."),
     QT_TRANSLATE_NOOP("StateNotes", "ss -tano state syn-sent: the last number of the timer counts the "
                                     "retransmissions. Then the firewall, and the accept queue of the server."),
     QT_TRANSLATE_NOOP("StateNotes", "With tcp_syn_retries=6, SYNs are sent at 0, 1, 2, 3, 4, 5, 7, 11, 19, 35 and "
                                     "67 s; after 131 s connect() fails with ETIMEDOUT.")},
    // SYN_RCVD
    {QT_TRANSLATE_NOOP("StateNotes", "It has received a SYN and sent one."),
     QT_TRANSLATE_NOOP("StateNotes", "The peer: its ACK completes the handshake. If none arrives, the retransmission "
                                     "limit ends it."),
     QT_TRANSLATE_NOOP("StateNotes", "Handshakes that are never completed: SYNs with spoofed addresses, or SYN,ACKs "
                                     "that do not reach the client."),
     QT_TRANSLATE_NOOP("StateNotes", "ss -tan state syn-recv: which peers are they? Then capture on the client to "
                                     "see whether the SYN,ACK arrives."),
     QT_TRANSLATE_NOOP("StateNotes", "It is only a request, shown as SYN-RECV: no process owns it, so none can "
                                     "close() it. The SYN,ACK is sent six times; after 63 s the request is dropped.")},
    // ESTABLISHED
    {QT_TRANSLATE_NOOP("StateNotes", "One of them will send data, or close."),
     QT_TRANSLATE_NOOP("StateNotes", "Either application. No timer ends it, unless data stays unacknowledged or "
                                     "keepalive is on."),
     QT_TRANSLATE_NOOP("StateNotes", "As many as there are clients. Those idle for hours may be half-open: the peer "
                                     "vanished without a FIN."),
     QT_TRANSLATE_NOOP("StateNotes", "ss -tno: without timer:(keepalive,…) a vanished peer is never noticed as long "
                                     "as nothing is sent."),
     QT_TRANSLATE_NOOP("StateNotes", "An idle connection is probed only with SO_KEEPALIVE: after 7200 s, nine "
                                     "probes, 75 s apart.")},
    // FIN_WAIT_1
    {QT_TRANSLATE_NOOP("StateNotes", "Whichever comes first decides the next state."),
     QT_TRANSLATE_NOOP("StateNotes", "The peer's kernel: it acknowledges without asking its application."),
     QT_TRANSLATE_NOOP("StateNotes", "The peer's host does not answer, segments are dropped, or its application does "
                                     "not read, so the window is closed and the FIN cannot even be sent."),
     QT_TRANSLATE_NOOP("StateNotes", "ss -tano state fin-wait-1: timer:(persist,…) means a closed window, "
                                     "timer:(on,…) an unacknowledged FIN."),
     QT_TRANSLATE_NOOP("StateNotes", "The state is shown as soon as close() is called, even if the FIN is waiting "
                                     "behind data. An orphan gives up after tcp_orphan_retries, about 100 s.")},
    // FIN_WAIT_2
    {QT_TRANSLATE_NOOP("StateNotes", "Its own FIN is acknowledged."),
     QT_TRANSLATE_NOOP("StateNotes", "The peer's application: its close() sends that FIN. Its kernel has done its "
                                     "part."),
     QT_TRANSLATE_NOOP("StateNotes", "Applications at the other end do not close: look for CLOSE_WAIT there."),
     QT_TRANSLATE_NOOP("StateNotes", "ss -tanop state fin-wait-2: without a process, it is an orphan that will go "
                                     "away; with a process and no timer, it is a shutdown() that may last forever."),
     QT_TRANSLATE_NOOP("StateNotes", "The RFC has no limit. Linux deletes an orphan after tcp_fin_timeout, 60 s, "
                                     "without TIME_WAIT and without any segment.")},
    // CLOSE_WAIT
    {QT_TRANSLATE_NOOP("StateNotes", "The peer has closed already."),
     QT_TRANSLATE_NOOP("StateNotes", "Only its own application: no timer, no network, no peer."),
     QT_TRANSLATE_NOOP("StateNotes", "An application on this host does not close: it leaks sockets, or its threads "
                                     "are hung. That is a bug on this host, even when it is the client."),
     QT_TRANSLATE_NOOP("StateNotes", "ss -tanp state close-wait names the process. One byte in Recv-Q is the FIN "
                                     "that has not been read. Then see where its threads are stuck."),
     QT_TRANSLATE_NOOP("StateNotes", "There is no timer; tcp_fin_timeout and TCP_USER_TIMEOUT do not help. Only "
                                     "close(), the end of the process, an RST or SO_KEEPALIVE can end it.")},
    // CLOSING
    {QT_TRANSLATE_NOOP("StateNotes", "The two FINs have crossed on the way."),
     QT_TRANSLATE_NOOP("StateNotes", "The peer's kernel: its ACK is already in flight."),
     QT_TRANSLATE_NOOP("StateNotes", "It lasts one network delay and is hardly ever seen. Many of them mean that "
                                     "ACKs are being lost."),
     QT_TRANSLATE_NOOP("StateNotes", "ss -tan state closing, twice within a second. Whatever is still there has lost "
                                     "its ACK."),
     QT_TRANSLATE_NOOP("StateNotes", "As in the RFC. An orphan gives up after tcp_orphan_retries.")},
    // LAST_ACK
    {QT_TRANSLATE_NOOP("StateNotes", "The peer's FIN came first."),
     QT_TRANSLATE_NOOP("StateNotes", "The peer's kernel: its last ACK ends the connection."),
     QT_TRANSLATE_NOOP("StateNotes", "The last ACK never arrives: the peer's host is gone, or a firewall has "
                                     "forgotten the connection and drops the FIN."),
     QT_TRANSLATE_NOOP("StateNotes", "ss -tano state last-ack: the last number of the timer counts the "
                                     "retransmissions of the FIN."),
     QT_TRANSLATE_NOOP("StateNotes", "An orphan gives up after tcp_orphan_retries, about 100 s. A peer that has "
                                     "forgotten the connection ends it at once with an RST.")},
    // TIME_WAIT
    {QT_TRANSLATE_NOOP("StateNotes",
                       "By its end any retransmitted FIN would have arrived, and every old segment has expired."),
     QT_TRANSLATE_NOOP("StateNotes", "The clock. No application can end it, and none needs to."),
     QT_TRANSLATE_NOOP("StateNotes",
                       "This host closes first, and often: that is normal. On a server it costs a "
                       "little memory; on a client or proxy each one holds a local port towards one destination."),
     QT_TRANSLATE_NOOP("StateNotes", "ss -tan state time-wait, counted per destination: the limit is 28,232 ports in "
                                     "60 s. Keeping connections open helps; tcp_fin_timeout has no effect."),
     QT_TRANSLATE_NOOP("StateNotes", "60 s, fixed in the source; the RFC's 2MSL is 4 minutes. With tcp_tw_reuse, "
                                     "connect() may reuse the port after 1 s. tcp_tw_recycle no longer exists.")},
}};

struct Difference {
    std::string_view edge;
    const char* text;
};

constexpr std::array kDifferences{
    Difference{"closed_synsent", QT_TRANSLATE_NOOP("StateNotes", "Linux retransmits the SYN ten times; after 131 s "
                                                                 "connect() fails.")},
    Difference{"listen_closed", QT_TRANSLATE_NOOP("StateNotes", "Linux resets the connections that have not been "
                                                                "accepted yet.")},
    Difference{"listen_synrcvd", QT_TRANSLATE_NOOP("StateNotes", "On Linux the listener stays in LISTEN; the SYN "
                                                   "makes a request, which no process owns.")},
    Difference{"synrcvd_listen", QT_TRANSLATE_NOOP("StateNotes", "On Linux the request is removed. Its listener "
                                                                 "never left LISTEN.")},
    Difference{"listen_synsent", QT_TRANSLATE_NOOP("StateNotes", "The sockets API does not offer this: connect() and "
                                                                 "send() fail on a listening socket.")},
    Difference{"synsent_synrcvd", QT_TRANSLATE_NOOP("StateNotes", "Linux does the same, and sends one more ACK when "
                                                                  "the simultaneous open is complete.")},
    Difference{"synrcvd_estab", QT_TRANSLATE_NOOP("StateNotes", "On Linux the socket is made by this ACK. It waits "
                                                  "in the accept queue for accept().")},
    Difference{"synrcvd_finwait1", QT_TRANSLATE_NOOP("StateNotes", "On Linux, only after a simultaneous open: a "
                                                                   "request cannot be closed.")},
    Difference{"estab_finwait1", QT_TRANSLATE_NOOP("StateNotes", "On Linux close() sends an RST instead if data is "
                                                   "unread, or with SO_LINGER 0.")},
    Difference{"estab_closewait", QT_TRANSLATE_NOOP("StateNotes", "The kernel does this on its own, even before "
                                                                  "accept() and while the application is hung.")},
    Difference{"finwait1_finwait2", QT_TRANSLATE_NOOP("StateNotes", "For an orphan Linux starts tcp_fin_timeout now.")},
    Difference{"finwait1_timewait", QT_TRANSLATE_NOOP("StateNotes", "Linux passes through FIN_WAIT_2 on the way, "
                                                                    "while processing the same segment.")},
    Difference{"finwait2_timewait", QT_TRANSLATE_NOOP("StateNotes", "TIME_WAIT has its own 60 s on Linux, however "
                                                      "long FIN_WAIT_2 was.")},
    Difference{"finwait2_closed_timeout", QT_TRANSLATE_NOOP("StateNotes", "A Linux-only rule. Above 60 s it lasts "
                                                                          "twice the excess: 70 s gives 20 s.")},
    Difference{"closewait_lastack", QT_TRANSLATE_NOOP("StateNotes", "Linux shows LAST_ACK at once, even if the FIN "
                                                                    "is still waiting behind data.")},
    Difference{"timewait_closed", QT_TRANSLATE_NOOP("StateNotes", "60 s on Linux, and no setting changes it; the "
                                                                  "RFC's 2MSL is 4 minutes.")},
    Difference{"timewait_synrcvd", QT_TRANSLATE_NOOP("StateNotes", "Linux does so if the SYN has a higher sequence "
                                                                   "number or timestamp.")},
};

}  // namespace

StateNotes stateNotes(tcp::State state)
{
    const Row& row = kRows[static_cast<std::size_t>(state)];
    return {.waitsFor = asSentence(lab::waitsFor(state)) + say(row.besides),
            .leaves = say(row.leaves),
            .many = say(row.many),
            .check = say(row.check),
            .onLinux = say(row.onLinux)};
}

QString edgeOnLinux(const std::string& edge)
{
    for (const Difference& difference : kDifferences) {
        if (difference.edge == edge) return say(difference.text);
    }
    return {};
}

}  // namespace app::panels
