// Each rule of the model in one plain sentence. The texts follow RFC 9293, RFC 6298, RFC 5961 and
// shared/reference/tcp_facts.md parts 1 and 2.

#include "lab/narrator.h"

#include "lab/words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace app {
namespace {

struct Rule {
    Q_DECLARE_TR_FUNCTIONS(Rule)
};

/// What follows the section, and names that are no section: only words, for numbers and names stay as they are.
constexpr const char* kParts[] = {
    QT_TRANSLATE_NOOP("Rule", "first"), QT_TRANSLATE_NOOP("Rule", "second"), QT_TRANSLATE_NOOP("Rule", "third"),
    QT_TRANSLATE_NOOP("Rule", "fourth"), QT_TRANSLATE_NOOP("Rule", "fifth"), QT_TRANSLATE_NOOP("Rule", "seventh"),
    QT_TRANSLATE_NOOP("Rule", "eighth"), QT_TRANSLATE_NOOP("Rule", "user timeout"),
    QT_TRANSLATE_NOOP("Rule", "retransmission timeout"), QT_TRANSLATE_NOOP("Rule", "time-wait timeout"),
    QT_TRANSLATE_NOOP("Rule", "figure 5 note 2"), QT_TRANSLATE_NOOP("Rule", "tail loss probe"),
    QT_TRANSLATE_NOOP("Rule", "Linux request sock"), QT_TRANSLATE_NOOP("Rule", "Linux accept queue"),
    QT_TRANSLATE_NOOP("Rule", "Linux data after close"), QT_TRANSLATE_NOOP("Rule", "Linux segment without ACK"),
    QT_TRANSLATE_NOOP("Rule", "Windows FIN_WAIT_2 timer"), QT_TRANSLATE_NOOP("Rule", "host power-off"),
    QT_TRANSLATE_NOOP("Rule", "deviation (a known bug)"),
};

QString inLanguage(const QString& part)
{
    const auto found = std::ranges::find_if(kParts, [&](const char* known) { return part == QLatin1String(known); });
    return found == std::end(kParts) ? part : QCoreApplication::translate("Rule", *found);
}

}  // namespace

QString clauseSource(tcp::Clause clause)
{
    static const QRegularExpression section(QStringLiteral("^(RFC 9293|RFC 8985) (\\S+)(.*)$"));
    const QString text = qstring(tcp::text(clause));
    const auto match = section.match(text);
    if (!match.hasMatch()) return inLanguage(text);
    const QString rest = match.captured(3).trimmed();
    return match.captured(1) + QStringLiteral(" §") + match.captured(2)
           + (rest.isEmpty() ? QString() : QStringLiteral(", ") + inLanguage(rest));
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
        return Rule::tr("CLOSE means “I have nothing more to send”: a FIN goes out after the data that is queued.");
    case Clause::R3_10_5_Abort: return Rule::tr("ABORT deletes the TCB at once and tells the peer with an RST.");
    case Clause::R3_10_6_Status: return Rule::tr("STATUS only reports; it changes nothing.");
    case Clause::R3_10_7_1_Closed:
        return Rule::tr("Where there is no TCB, every segment that is not itself an RST is answered with an RST.");
    case Clause::R3_10_7_2_First: return Rule::tr("LISTEN ignores an RST: nothing has been sent that it could refuse.");
    case Clause::R3_10_7_2_Second:
        return Rule::tr("LISTEN answers an ACK with an RST: nothing has been sent that could be acknowledged.");
    case Clause::R3_10_7_2_Third: return Rule::tr("LISTEN answers a SYN with a SYN,ACK of its own.");
    case Clause::R3_10_7_2_Fourth: return Rule::tr("LISTEN drops everything that carries neither SYN nor ACK.");
    case Clause::R3_10_7_3_First:
        return Rule::tr("SYN_SENT answers an ACK of something it never sent with an RST.");
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
        return Rule::tr("By RFC 793 a SYN in the window is an error and draws an RST; RFC 5961 made it a challenge ACK. "
                        "After a passive open it leads back to LISTEN.");
    case Clause::R3_10_7_4_Fifth:
        return Rule::tr("An acceptable ACK acknowledges what was sent: a SYN, data or a FIN.");
    case Clause::R3_10_7_4_Seventh:
        return Rule::tr("Data in the window is delivered to the application and acknowledged.");
    case Clause::R3_10_7_4_Eighth:
        return Rule::tr("The kernel acknowledges a FIN at once, whatever the application does, and tells it that the "
                        "peer has finished.");
    case Clause::R3_10_8_UserTimeout:
        return Rule::tr("The user timeout deletes the TCB when the user has waited too long.");
    case Clause::R3_10_8_Retransmission:
        return Rule::tr("What is not acknowledged in time is sent again, and the timer starts anew.");
    case Clause::R3_10_8_TimeWait: return Rule::tr("TIME_WAIT ends by the clock alone: after 2MSL the TCB is deleted.");
    case Clause::R3_3_2_Note2:
        return Rule::tr("One segment may carry the peer's FIN and the ACK of ours: then FIN_WAIT_1 leads straight to "
                        "TIME_WAIT.");
    case Clause::R3_6_1_Reopen: return Rule::tr("A new SYN with a higher number may reopen a connection in TIME_WAIT.");
    case Clause::R3_6_1_HalfDuplexClose:
        return Rule::tr("Who has closed both directions cannot take more data: it is answered with an RST.");
    case Clause::R3_8_3_R2: return Rule::tr("After R2 the kernel gives up sending again and closes the connection.");
    case Clause::R3_8_4_KeepAlive: return Rule::tr("Keep-alive probes an idle connection; it is off unless asked for.");
    case Clause::R3_8_6_Window: return Rule::tr("The window says how many octets the receiver still takes.");
    case Clause::R3_8_6_1_ZeroWindow:
        return Rule::tr("A closed window must be probed, because the segment that opens it may be lost.");
    case Clause::R3_8_6_3_DelayedAck: return Rule::tr("An ACK of data may wait a little for data to ride on.");
    case Clause::Rfc1337_F1: return Rule::tr("With rfc1337 set, TIME_WAIT ignores an RST that would end it too early.");
    case Clause::Rfc5961_ChallengeAck:
        return Rule::tr("A suspicious segment draws a challenge ACK, so that only the true peer can reset.");
    case Clause::Rfc8985_TailLossProbe:
        return Rule::tr("A probe of the last segment finds its loss before the timer would.");
    case Clause::LinuxFinTimeout:
        return Rule::tr("RFC 9293 gives FIN_WAIT_2 no time limit. This timer is a Linux rule for sockets that no "
                        "process owns any more.");
    case Clause::LinuxTimeWait: return Rule::tr("Linux fixes TIME_WAIT at 60 s; no setting changes it.");
    case Clause::LinuxRequestSock:
        return Rule::tr("Linux keeps a half-open connection as a small request until the last ACK of the handshake.");
    case Clause::LinuxAcceptQueue:
        return Rule::tr("Linux drops the last ACK of a handshake while the accept queue is full.");
    case Clause::LinuxSynCookies:
        return Rule::tr("Linux keeps nothing of a SYN that finds the SYN queue full. With tcp_syncookies it answers "
                        "all the same, and the sequence number of the SYN,ACK is a cookie that the ACK brings back.");
    case Clause::LinuxDataAfterClose: return Rule::tr("Linux answers data for a socket that was closed with an RST.");
    case Clause::LinuxLinger2: return Rule::tr("TCP_LINGER2 below zero lets Linux skip FIN_WAIT_2.");
    case Clause::LinuxResetBeforeWindow:
        return Rule::tr("After the peer's FIN, Linux also takes an RST that is one number below the window.");
    case Clause::LinuxAckless: return Rule::tr("Linux drops a segment without ACK, SYN or RST before any other check.");
    case Clause::LinuxMaxTimeWait:
        return Rule::tr("Above tcp_max_tw_buckets Linux deletes sockets instead of keeping TIME_WAIT.");
    case Clause::BsdFinWait2: return Rule::tr("BSD limits FIN_WAIT_2 of a socket that no process owns any more.");
    case Clause::WindowsFinWait2: return Rule::tr("Windows limits FIN_WAIT_2 by a timer of its own.");
    case Clause::SolarisFinWait2: return Rule::tr("Solaris limits FIN_WAIT_2 by tcp_fin_wait_2_flush_interval.");
    case Clause::HostPowerOff: return Rule::tr("A machine without power forgets everything and tells nobody.");
    case Clause::Deviation:
        return Rule::tr("This is a known bug of a real stack, not a rule: it is wrong on purpose here.");
    }
    return {};
}

}  // namespace app
