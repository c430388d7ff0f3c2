// Each rule of the model in one plain sentence. The texts follow RFC 9293, RFC 6298, RFC 5961 and what is known of
// systems (facts: linux, facts: other-systems).

#include "lab/narrator.h"

#include "files/clause_words.h"
#include "lab/words.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace app::lab {
namespace {

struct Rule {
    Q_DECLARE_TR_FUNCTIONS(Rule)
};

}  // namespace

QString clauseSource(tcp::Clause clause)
{
    static const QRegularExpression section(QStringLiteral("^(RFC 9293|RFC 8985|RFC 5681|RFC 6582) (\\S+)(.*)$"));
    const QString text = qstring(tcp::text(clause));
    const auto match = section.match(text);
    if (!match.hasMatch()) return files::ClauseWords::part(text);
    const QString rest = match.captured(3).trimmed();
    return match.captured(1) + QStringLiteral(" §") + match.captured(2)
           + (rest.isEmpty() ? QString() : QStringLiteral(", ") + files::ClauseWords::part(rest));
}

QString Narrator::why(tcp::Clause clause)
{
    const QString words = clauseWords(clause);
    if (words.isEmpty()) return {};
    return QStringLiteral("%1 (%2)").arg(words, clauseSource(clause));
}

QString clauseWords(tcp::Clause clause)
{
    using tcp::Clause;
    switch (clause) {
    case Clause::None: return {};
    case Clause::R3_10_1_Open:
        return Rule::tr("OPEN creates a TCB: a passive one waits in LISTEN, an active one sends a SYN at once.");
    case Clause::R3_10_2_Send: return Rule::tr("SEND puts data into segments as far as the peer's window allows.");
    case Clause::R3_10_3_Receive: return Rule::tr("RECEIVE hands arrived data to the application, or waits for it.");
    case Clause::R3_10_4_Close:
        return Rule::tr("CLOSE means “I have nothing more to send”: a FIN goes out after any queued data.");
    case Clause::R3_10_5_Abort: return Rule::tr("ABORT deletes the TCB at once and tells the peer with an RST.");
    case Clause::R3_10_6_Status: return Rule::tr("STATUS only reports; it changes nothing.");
    case Clause::R3_10_7_1_Closed:
        return Rule::tr("Where there is no TCB, every segment that is not itself an RST is answered with an RST.");
    case Clause::R3_10_7_2_First: return Rule::tr("LISTEN ignores an RST: it has sent nothing that could be refused.");
    case Clause::R3_10_7_2_Second:
        return Rule::tr("LISTEN answers an ACK with an RST: nothing has been sent that could be acknowledged.");
    case Clause::R3_10_7_2_Third: return Rule::tr("LISTEN answers a SYN with a SYN,ACK of its own.");
    case Clause::R3_10_7_2_Fourth: return Rule::tr("LISTEN drops every segment that carries neither SYN nor ACK.");
    case Clause::R3_10_7_3_First:
        return Rule::tr("In SYN_SENT, an ACK of something never sent is answered with an RST.");
    case Clause::R3_10_7_3_Second:
        return Rule::tr("In SYN_SENT an RST counts only if it acknowledges the SYN; then the peer has refused.");
    case Clause::R3_10_7_3_Fourth:
        return Rule::tr("In SYN_SENT a SYN that acknowledges ours completes the opening; one that does not means a "
                        "simultaneous open.");
    case Clause::R3_10_7_3_Fifth: return Rule::tr("SYN_SENT drops segments that carry neither SYN nor RST.");
    case Clause::R3_10_7_4_First:
        return Rule::tr("A segment outside the receive window is dropped and answered with an ACK.");
    case Clause::R3_10_7_4_Second: return Rule::tr("An RST with exactly the expected number ends the connection.");
    case Clause::R3_10_7_4_Fourth:
        return Rule::tr("Under RFC 793, a SYN in the window is an error and is answered with an RST; RFC 5961 "
                        "replaced that with a challenge ACK. After a passive open it leads back to LISTEN.");
    case Clause::R3_10_7_4_Fifth:
        return Rule::tr("An acceptable ACK acknowledges what was sent: a SYN, data or a FIN.");
    case Clause::R3_10_7_4_Seventh:
        return Rule::tr("Data in the window is delivered to the application and acknowledged.");
    case Clause::R3_10_7_4_Eighth:
        return Rule::tr("The kernel acknowledges a FIN at once, whatever the application does, and tells it that the "
                        "peer has finished.");
    case Clause::R3_10_8_UserTimeout:
        return Rule::tr("When the user has waited too long, the user timeout deletes the TCB.");
    case Clause::R3_10_8_Retransmission:
        return Rule::tr("Whatever is not acknowledged in time is retransmitted, and the timer is restarted.");
    case Clause::R3_10_8_TimeWait: return Rule::tr("Only the clock ends TIME_WAIT: after 2MSL the TCB is deleted.");
    case Clause::R3_3_2_Note2:
        return Rule::tr("One segment may carry the peer's FIN and the ACK of ours: then FIN_WAIT_1 leads straight to "
                        "TIME_WAIT.");
    case Clause::R3_6_1_Reopen: return Rule::tr("A new SYN with a higher number may reopen a connection in TIME_WAIT.");
    case Clause::R3_6_1_HalfDuplexClose:
        return Rule::tr("A side that has closed both directions cannot accept more data and answers it with an RST.");
    case Clause::R3_7_4_Nagle:
        return Rule::tr(
            "Nagle's algorithm: less than a full segment waits until what is in flight is acknowledged. TCP_NODELAY "
            "switches it off.");
    case Clause::R3_8_3_R2: return Rule::tr("After R2 the kernel stops retransmitting and closes the connection.");
    case Clause::R3_8_4_KeepAlive: return Rule::tr("Keepalive probes an idle connection; it is off by default.");
    case Clause::R3_8_6_Window: return Rule::tr("The window says how many more bytes the receiver will accept.");
    case Clause::R3_8_6_1_ZeroWindow:
        return Rule::tr("A closed window must be probed, because the segment that opens it may be lost.");
    case Clause::R3_8_6_3_DelayedAck: return Rule::tr("An ACK may be delayed a little, so that it can ride on data.");
    case Clause::Rfc1337_F1: return Rule::tr("With rfc1337 set, TIME_WAIT ignores an RST that would end it too early.");
    case Clause::Rfc5961_ChallengeAck:
        return Rule::tr("A suspicious segment triggers a challenge ACK, so that only the real peer can reset the "
                        "connection.");
    case Clause::Rfc5681_FastRetransmit:
        return Rule::tr(
            "Fast retransmit: three duplicate ACKs say that a segment is missing while later ones arrive, so it is "
            "retransmitted without waiting for the RTO.");
    case Clause::Rfc6582_PartialAck:
        return Rule::tr(
            "After a fast retransmit, an ACK for only a part of what was in flight says that the next segment "
            "is missing as well.");
    case Clause::Rfc7323_Paws:
        return Rule::tr("A segment whose timestamp lies before the last one is an old duplicate, whatever its number.");
    case Clause::Rfc7323_Missing:
        return Rule::tr("Where both SYNs had timestamps, a segment without one is dropped.");
    case Clause::Rfc8985_TailLossProbe:
        return Rule::tr("A tail loss probe detects the loss of the last segment before the retransmission timer "
                        "would.");
    case Clause::LinuxFinTimeout:
        return Rule::tr("RFC 9293 gives FIN_WAIT_2 no time limit. This timer is a Linux rule for sockets that no "
                        "process owns any more.");
    case Clause::LinuxTimeWait: return Rule::tr("Real Linux fixes TIME_WAIT at 60 s, and no sysctl changes it; here "
                                                "it is twice the MSL setting.");
    case Clause::LinuxRequestSock:
        return Rule::tr("Linux keeps a connection in SYN_RCVD as a small request until the last ACK of the handshake "
                        "arrives.");
    case Clause::LinuxAcceptQueue:
        return Rule::tr("Linux drops the last ACK of a handshake while the accept queue is full.");
    case Clause::LinuxSynCookies:
        return Rule::tr("Linux stores nothing about a SYN that finds the SYN queue full. With tcp_syncookies it "
                        "still answers, and the sequence number of the SYN,ACK is a cookie that the ACK brings back.");
    case Clause::LinuxDataAfterClose: return Rule::tr("Linux sends an RST in reply to data for a closed socket.");
    case Clause::LinuxLinger2: return Rule::tr("A negative TCP_LINGER2 makes Linux skip FIN_WAIT_2.");
    case Clause::LinuxResetBeforeWindow:
        return Rule::tr("After the peer's FIN, Linux also accepts an RST whose sequence number is one below the "
                        "window.");
    case Clause::LinuxAckless: return Rule::tr("Linux drops a segment without ACK, SYN or RST before any other check.");
    case Clause::LinuxMaxTimeWait:
        return Rule::tr("Above tcp_max_tw_buckets Linux deletes sockets instead of keeping TIME_WAIT.");
    case Clause::LinuxTimeWaitReuse:
        return Rule::tr(
            "Linux ends a TIME_WAIT for connect() from the same port, where timestamps tell old segments from new "
            "ones.");
    case Clause::LinuxMaxOrphans:
        return Rule::tr("Above tcp_max_orphans Linux answers close() with an RST instead of keeping an orphan.");
    case Clause::BsdFinWait2: return Rule::tr("BSD limits FIN_WAIT_2 for a socket that no process owns any more.");
    case Clause::BsdDropSynFin: return Rule::tr("With drop_synfin FreeBSD drops every segment that has SYN and FIN.");
    case Clause::WindowsFinWait2: return Rule::tr("Windows limits FIN_WAIT_2 with its own timer.");
    case Clause::SolarisFinWait2: return Rule::tr("Solaris limits FIN_WAIT_2 with tcp_fin_wait_2_flush_interval.");
    case Clause::HostPowerOff: return Rule::tr("A host that loses power keeps no state and sends nothing.");
    case Clause::Deviation:
        return Rule::tr("This is a known bug in a real stack, not a rule; it is reproduced here on purpose.");
    }
    return {};
}

}  // namespace app::lab
