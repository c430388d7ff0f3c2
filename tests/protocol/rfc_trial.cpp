#include "protocol/rfc_trial.h"

#include <stdexcept>
#include <utility>

namespace tcp {
namespace {

constexpr std::uint32_t kText = 10;

Control operator""_ctl(const char* text, std::size_t size) { return *controlFromText({text, size}); }

bool isCall(const RfcRow& row)
{
    return row.event != "SEG" && !row.event.starts_with("SEG ") && !row.event.ends_with("TIMEOUT");
}

Config configOf(const RfcRow& row)
{
    Config config;
    config.challengeAck = row.variant != "rfc793";
    return config;
}

OpenedBy openerOf(const RfcRow& row)
{
    const bool simultaneous = row.says("active OPEN") || row.event.find("SEQ=IRS") != std::string::npos;
    const bool synOfActive = row.says("SYN set") && !row.says("passive OPEN");
    return simultaneous || synOfActive ? OpenedBy::Self : OpenedBy::Peer;
}

Subject inState(const RfcRow& row)
{
    const Config config = configOf(row);
    if (row.state == "SYN-RECEIVED") return given::synReceived(config, openerOf(row));
    return given::in(*stateFromText(row.state), config);
}

Segment atReceiveNext(const Subject& subject, Control bits, std::uint32_t text = 0)
{
    Segment segment = subject.fromPeer(bits, text);
    if (segment.has(ctl::ACK) && !subject.tcb().allAcked()) segment.ack = subject.tcb().snd.una;
    return segment;
}

Segment withSeq(Segment segment, SeqNum seq)
{
    segment.seq = seq;
    return segment;
}

Segment withAck(Segment segment, SeqNum ack)
{
    segment.ack = ack;
    return segment;
}

UserCall callOf(const RfcRow& row)
{
    const bool unspecified = row.says("unspecified") && !row.says("specified or") ? true : row.says("not specified");
    const auto call = [&] {
        if (row.event == "OPEN(active)") return Call::ActiveOpen;
        if (row.event.starts_with("OPEN")) return Call::PassiveOpen;
        if (row.event == "SEND") return Call::Send;
        if (row.event == "RECEIVE") return Call::Receive;
        if (row.event == "CLOSE") return Call::Close;
        if (row.event == "ABORT") return Call::Abort;
        return Call::Status;
    };
    return {call(), row.event == "SEND" ? kText : 0, !unspecified, SeqNum{100}};
}

Segment resetOf(const RfcRow& row, const Subject& subject)
{
    const Tcb& tcb = subject.tcb();
    const Segment exact = subject.fromPeer("RST"_ctl);
    if (row.says("ACK acceptable")) return subject.fromPeer("RST,ACK"_ctl);
    if (row.says("SEG.ACK =< ISS")) return withAck(subject.fromPeer("RST,ACK"_ctl), tcb.snd.iss);
    if (row.says("outside the window") || row.says("unacceptable")) return withSeq(exact, tcb.rcv.nxt + tcb.rcv.wnd);
    if (row.says("in window")) return withSeq(exact, tcb.rcv.nxt + 1);
    return exact;
}

Segment synOf(const RfcRow& row, const Subject& subject)
{
    const Tcb& tcb = subject.tcb();
    const Segment syn = subject.fromPeer("SYN"_ctl);
    if (row.says("MAY-2")) return withSeq(syn, tcb.rcv.nxt + 1000);
    if (row.says("in window") && row.state != "TIME-WAIT") return withSeq(syn, tcb.rcv.nxt + 1);
    if (row.says("ACK acceptable")) return subject.fromPeer("SYN,ACK"_ctl);
    return syn;
}

Segment ackOf(const RfcRow& row, const Subject& subject)
{
    const Tcb& tcb = subject.tcb();
    const Segment ack = subject.fromPeer("ACK"_ctl);
    if (row.says("not in [") || row.says("> SND.NXT") || row.says("SEG.ACK =< ISS"))
        return withAck(ack, tcb.snd.nxt + 1);
    if (row.says("not acceptable") || row.says("not yet") || row.says("does not ack")) return withAck(ack, tcb.snd.una);
    if (row.says("SEG.ACK =< SND.UNA")) return withAck(ack, tcb.snd.una);
    if (row.says("retransmission of the remote FIN")) return withSeq(subject.fromPeer("FIN,ACK"_ctl), tcb.rcv.nxt - 1);
    return ack;
}

Segment finOf(const RfcRow& row, const Subject& subject)
{
    const Tcb& tcb = subject.tcb();
    const Segment fin = subject.fromPeer("FIN,ACK"_ctl);
    if (row.state == "CLOSED" || row.state == "LISTEN") return subject.fromPeer("FIN"_ctl);
    // With the number RCV.NXT the fifth check would leave CLOSING, or ignore the segment: only a FIN sent again is
    // answered there, by the first check.
    if (row.state == "CLOSING") return withSeq(withAck(fin, tcb.snd.una), tcb.rcv.nxt - 1);
    if (row.says("not ACKed") || row.state == "LAST-ACK") return withAck(fin, tcb.snd.una);
    return fin;
}

Segment segmentOf(const RfcRow& row, const Subject& subject)
{
    const Tcb& tcb = subject.tcb();
    if (row.event == "SEG FIN,ACK(not of our FIN)") return withAck(subject.fromPeer("FIN,ACK"_ctl), tcb.snd.una);
    if (row.event.starts_with("SEG FIN,ACK")) return subject.fromPeer("FIN,ACK"_ctl);
    if (row.event == "SEG ACK(of our FIN)") return subject.fromPeer("ACK"_ctl);
    if (row.event.starts_with("SEG SYN,ACK(of our SYN)")) return withSeq(subject.fromPeer("SYN,ACK"_ctl), tcb.rcv.irs);
    if (row.event.starts_with("SEG SYN, SEQ=IRS")) return withSeq(subject.fromPeer("SYN"_ctl), tcb.rcv.irs);
    if (row.event == "SEG SYN,ACK,FIN") return subject.fromPeer("SYN,FIN,ACK"_ctl);
    if (row.says("RST clear, ACK clear")) return subject.fromPeer("NONE"_ctl, kText);
    if (row.says("RST clear") && row.says("unacceptable"))
        return withSeq(atReceiveNext(subject, "ACK"_ctl), tcb.rcv.nxt + tcb.rcv.wnd);
    if (row.says("RST set")) return resetOf(row, subject);
    if (row.says("SYN set") || row.says("SYN that")) return synOf(row, subject);
    if (row.says("URG set")) return atReceiveNext(subject, "ACK,URG"_ctl);
    if (row.says("segment text")) return atReceiveNext(subject, "ACK"_ctl, kText);
    if (row.says("FIN set")) return finOf(row, subject);
    if (row.says("ACK clear") || row.says("none of") || row.says("neither")) return subject.fromPeer("NONE"_ctl);
    if (row.says("ACK set")) return ackOf(row, subject);
    throw std::runtime_error("no segment for row " + row.name());
}

Timer timerOf(const RfcRow& row)
{
    if (row.event == "USER TIMEOUT") return Timer::User;
    return row.event == "RETRANSMISSION TIMEOUT" ? Timer::Retransmission : Timer::TimeWait;
}

// A closed window keeps a SEND waiting.
void queueSend(Subject& subject)
{
    Segment closesWindow = subject.fromPeer("ACK"_ctl);
    closesWindow.wnd = 0;
    subject.arrives(closesWindow).call(Call::Send, kText);
}

// Text or calls that have to be there for the condition of a call to hold.
void prepareCall(const RfcRow& row, Subject& subject)
{
    const bool onHand = row.says("enough data queued") && !row.says("not enough");
    if (onHand || row.says("undelivered data")) subject.arrives(atReceiveNext(subject, "ACK"_ctl, kText));
    const bool tellsQueued = row.action.find("RECEIVEs") != std::string::npos;
    if (tellsQueued && subject.state() != State::CloseWait) subject.call(Call::Receive);
    if (tellsQueued && subject.state() == State::CloseWait) queueSend(subject);
    if (row.says("SENDs issued or data pending")) subject.call(Call::Send, kText);
}

} // namespace

std::string notApplicable(const RfcRow& row)
{
    if (row.says("access")) return "access to sockets: any application may use any of them";
    if (row.says("security")) return "security compartments, Diffserv (RFC 9293 A.1 lets them be ignored)";
    if (row.says("no room") || row.says("insufficient") || row.says("no space") || row.says("no queue space"))
        return "exhausted resources: text is counted, not stored; there is always room";
    if (row.action.find("RCV.UP") != std::string::npos && row.event == "SEG") return "urgent data is not simulated";
    if (row.state == "SYN-RECEIVED" && row.variant == "rfc5961 (MAY-12)")
        return "MAY-12 is taken in the synchronized states; here 3.5.2 (group 2) and the fifth check ask for a RST";
    return {};
}

Subject beforeEvent(const RfcRow& row)
{
    const bool queuedBeforeFin = row.state == "CLOSE-WAIT" && row.says("undelivered data");
    if (queuedBeforeFin) {
        Subject subject = given::established(configOf(row));
        subject.arrives("ACK"_ctl, kText).arrives("FIN,ACK"_ctl);
        return subject.clear();
    }
    Subject subject = inState(row);
    if (isCall(row)) prepareCall(row, subject);
    const bool sendsFirst = row.event == "RETRANSMISSION TIMEOUT" || row.says("SND.UNA < SEG.ACK");
    const bool canSend = subject.state() == State::Established || subject.state() == State::CloseWait;
    if (sendsFirst && canSend) subject.call(Call::Send, kText);
    return subject.clear();
}

Event eventOf(const RfcRow& row, const Subject& subject)
{
    if (isCall(row)) return callOf(row);
    if (row.event.ends_with("TIMEOUT")) return Timeout{timerOf(row)};
    return SegmentArrives{.segment = segmentOf(row, subject), .iss = SeqNum{100}};
}

} // namespace tcp
