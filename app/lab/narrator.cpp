#include "lab/narrator.h"

#include "lab/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <variant>

namespace app {

using namespace std::chrono_literals;

namespace {

struct NarratorWords {
    Q_DECLARE_TR_FUNCTIONS(NarratorWords)
};

QString call(tcp::HostCall call, const QString& host)
{
    using tcp::HostCall;
    switch (call) {
    case HostCall::Listen: return NarratorWords::tr("The %1's application calls listen().").arg(host);
    case HostCall::Connect: return NarratorWords::tr("The %1's application calls connect().").arg(host);
    case HostCall::Send: return NarratorWords::tr("The %1's application calls send().").arg(host);
    case HostCall::Receive: return NarratorWords::tr("The %1's application calls recv().").arg(host);
    case HostCall::Shutdown:
        return NarratorWords::tr("The %1's application calls shutdown() and keeps the socket.").arg(host);
    case HostCall::Close: return NarratorWords::tr("The %1's application calls close().").arg(host);
    case HostCall::Abort: return NarratorWords::tr("The %1's application aborts the connection.").arg(host);
    case HostCall::Hang: return NarratorWords::tr("The %1's application hangs; its kernel works as before.").arg(host);
    case HostCall::Resume: return NarratorWords::tr("The %1's application goes on.").arg(host);
    case HostCall::Kill:
        return NarratorWords::tr("The %1's process is killed; its kernel closes what it held.").arg(host);
    case HostCall::PowerOff: return NarratorWords::tr("The %1 loses power and forgets everything.").arg(host);
    case HostCall::Boot: return NarratorWords::tr("The %1 boots again, without any connection.").arg(host);
    }
    return {};
}

QString told(const tcp::Called& called, const QString& host)
{
    const QString sentence = call(called.call, host);
    if (called.result == "ok") return sentence;
    return sentence + ' ' + NarratorWords::tr("Its kernel answers “%1”.").arg(qstring(called.result));
}

QString control(const tcp::Segment& segment)
{
    return QString::fromStdString(tcp::controlText(segment.ctl));
}

QString told(const tcp::Sent& sent, const QString& host)
{
    const QString bits = control(sent.segment);
    if (sent.retransmission) return NarratorWords::tr("The %1's kernel sends the segment %2 again.").arg(host, bits);
    if (sent.segment.text == 0) return NarratorWords::tr("The %1's kernel sends a segment: %2.").arg(host, bits);
    return NarratorWords::tr("The %1's kernel sends a segment with %3 octets of data: %2.")
        .arg(host, bits)
        .arg(sent.segment.text);
}

QString refusal(std::string_view reason)
{
    if (reason == tcp::text(tcp::Refusal::NotAcceptable)) return NarratorWords::tr("outside the receive window");
    if (reason == tcp::text(tcp::Refusal::NoAck)) return NarratorWords::tr("it carries no ACK");
    if (reason == tcp::text(tcp::Refusal::BadAck)) return NarratorWords::tr("it acknowledges what was never sent");
    if (reason == tcp::text(tcp::Refusal::OldAck)) return NarratorWords::tr("its ACK is too old");
    if (reason == tcp::text(tcp::Refusal::ChallengeAck)) return NarratorWords::tr("it draws a challenge ACK");
    if (reason == tcp::text(tcp::Refusal::ResetOutsideWindow)) return NarratorWords::tr("an RST outside the window");
    if (reason == tcp::text(tcp::Refusal::NoConnection)) return NarratorWords::tr("there is no connection for it");
    if (reason == tcp::text(tcp::Refusal::Overflow)) return NarratorWords::tr("the accept queue is full");
    if (reason == tcp::text(tcp::Refusal::SynQueueFull)) return NarratorWords::tr("the SYN queue is full");
    if (reason == tcp::text(tcp::Refusal::AfterFin)) return NarratorWords::tr("it comes after the FIN");
    if (reason == tcp::text(tcp::Refusal::OutOfOrderFull)) return NarratorWords::tr("no room for data out of order");
    return qstring(reason);
}

QString told(const tcp::Received& received, const QString& host)
{
    const QString bits = control(received.segment);
    if (received.accepted) return NarratorWords::tr("A segment arrives at the %1: %2.").arg(host, bits);
    return NarratorWords::tr("A segment arrives at the %1 and is not accepted: %2.").arg(host, bits) + ' '
           + NarratorWords::tr("The reason: %1.").arg(refusal(received.reason));
}

QString told(const tcp::Lost& lost, const QString& host)
{
    switch (lost.why) {
    case tcp::Loss::Drop:
    case tcp::Loss::Random: return NarratorWords::tr("The network loses a segment of the %1.").arg(host);
    case tcp::Loss::NetworkDown:
        return NarratorWords::tr("A segment of the %1 is lost: the cable is unplugged.").arg(host);
    case tcp::Loss::HostOff: return NarratorWords::tr("A segment of the %1 is lost: the other host is off.").arg(host);
    }
    return {};
}

QString told(const tcp::Injected& injected, const QString& host)
{
    return NarratorWords::tr("A forged segment reaches the %1: %2.").arg(host, control(injected.segment));
}

QString told(const tcp::StateChanged& change, const QString& host)
{
    return NarratorWords::tr("The %1's state changes: %2 → %3.")
        .arg(host, narratedState(change.from), narratedState(change.to));
}

QString expired(tcp::Timer timer, const QString& host)
{
    switch (timer) {
    case tcp::Timer::Retransmission:
        return NarratorWords::tr("No acknowledgment has come: the %1's retransmission timer expires.").arg(host);
    case tcp::Timer::Persist: return NarratorWords::tr("The %1's kernel probes the closed window.").arg(host);
    case tcp::Timer::TimeWait:
        return NarratorWords::tr("2MSL are over: the %1's kernel deletes the connection.").arg(host);
    case tcp::Timer::FinWait2:
        return NarratorWords::tr("The %1's FIN_WAIT_2 timer expires: its kernel deletes the orphan.").arg(host);
    case tcp::Timer::User: return NarratorWords::tr("The %1's user timeout expires.").arg(host);
    case tcp::Timer::KeepAlive:
        return NarratorWords::tr("The %1's kernel asks whether the peer is still there (keep-alive).").arg(host);
    case tcp::Timer::DelayedAck: return {};
    }
    return {};
}

QString told(const tcp::TimerChanged& change, const QString& host)
{
    if (change.what == tcp::TimerChange::Expired) return expired(change.timer, host);
    if (change.what != tcp::TimerChange::Set) return {};
    if (change.timer == tcp::Timer::TimeWait) return NarratorWords::tr("The %1's 2MSL timer starts.").arg(host);
    if (change.timer == tcp::Timer::FinWait2) return NarratorWords::tr("The %1's FIN_WAIT_2 timer starts.").arg(host);
    return {};
}

QString told(const tcp::UserSignalled& told, const QString& host)
{
    if (told.signal == tcp::Signal::CloseDone)
        return NarratorWords::tr("The %1's application learns that its FIN was acknowledged.").arg(host);
    return NarratorWords::tr("The %1's application is told: “%2”.").arg(host, qstring(tcp::text(told.signal)));
}

/// Lower is more worth telling first.
struct Weight {
    int operator()(const tcp::Called&) const { return 0; }
    int operator()(const tcp::Injected&) const { return 1; }
    int operator()(const tcp::Lost&) const { return 2; }
    int operator()(const tcp::TimerChanged& change) const { return change.what == tcp::TimerChange::Expired ? 3 : 9; }
    int operator()(const tcp::Received&) const { return 4; }
    int operator()(const tcp::StateChanged&) const { return 5; }
    int operator()(const tcp::Sent&) const { return 6; }
    int operator()(const tcp::UserSignalled&) const { return 7; }
};

const tcp::Happening* foremost(const tcp::Timeline& timeline, std::size_t first, std::size_t end)
{
    const tcp::Happening* best = nullptr;
    for (std::size_t i = first; i < end; ++i) {
        for (const tcp::Happening& happening : timeline.step(i).happenings) {
            if (!best || std::visit(Weight{}, happening.what) < std::visit(Weight{}, best->what)) best = &happening;
        }
    }
    return best;
}

tcp::Duration passed(const tcp::Timeline& timeline, std::size_t first, std::size_t end)
{
    return timeline.at(end).now() - timeline.at(first).now();
}

QString timePasses(tcp::Duration time)
{
    return NarratorWords::tr("Time passes: %1.").arg(formatTime(time));
}

/// A full stop within a name is followed by no space.
QString firstSentence(const QString& text)
{
    const qsizetype end = text.indexOf(QStringLiteral(". "));
    return end < 0 ? text : text.left(end + 1);
}

struct ClauseOf {
    tcp::Clause operator()(const tcp::StateChanged& change) const { return change.clause; }
    tcp::Clause operator()(const tcp::Sent& sent) const { return sent.clause; }
    tcp::Clause operator()(const tcp::Received& received) const { return received.clause; }
    tcp::Clause operator()(const tcp::UserSignalled& told) const { return told.clause; }
    tcp::Clause operator()(const tcp::Called&) const { return tcp::Clause::None; }
    tcp::Clause operator()(const tcp::Lost&) const { return tcp::Clause::None; }
    tcp::Clause operator()(const tcp::Injected&) const { return tcp::Clause::None; }
    tcp::Clause operator()(const tcp::TimerChanged&) const { return tcp::Clause::None; }
};

QString timerLabel(tcp::Timer timer)
{
    using enum tcp::Timer;
    switch (timer) {
    case Retransmission: return QStringLiteral("RTO");
    case Persist: return NarratorWords::tr("window probe");
    case TimeWait: return QStringLiteral("2MSL");
    case FinWait2: return NarratorWords::tr("FIN_WAIT_2 limit");
    case User: return NarratorWords::tr("user timeout");
    case KeepAlive: return QStringLiteral("keep-alive");
    case DelayedAck: return NarratorWords::tr("delayed ACK");
    }
    return {};
}

struct Label {
    QString operator()(const tcp::Called& called) const { return callLabel(called.call); }
    QString operator()(const tcp::Injected& injected) const { return control(injected.segment); }
    QString operator()(const tcp::Lost&) const { return NarratorWords::tr("lost"); }
    QString operator()(const tcp::TimerChanged& change) const { return timerLabel(change.timer); }
    QString operator()(const tcp::Received& received) const { return control(received.segment); }
    QString operator()(const tcp::StateChanged& change) const { return narratedState(change.to); }
    QString operator()(const tcp::Sent& sent) const { return control(sent.segment); }
    QString operator()(const tcp::UserSignalled& told) const { return qstring(tcp::text(told.signal)); }
};

}  // namespace

QString callLabel(tcp::HostCall call)
{
    const QString word = qstring(tcp::text(call));
    const bool ofSocket = call < tcp::HostCall::Hang && call != tcp::HostCall::Abort;
    return ofSocket ? word + QStringLiteral("()") : word;
}

QString narratedState(tcp::State state)
{
    if (state == tcp::State::SynReceived) return QStringLiteral("SYN_RCVD");
    return qstring(tcp::text(state)).replace('-', '_');
}

QString Narrator::sentence(const tcp::Happening& happening)
{
    const QString host = hostWord(happening.host);
    return std::visit([&](const auto& what) { return told(what, host); }, happening.what);
}

QStringList Narrator::sentences(const tcp::Timeline& timeline, std::size_t first, std::size_t end)
{
    QStringList lines;
    for (std::size_t i = first; i < end; ++i) {
        if (const auto time = passed(timeline, i, i + 1); time >= 1s) lines << timePasses(time);
        for (const tcp::Happening& happening : timeline.step(i).happenings) {
            const QString line = sentence(happening);
            if (!line.isEmpty()) lines << line;
        }
    }
    return lines;
}

QString Narrator::headline(const tcp::Timeline& timeline, std::size_t first, std::size_t end)
{
    const tcp::Happening* happening = foremost(timeline, first, end);
    const QString line = happening ? firstSentence(sentence(*happening)) : QString();
    return line.isEmpty() ? timePasses(passed(timeline, first, end)) : line;
}

QString Narrator::label(const tcp::Timeline& timeline, std::size_t first, std::size_t end)
{
    const tcp::Happening* happening = foremost(timeline, first, end);
    if (happening) return std::visit(Label{}, happening->what);
    const tcp::Duration time = passed(timeline, first, end);
    return time > tcp::Duration{} ? formatSpan(time) : QString();
}

tcp::Clause Narrator::clause(const tcp::Timeline& timeline, std::size_t first, std::size_t end)
{
    tcp::Clause last = tcp::Clause::None;
    bool ofChange = false;
    for (std::size_t i = first; i < end; ++i) {
        for (const tcp::Happening& happening : timeline.step(i).happenings) {
            const tcp::Clause clause = std::visit(ClauseOf{}, happening.what);
            const bool change = std::holds_alternative<tcp::StateChanged>(happening.what);
            if (clause == tcp::Clause::None || (ofChange && !change)) continue;
            last = clause;
            ofChange = ofChange || change;
        }
    }
    return last;
}

}  // namespace app
