#include "lab/words.h"

#include "files/time_words.h"
#include "ladder/words.h"

namespace app::ladder {
namespace {

QString at(const Tick& tick) { return files::TimeWords::brief(tick.at); }

bool is(std::string_view reason, tcp::Refusal refusal) { return reason == tcp::text(refusal); }

}  // namespace

QString LadderSentences::segment(const Arrow& arrow)
{
    const QString numbers = LadderWords::numbers(arrow);
    const QString what = LadderWords::flags(arrow) + (numbers.isEmpty() ? QString() : QLatin1Char(' ') + numbers);
    const QString note = LadderWords::note(arrow);
    return tr("%1 from %2 to %3")
        .arg(note.isEmpty() ? what : what + QLatin1Char(' ') + note, lab::hostWord(arrow.from),
             lab::hostWord(other(arrow.from)));
}

QString LadderSentences::fate(const Arrow& arrow)
{
    if (arrow.captured && arrow.fate == Fate::Lost)
        return tr("Sent about %1; it was retransmitted, so it may have been lost.").arg(at(arrow.sent));
    if (arrow.captured && arrow.fate == Fate::Arrived && arrow.captured->arrival == tcp::SeenArrival::Proved)
        return tr("Sent about %1; it arrived: #%2 acknowledges it.").arg(at(arrow.sent)).arg(arrow.captured->proof);
    if (arrow.captured && arrow.fate == Fate::Arrived)
        return tr("Sent about %1; that it arrived is assumed.").arg(at(arrow.sent));
    if (arrow.fate == Fate::Flying) return tr("Sent at %1, in flight.").arg(at(arrow.sent));
    if (arrow.fate == Fate::Lost && arrow.loss == tcp::Loss::HostOff)
        return tr("Sent at %1, lost: the host is powered off.").arg(at(arrow.sent));
    if (arrow.fate == Fate::Lost && arrow.loss == tcp::Loss::NetworkDown)
        return tr("Sent at %1, lost: the network is down.").arg(at(arrow.sent));
    if (arrow.fate == Fate::Lost && arrow.loss == tcp::Loss::Box)
        return tr("Sent at %1; the box in the middle has no entry for it.").arg(at(arrow.sent));
    if (arrow.fate == Fate::Lost) return tr("Sent at %1, lost on the way.").arg(at(arrow.sent));
    const QString arrived = arrow.forged ? tr("Forged, arrived at %1.").arg(at(arrow.end))
                                         : tr("Sent at %1, arrived at %2.").arg(at(arrow.sent), at(arrow.end));
    if (arrow.accepted) return arrived;
    return arrived + QLatin1Char(' ') + tr("Not accepted: %1.").arg(refusal(arrow.reason));
}

QString LadderSentences::refusal(std::string_view reason)
{
    using enum tcp::Refusal;
    if (is(reason, NotAcceptable)) return tr("outside the window");
    if (is(reason, NoAck)) return tr("no ACK");
    if (is(reason, BadAck)) return tr("acknowledges what was never sent");
    if (is(reason, OldAck)) return tr("an old ACK");
    if (is(reason, ChallengeAck)) return tr("answered with a challenge ACK");
    if (is(reason, ResetOutsideWindow)) return tr("RST outside the window");
    if (is(reason, NoConnection)) return tr("there is no connection");
    if (is(reason, Overflow)) return tr("the accept queue is full");
    if (is(reason, SynQueueFull)) return tr("the SYN queue is full");
    if (is(reason, AfterFin)) return tr("after the FIN");
    if (is(reason, OutOfOrderFull)) return tr("no room for out-of-order data");
    if (is(reason, OldTimestamp)) return tr("the timestamp is old");
    if (is(reason, NoTimestamp)) return tr("there is no timestamp");
    return lab::qstring(reason);
}

QString LadderSentences::state(tcp::HostId host, const QString& name, const Tick& from)
{
    return tr("%1: %2 from %3").arg(lab::hostWord(host), name, at(from));
}

QString LadderSentences::box(const QString& name, const Tick& from)
{
    return tr("Box in the middle: %1 from %2").arg(name, at(from));
}

QString LadderSentences::call(tcp::HostId host, const tcp::Called& called, const Tick& when)
{
    const QString what = tr("%1: %2 at %3").arg(lab::hostWord(host), LadderWords::call(called), at(when));
    if (called.result == "ok" || called.result.empty()) return what;
    return QStringLiteral("%1 — %2").arg(what, lab::qstring(called.result));
}

QString LadderSentences::timer(const TimerSpan& timer, tcp::Instant now)
{
    const QString what = LadderWords::timer(timer, now).join(QLatin1Char(' '));
    const QString host = lab::hostWord(timer.host);
    switch (timer.end) {
    case TimerEnd::Running: return tr("%1: timer %2, set at %3, running").arg(host, what, at(timer.from));
    case TimerEnd::Fired: return tr("%1: timer %2, expired at %3").arg(host, what, at(timer.to));
    case TimerEnd::Cancelled: return tr("%1: timer %2, cancelled at %3").arg(host, what, at(timer.to));
    case TimerEnd::Restarted: return tr("%1: timer %2, restarted at %3").arg(host, what, at(timer.to));
    }
    return {};
}

QString LadderSentences::untimed(const UntimedSpan& span)
{
    const QString what = LadderWords::untimed(span).join(QLatin1Char(' '));
    return tr("%1: %2, since %3").arg(lab::hostWord(span.host), what, at(span.from));
}

QString LadderSentences::gap(tcp::Duration length, bool inFlight)
{
    const QString time = files::TimeWords::brief(length);
    return inFlight ? tr("%1 passes, a segment is still in flight").arg(time)
                    : tr("%1 passes, nothing in flight").arg(time);
}

}  // namespace app::ladder
