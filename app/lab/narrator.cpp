#include "lab/narrator.h"

#include "files/time_words.h"
#include "files/timer_words.h"
#include "lab/deed_words.h"
#include "lab/event_labels.h"
#include "lab/refusal_words.h"
#include "lab/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <variant>

namespace app::lab {

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
    case HostCall::Bind: return NarratorWords::tr("The %1's application calls bind().").arg(host);
    case HostCall::Send: return NarratorWords::tr("The %1's application calls send().").arg(host);
    case HostCall::Receive: return NarratorWords::tr("The %1's application calls recv().").arg(host);
    case HostCall::Shutdown:
        return NarratorWords::tr("The %1's application calls shutdown() and keeps the socket.").arg(host);
    case HostCall::Close: return NarratorWords::tr("The %1's application calls close().").arg(host);
    case HostCall::Abort: return NarratorWords::tr("The %1's application aborts the connection.").arg(host);
    case HostCall::Set: return NarratorWords::tr("The %1's application calls setsockopt().").arg(host);
    case HostCall::Hang: return NarratorWords::tr("The %1's application hangs; its kernel works as before.").arg(host);
    case HostCall::Resume: return NarratorWords::tr("The %1's application resumes.").arg(host);
    case HostCall::Kill:
        return NarratorWords::tr("The %1's process is killed; the kernel closes what it held.").arg(host);
    case HostCall::PowerOff: return NarratorWords::tr("The %1 loses power and forgets everything.").arg(host);
    case HostCall::Boot: return NarratorWords::tr("The %1 boots again, without any connection.").arg(host);
    }
    return {};
}

/// What a call says beyond its name.
QString call(const tcp::Called& called, const QString& host)
{
    const QString option = QStringLiteral("%1 %2").arg(qstring(called.option.key), qstring(called.option.value.view()));
    if (called.returns) return NarratorWords::tr("close() returns to the %1's application, which continues.").arg(host);
    if (called.call == tcp::HostCall::Set)
        return NarratorWords::tr("The %1's application calls setsockopt(): %2.").arg(host, option);
    if (called.half == tcp::Half::Read)
        return NarratorWords::tr("The %1's application calls shutdown(SHUT_RD): it will not read any more.").arg(host);
    if (called.half == tcp::Half::Both)
        return NarratorWords::tr("The %1's application calls shutdown(SHUT_RDWR) and keeps the socket.").arg(host);
    return call(called.call, host);
}

QString told(const tcp::Called& called, const QString& host)
{
    const QString sentence = call(called, host);
    if (called.result == "ok") return sentence;
    if (called.result == "blocks")
        return sentence + ' ' + NarratorWords::tr("With SO_LINGER the call waits until the FIN is acknowledged.");
    return sentence + ' ' + NarratorWords::tr("Its kernel returns “%1”.").arg(qstring(called.result));
}

QString told(const tcp::Sent& sent, const QString& host)
{
    const QString bits = controlLabel(sent.segment);
    if (sent.clause == tcp::Clause::Rfc5681_FastRetransmit)
        return NarratorWords::tr(
                   "The third duplicate ACK: the %1's kernel retransmits %2 at once. A real sender would also "
                   "halve its congestion window, which is not simulated.")
            .arg(host, bits);
    if (sent.clause == tcp::Clause::Rfc6582_PartialAck)
        return NarratorWords::tr(
                   "The ACK covers only a part: the %1's kernel retransmits the next segment, %2. With SACK, which "
                   "is not simulated, it would have known earlier.")
            .arg(host, bits);
    if (sent.retransmission) return NarratorWords::tr("The %1's kernel retransmits the segment %2.").arg(host, bits);
    if (sent.segment.text == 0) return NarratorWords::tr("The %1's kernel sends a segment: %2.").arg(host, bits);
    return NarratorWords::tr("The %1's kernel sends a segment with %3 bytes of data: %2.")
        .arg(host, bits)
        .arg(sent.segment.text);
}

QString told(const tcp::Received& received, const QString& host)
{
    const QString bits = controlLabel(received.segment);
    if (received.accepted) return NarratorWords::tr("A segment arrives at the %1: %2.").arg(host, bits);
    return NarratorWords::tr("A segment arrives at the %1 and is not accepted: %2.").arg(host, bits) + ' '
           + NarratorWords::tr("Reason: %1.").arg(RefusalWords::text(received.reason));
}

QString told(const tcp::Lost& lost, const QString& host)
{
    switch (lost.why) {
    case tcp::Loss::Drop:
    case tcp::Loss::Random: return NarratorWords::tr("The network loses a segment from the %1.").arg(host);
    case tcp::Loss::NetworkDown:
        return NarratorWords::tr("A segment from the %1 is lost: the cable is unplugged.").arg(host);
    case tcp::Loss::HostOff:
        return NarratorWords::tr("A segment from the %1 is lost: the other host is powered off.").arg(host);
    case tcp::Loss::Box:
        return NarratorWords::tr(
                   "The box in the middle does not let a segment from the %1 through: it has no entry for it, or its "
                   "numbers do not fit.")
            .arg(host);
    }
    return {};
}

QString told(const tcp::Delayed&, const QString& host)
{
    return NarratorWords::tr("A segment from the %1 is delayed.").arg(host);
}

QString told(const tcp::Injected& injected, const QString& host)
{
    if (injected.ofBox)
        return NarratorWords::tr("A segment from the box in the middle reaches the %1: %2.")
            .arg(host, controlLabel(injected.segment));
    return NarratorWords::tr("A forged segment reaches the %1: %2.").arg(host, controlLabel(injected.segment));
}

QString told(const tcp::StateChanged& change, const QString& host)
{
    return NarratorWords::tr("The %1's state changes: %2 → %3.")
        .arg(host, narratedState(change.from), narratedState(change.to));
}

/// What the kernel does when it expires; %1 the host, %2 the name of the timer.
QString expiry(tcp::Timer timer)
{
    switch (timer) {
    case tcp::Timer::Retransmission: return NarratorWords::tr("No acknowledgment has arrived: the %1's %2 expires.");
    case tcp::Timer::Persist: return NarratorWords::tr("The %1's %2 expires: its kernel probes the closed window.");
    case tcp::Timer::TimeWait: return NarratorWords::tr("The %1's %2 expires: its kernel deletes the connection.");
    case tcp::Timer::FinWait2: return NarratorWords::tr("The %1's %2 expires: its kernel deletes the orphan.");
    case tcp::Timer::User: return NarratorWords::tr("The %1's %2 expires.");
    case tcp::Timer::KeepAlive:
        return NarratorWords::tr("The %1's %2 expires: its kernel asks whether the peer is still there.");
    case tcp::Timer::DelayedAck: return {};
    }
    return {};
}

QString told(const tcp::TimerChanged& change, const QString& host)
{
    const QString timer = files::TimerWords::name(change);
    const bool endsState = change.timer == tcp::Timer::TimeWait || change.timer == tcp::Timer::FinWait2;
    const QString ends = expiry(change.timer);
    if (change.what == tcp::TimerChange::Expired) return ends.isEmpty() ? ends : ends.arg(host, timer);
    if (change.what == tcp::TimerChange::Set && endsState)
        return NarratorWords::tr("The %1's %2 starts.").arg(host, timer);
    return {};
}

QString told(const tcp::UserSignalled& told, const QString& host)
{
    if (told.signal == tcp::Signal::CloseDone)
        return NarratorWords::tr("The %1's application learns that its FIN was acknowledged.").arg(host);
    return NarratorWords::tr("Reported to the %1's application: “%2”.").arg(host, qstring(tcp::text(told.signal)));
}

QString told(const tcp::BoxChanged& change, const QString& host)
{
    const QString before = qstring(tcp::text(change.before));
    const QString after = qstring(tcp::text(change.after));
    if (change.id == 0)
        return NarratorWords::tr(
                   "Nothing has passed the box in the middle for too long: it forgets the connection (%1).")
            .arg(before);
    if (change.before == tcp::Tracked::None)
        return NarratorWords::tr("A segment from the %1 passes the box in the middle, which makes an entry: %2.")
            .arg(host, after);
    if (change.after == tcp::Tracked::None)
        return NarratorWords::tr("A segment from the %1 passes the box in the middle, which deletes its entry.")
            .arg(host);
    if (change.before == change.after)
        return NarratorWords::tr("A segment from the %1 passes the box in the middle: still %2.").arg(host, after);
    return NarratorWords::tr("A segment from the %1 passes the box in the middle: %2 → %3.").arg(host, before, after);
}

/// Lower is more worth telling first.
struct Weight {
    int operator()(const tcp::Called& called) const
    {
        const bool background = called.call == tcp::HostCall::Hang || called.call == tcp::HostCall::Resume;
        return background ? 1 : 0;  // they set the scene for the call that comes with them
    }
    int operator()(const tcp::Injected&) const { return 1; }
    int operator()(const tcp::Lost&) const { return 2; }
    int operator()(const tcp::Delayed&) const { return 2; }
    int operator()(const tcp::TimerChanged& change) const { return change.what == tcp::TimerChange::Expired ? 3 : 9; }
    int operator()(const tcp::Received&) const { return 4; }
    int operator()(const tcp::StateChanged&) const { return 5; }
    int operator()(const tcp::Sent&) const { return 6; }
    int operator()(const tcp::UserSignalled&) const { return 7; }
    int operator()(const tcp::BoxChanged& change) const { return change.id == 0 ? 3 : 8; }
};

const tcp::TraceEvent* foremost(const tcp::Timeline& timeline, std::size_t first, std::size_t end)
{
    const tcp::TraceEvent* best = nullptr;
    for (std::size_t i = first; i < end; ++i) {
        for (const tcp::TraceEvent& event : timeline.step(i).events) {
            if (!best || std::visit(Weight{}, event.what) < std::visit(Weight{}, best->what)) best = &event;
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
    return NarratorWords::tr("Time passes: %1.").arg(files::TimeWords::exact(time));
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
    template <typename Other> tcp::Clause operator()(const Other&) const { return tcp::Clause::None; }
};

}  // namespace

QString Narrator::sentence(const tcp::TraceEvent& event)
{
    const QString host = hostWord(event.host);
    return std::visit([&](const auto& what) { return told(what, host); }, event.what);
}

QStringList Narrator::sentences(const tcp::Timeline& timeline, std::size_t first, std::size_t end)
{
    QStringList lines;
    for (std::size_t i = first; i < end; ++i) {
        if (const auto time = passed(timeline, i, i + 1); time >= 1s) lines << timePasses(time);
        if (const QString deed = deedSentence(timeline, i, i + 1); !deed.isEmpty()) lines << deed;
        for (const tcp::TraceEvent& event : timeline.step(i).events) {
            const QString line = sentence(event);
            if (!line.isEmpty()) lines << line;
        }
    }
    return lines;
}

QString Narrator::headline(const tcp::Timeline& timeline, std::size_t first, std::size_t end)
{
    const tcp::TraceEvent* event = foremost(timeline, first, end);
    const QString line = event ? firstSentence(sentence(*event)) : deedSentence(timeline, first, end);
    return line.isEmpty() ? timePasses(passed(timeline, first, end)) : line;
}

QString Narrator::label(const tcp::Timeline& timeline, std::size_t first, std::size_t end)
{
    const tcp::TraceEvent* event = foremost(timeline, first, end);
    if (event) return eventLabel(*event);
    if (const QString done = deedLabel(timeline, first, end); !done.isEmpty()) return done;
    const tcp::Duration time = passed(timeline, first, end);
    return time > tcp::Duration{} ? files::TimeWords::oneUnit(time) : QString();
}

tcp::Clause Narrator::clause(const tcp::Timeline& timeline, std::size_t first, std::size_t end)
{
    tcp::Clause last = tcp::Clause::None;
    bool ofChange = false;
    for (std::size_t i = first; i < end; ++i) {
        for (const tcp::TraceEvent& event : timeline.step(i).events) {
            const tcp::Clause clause = std::visit(ClauseOf{}, event.what);
            const bool change = std::holds_alternative<tcp::StateChanged>(event.what);
            if (clause == tcp::Clause::None || (ofChange && !change)) continue;
            last = clause;
            ofChange = ofChange || change;
        }
    }
    return last;
}

}  // namespace app::lab
