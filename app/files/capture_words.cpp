#include "files/capture_words.h"

#include "files/clause_words.h"
#include "files/time_words.h"

#include <chrono>

namespace app::files {
namespace {

QString packet(tcp::Moment moment) { return '#' + QString::number(moment.packet()); }

QString latin(std::string_view text) { return QString::fromLatin1(text.data(), qsizetype(text.size())); }

QString capital(QString sentence)
{
    if (!sentence.isEmpty()) sentence[0] = sentence[0].toUpper();
    return sentence;
}

}  // namespace

QString CaptureWords::nameOf(const tcp::Conversation& conversation, tcp::End end)
{
    const tcp::Opener opener = tcp::openerOf(conversation);
    if (opener == tcp::Opener::Unknown || opener == tcp::Opener::Both) return end == tcp::End::A ? "A" : "B";
    return (opener == tcp::Opener::A) == (end == tcp::End::A) ? tr("the client") : tr("the server");
}

QString CaptureWords::text(const tcp::SocketAddress& address)
{
    const QString ip = QString::fromStdString(tcp::text(address.ip));
    return (address.ip.v6 ? '[' + ip + ']' : ip) + ':' + QString::number(address.port);
}

QString CaptureWords::moment(tcp::Instant at) const { return TimeWords::seconds(at - origin_); }

QString CaptureWords::text(const tcp::EndStates& states)
{
    if (states.proved.empty()) return tr("none of RFC 9293");
    if (states.assumed.size() == 1)
        return latin(tcp::text(states.assumed.only())) + (states.by.empty() ? "" : "?");
    QStringList names;
    for (const tcp::State state : tcp::kStates)
        if (states.proved.has(state)) names << latin(tcp::text(state));
    return names.join('|');
}

QString CaptureWords::shortText(const tcp::EndStates& states)
{
    const bool one = states.assumed.size() == 1;
    return one || states.proved.size() <= 2 ? text(states) : tr("one of %1").arg(states.proved.size());
}

QString CaptureWords::text(tcp::Assumption assumption)
{
    switch (assumption) {
    case tcp::Assumption::FinAtClose: return tr("a FIN left when CLOSE was called");
    case tcp::Assumption::LastArrived: return tr("the last control segment that was seen arrived");
    case tcp::Assumption::NoneLostBefore: return tr("no earlier copy was lost before the capture point");
    case tcp::Assumption::TimerRan: return tr("a timer of the system has run");
    case tcp::Assumption::ResetAccepted: return tr("the RST was accepted");
    case tcp::Assumption::Genuine: return tr("segments are genuine");
    }
    return {};
}

QString CaptureWords::sentence(const tcp::Conversation& conversation, const tcp::Finding& finding) const
{
    using Id = tcp::FindingId;
    switch (finding.id) {
    case Id::CloseWaitLeft:
    case Id::FinUnacknowledged:
    case Id::LastAckMissing:
    case Id::FinWait2Left:
    case Id::TimeWait: return capital(closing(conversation, finding));
    case Id::NotRfc: return capital(violation(conversation, finding));
    case Id::SynUnanswered:
    case Id::Refused:
    case Id::HandshakeUnfinished:
    case Id::TupleReused: return capital(opening(conversation, finding));
    case Id::Reset:
    case Id::ResetIgnored:
    case Id::ResetDoubtful: return capital(reset(conversation, finding));
    case Id::PeerSilent:
        return capital(
            tr("%1 has not been heard since %2; retransmissions from the other end go unanswered (segments: %3).")
                .arg(nameOf(conversation, *finding.end), moment(finding.since.value_or(origin_)))
                .arg(finding.count));
    case Id::ZeroWindow:
        return capital(tr("%1 had no room: a window of 0 for %2.")
                           .arg(nameOf(conversation, *finding.end), TimeWords::seconds(finding.lasted)));
    case Id::Midstream:
    case Id::OneDirection:
    case Id::Gap:
    case Id::SeenTwice:
    case Id::CutBySnapLength:
    case Id::TimeBackwards:
    case Id::BadChecksums: return capital(aboutCapture(conversation, finding));
    }
    return {};
}

QString CaptureWords::closing(const tcp::Conversation& conversation, const tcp::Finding& finding) const
{
    const QString own = nameOf(conversation, *finding.end);
    const QString peer = nameOf(conversation, tcp::other(*finding.end));
    const QString since = moment(finding.since.value_or(origin_));
    if (finding.id == tcp::FindingId::CloseWaitLeft && finding.over)
        return tr("%1 closed at %2; %3 acknowledged it, and its application did not close for %4: CLOSE-WAIT.")
            .arg(peer, since, own, TimeWords::seconds(finding.lasted));
    const bool atTheEnd = finding.lasted < std::chrono::milliseconds(1);  // of the capture: there is no time to tell
    if (finding.id == tcp::FindingId::CloseWaitLeft && atTheEnd)
        return tr("%1 closed at %2; %3 acknowledged it, and there the capture ends: CLOSE-WAIT. Only its application "
                  "ends that.")
            .arg(peer, since, own);
    if (finding.id == tcp::FindingId::CloseWaitLeft)
        return tr("%1 closed at %2; %3 acknowledged it and has not closed for %4, until the capture ends: CLOSE-WAIT. "
                  "Only its application ends that.")
            .arg(peer, since, own, TimeWords::seconds(finding.lasted));
    if (finding.id == tcp::FindingId::FinUnacknowledged)
        return tr("%1 closed at %2 (%3); its FIN, sent %4 times, was never acknowledged: FIN-WAIT-1.")
            .arg(own, since, packet(finding.packets[0])).arg(finding.count);
    if (finding.id == tcp::FindingId::LastAckMissing)
        return tr("both ends have closed, but the last FIN, that of %1 (%2), is not acknowledged here: LAST-ACK.")
            .arg(own, packet(finding.packets[0]));
    if (finding.id == tcp::FindingId::FinWait2Left && atTheEnd)
        return tr("%1 is waiting for the FIN of %2 when the capture ends: FIN-WAIT-2.").arg(own, peer);
    if (finding.id == tcp::FindingId::FinWait2Left)
        return tr("%1 has been waiting for the FIN of %2 for %3: FIN-WAIT-2.")
            .arg(own, peer, TimeWords::seconds(finding.lasted));
    return tr("%1 has TIME-WAIT from %2 on, for %3 if that is its 2 MSL.")
        .arg(own, since, TimeWords::seconds(finding.lasted));
}

QString CaptureWords::violation(const tcp::Conversation& conversation, const tcp::Finding& finding)
{
    const QString own = nameOf(conversation, *finding.end);
    const QString clause = ClauseWords::text(conversation.violation.clause);
    switch (conversation.violation.kind) {
    case tcp::RfcViolation::Kind::None:
        return tr("%1 can be in no state of RFC 9293 from %2 on (%3).")
            .arg(own, packet(finding.packets[0]), ClauseWords::text(finding.broken));
    case tcp::RfcViolation::Kind::TextAfterFin:
        return tr("%1 sends data after its own FIN (%2): no endpoint of RFC 9293 does that (%3).")
            .arg(own, packet(finding.packets[0]), clause);
    case tcp::RfcViolation::Kind::SecondFin:
        return tr("%1 sends another FIN behind its first one (%2): no endpoint of RFC 9293 does that (%3).")
            .arg(own, packet(finding.packets[0]), clause);
    case tcp::RfcViolation::Kind::NoAck:
        return tr("%1 sends a segment without ACK, SYN and RST (%2): no endpoint of RFC 9293 does that (%3).")
            .arg(own, packet(finding.packets[0]), clause);
    }
    return {};
}

QString CaptureWords::opening(const tcp::Conversation& conversation, const tcp::Finding& finding) const
{
    if (finding.id == tcp::FindingId::TupleReused) {
        const QString text =
            tr("the same addresses and ports were in use %1 before.").arg(TimeWords::seconds(finding.lasted));
        return finding.afterClose ? text + ' ' + tr("This may have cut a TIME-WAIT short.") : text;
    }
    const QString own = nameOf(conversation, *finding.end);
    if (finding.id == tcp::FindingId::Refused)
        return tr("%1 asked for a connection, and %2 answered with RST: no listener there.")
            .arg(own, nameOf(conversation, tcp::other(*finding.end)));
    const tcp::EndEvidence& evidence = conversation.of(*finding.end);
    const QString over = TimeWords::seconds(evidence.lastSyn.at() - evidence.syn.at());
    if (finding.id == tcp::FindingId::SynUnanswered)
        return tr("%1 asked for a connection and got no answer: SYN-SENT. SYNs sent: %2, over %3.")
            .arg(own)
            .arg(finding.count)
            .arg(over);
    return tr("the SYN,ACK of %1 was not acknowledged: SYN-RECEIVED. Sent: %2, over %3.")
        .arg(own)
        .arg(finding.count)
        .arg(over);
}

QString CaptureWords::reset(const tcp::Conversation& conversation, const tcp::Finding& finding) const
{
    const QString own = nameOf(conversation, *finding.end);
    if (finding.id == tcp::FindingId::ResetIgnored)
        return tr("%1 went on after an RST (%2): it was not accepted, or it did not arrive.")
            .arg(own, packet(finding.packets[0]));
    if (finding.id == tcp::FindingId::ResetDoubtful && finding.unlike)
        return tr("the RST of %1 (%2) has another TTL than its other packets: it may be forged.")
            .arg(nameOf(conversation, *finding.end), packet(finding.packets[0]));
    if (finding.id == tcp::FindingId::ResetDoubtful)
        return tr("%1 went on after its own RST (%2): the RST is forged, or not its own.")
            .arg(own, packet(finding.packets[0]));
    QString text = tr("%1 reset the connection at %2 (%3).")
                       .arg(own, moment(finding.since.value_or(origin_)), packet(finding.packets[0]));
    if (finding.afterClose && finding.gone)
        text += ' ' + tr("It had already closed and had no record of the connection.");
    else if (finding.afterClose) text += ' ' + tr("It had closed before.");
    if (finding.textLost) text += ' ' + tr("Some of its own data was not acknowledged.");
    if (!finding.acceptable)
        text += ' ' + tr("Its number is not the one expected: RFC 5961 answers with a challenge ACK.");
    return text;
}

QString CaptureWords::aboutCapture(const tcp::Conversation& conversation, const tcp::Finding& finding) const
{
    const QString own = finding.end ? nameOf(conversation, *finding.end) : QString();
    using Id = tcp::FindingId;
    if (finding.id == Id::Midstream) return tr("the connection was there before the file begins.");
    if (finding.id == Id::OneDirection)
        return tr("nothing that %1 sent is in the file: one direction was captured.").arg(own);
    if (finding.id == Id::Gap)
        return tr("bytes of %1 were acknowledged that are not in the file (%2).").arg(own, packet(finding.packets[0]));
    if (finding.id == Id::SeenTwice)
        return tr("packets of %1 that were captured twice: %2.").arg(own).arg(finding.count);
    if (finding.id == Id::CutBySnapLength) return tr("packets not kept whole (snap length): %1.").arg(finding.count);
    if (finding.id == Id::TimeBackwards)
        return tr("the times of the packets run backwards; intervals across that place are not known.");
    return tr("packets with a wrong TCP checksum: %1. At their sender that is normal: its card computes it.")
        .arg(finding.count);
}

QString CaptureWords::text(const tcp::Conversation& conversation, const tcp::JudgedDifference& difference)
{
    using Kind = tcp::JudgedDifference::Kind;
    const QString own = nameOf(conversation, difference.end);
    const QString seen = '#' + QString::number(difference.packet), arrival = '#' + QString::number(difference.arrival);
    QString what;
    switch (difference.kind) {
    case Kind::AnswersWithReset:
        what = tr("%1 answers %2 with RST (%3); expected: no RST").arg(own, arrival, seen);
        break;
    case Kind::NoReset:
        what = difference.packet > 0 ? tr("%1 sends %3 after %2; expected: RST").arg(own, arrival, seen)
                                     : tr("%1 does not answer %2; expected: RST").arg(own, arrival);
        break;
    case Kind::NoSynAck: what = tr("%1 sends a SYN,ACK (%2); expected: none").arg(own, seen); break;
    case Kind::CallRefused: what = tr("%1 sends %2; expected: nothing, for its call is refused").arg(own, seen); break;
    case Kind::NoChallengeAck:
        what = difference.packet > 0 ? tr("%1 sends %3 after %2; expected: challenge ACK").arg(own, arrival, seen)
                                     : tr("%1 does not answer %2; expected: challenge ACK").arg(own, arrival);
        break;
    case Kind::NotAcknowledged:
        what = tr("%1 does not acknowledge %2 (%3); expected: ACK").arg(own, arrival, seen);
        break;
    }
    const QString clause = ClauseWords::text(difference.clause);
    what += ", " + tr("in %1").arg(latin(tcp::text(difference.state)));
    return clause.isEmpty() ? what : what + " (" + clause + ')';
}

}  // namespace app::files
