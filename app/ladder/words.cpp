#include "ladder/words.h"

#include "files/time_words.h"
#include "files/timer_words.h"
#include "lab/words.h"

#include <QStringList>

namespace app::ladder {
namespace {

/// Where a label is broken into lines: a translation may have more or fewer of them.
constexpr QLatin1Char kLineBreak('|');

bool isReset(const Arrow& arrow) { return arrow.segment.has(tcp::ctl::RST); }

}  // namespace

QString LadderWords::state(const StateSpan& span, theme::StateNames names)
{
    const QString name = theme::stateName(span.state, names);
    if (span.known.mark == lab::StateMark::Assumed) return name + QLatin1Char('?');
    if (span.known.mark != lab::StateMark::Several) return name;
    QStringList all;
    for (const tcp::State state : tcp::kStates)
        if (span.known.possible.has(state)) all << theme::stateName(state, names);
    if (all.empty()) return tr("none possible");
    return all.size() > 2 ? howMany(span) : all.join(QStringLiteral(" | "));
}

QString LadderWords::howMany(const StateSpan& span) { return tr("one of %1").arg(span.known.possible.size()); }

QString LadderWords::box(tcp::BoxKind kind)
{
    return kind == tcp::BoxKind::Firewall ? tr("Firewall")
           : kind == tcp::BoxKind::Nat    ? QStringLiteral("NAT")
                                          : QString();
}

QString LadderWords::tracked(tcp::Tracked state)
{
    return state == tcp::Tracked::None ? tr("no entry") : lab::qstring(tcp::text(state));
}

QString LadderWords::flags(const Arrow& arrow)
{
    const QString bits = QString::fromStdString(tcp::controlText(arrow.segment.ctl));
    return arrow.alike > 1 ? QStringLiteral("%1 ×%2").arg(bits).arg(arrow.alike) : bits;
}

// What a reader needs: an ACK that carries nothing is told by its ACK number alone.
QString LadderWords::numbers(const Arrow& arrow)
{
    const bool ack = arrow.segment.has(tcp::ctl::ACK);
    const bool bare = ack && arrow.segment.length() == 0 && !isReset(arrow);
    QStringList parts;
    if (!bare) parts << QStringLiteral("seq=%1").arg(arrow.rseq);
    if (ack) parts << QStringLiteral("ack=%1").arg(arrow.rack);
    if (arrow.allText > 0) parts << QStringLiteral("len=%1").arg(arrow.allText);
    return parts.join(QLatin1Char(' '));
}

QString LadderWords::note(const Arrow& arrow)
{
    if (arrow.captured && !arrow.retransmission) return QStringLiteral("#%1").arg(arrow.captured->packet);
    if (arrow.captured) return tr("#%1 (retransmission)").arg(arrow.captured->packet);
    if (arrow.forged) return tr("(forged)");
    if (arrow.duplicate) return tr("duplicate");
    // An acknowledgment is never retransmitted: one that is sent again is a new one.
    if (arrow.retransmission && arrow.segment.length() > 0) return tr("(retransmission)");
    return {};
}

QString LadderWords::lost(const Arrow& arrow)
{
    if (arrow.captured) return QStringLiteral("?");
    switch (arrow.loss) {
    case tcp::Loss::Drop:
    case tcp::Loss::Random:
    case tcp::Loss::NetworkDown: return tr("lost");
    case tcp::Loss::HostOff: return tr("host is off");
    case tcp::Loss::Box: return tr("dropped");  // it ends at the lane of the box
    }
    return {};
}

bool LadderWords::isCall(const tcp::Called& called)
{
    using enum tcp::HostCall;
    switch (called.call) {
    case Bind:
    case Listen:
    case Connect:
    case Send:
    case Receive:
    case Shutdown:
    case Close:
    case Abort:
    case Set: return true;
    case Hang:
    case Resume:
    case Kill:
    case PowerOff:
    case Boot: return false;
    }
    return true;
}

/// What happens to an application or a host; a call keeps its name in every language.
QString LadderWords::happening(tcp::HostCall call)
{
    using enum tcp::HostCall;
    switch (call) {
    case Hang: return tr("hang");
    case Resume: return tr("resume");
    case Kill: return tr("kill");
    case PowerOff: return tr("power-off");
    case Boot: return tr("boot");
    case Bind:
    case Listen:
    case Connect:
    case Send:
    case Receive:
    case Shutdown:
    case Close:
    case Abort:
    case Set: break;
    }
    return lab::qstring(tcp::text(call));
}

QString LadderWords::call(const tcp::Called& called)
{
    const QString name = lab::qstring(tcp::text(called.call));
    if (!isCall(called)) return happening(called.call);
    if (called.returns) return tr("returns");  // of the call above it
    if (called.call == tcp::HostCall::Set)
        return lab::qstring(called.option.key) + ' ' + lab::qstring(called.option.value.view());
    if (called.half != tcp::Half::Write)
        return QStringLiteral("%1(%2)").arg(name, lab::qstring(tcp::text(called.half)));
    const QString octets = called.octets > 0 ? QString::number(called.octets) : QString();
    return QStringLiteral("%1(%2)").arg(name, octets);
}

namespace {

QString timerName(const TimerSpan& timer)
{
    using enum tcp::Timer;
    QString name = files::TimerWords::brief(timer.timer, timer.probe);
    const QString setting = files::TimerWords::finWait2Setting(timer.clause);
    if (timer.timer == FinWait2 && !setting.isEmpty()) name = setting;
    if (name.size() > 20) name.replace(QStringLiteral("flush"), QStringLiteral("|flush"));
    const bool alone = timer.timer == FinWait2 || timer.timer == User;  // too long for its time to stand beside it
    return name + QString(alone ? "|%1" : " %1");
}

}  // namespace

QStringList LadderWords::timer(const TimerSpan& timer, tcp::Instant now)
{
    QStringList lines = timerName(timer).arg(files::TimeWords::brief(timer.length)).split(kLineBreak);
    if (timer.lesson) lines << tr("lesson: %1").arg(files::TimeWords::brief(*timer.lesson));
    if (timer.end == TimerEnd::Running && now > timer.from.at)
        lines << tr("%1 left").arg(files::TimeWords::brief(timer.due - now));
    else if (timer.again && timer.timer == tcp::Timer::TimeWait) lines << tr("(restarted)");
    return lines;
}

QStringList LadderWords::untimed(const UntimedSpan& span)
{
    //: | breaks the line
    const QString text = span.state == tcp::State::CloseWait ? tr("no timer:|waits for|the app")
                                                             : tr("no timer:|waits for|the peer");
    return text.split(kLineBreak);
}

QString LadderWords::network(const NetworkMark& mark)
{
    switch (mark.what) {
    case NetworkChange::Down: return tr("network down");
    case NetworkChange::Up: return tr("network up again");
    case NetworkChange::Latency: return tr("delay changed to %1").arg(files::TimeWords::brief(mark.latency));
    }
    return {};
}

// What an application sees as the failure of its call; the rest the state says already.
QString LadderWords::notice(tcp::Signal signal)
{
    using enum tcp::Signal;
    switch (signal) {
    case ConnectionReset: return tr("connection reset");
    case ConnectionRefused: return tr("connection refused");
    case TimedOut: return tr("connection timed out");
    case UserTimeout:
    case ExcessiveRetransmissions:
    case ConnectionClosing:
    case Closing:
    case CloseDone: return {};
    }
    return {};
}

QString LadderWords::gap(tcp::Duration length) { return QStringLiteral("… %1 …").arg(files::TimeWords::brief(length)); }
QString LadderWords::pastBeside() { return tr("same as on the left up to here"); }

QString LadderWords::fold(const Fold& fold)
{
    return fold.handshake ? tr("handshake, %1 "
                               "segments").arg(fold.segments) : tr("earlier segments: %1").arg(fold.segments);
}
QString LadderWords::capturePoint() { return tr("captured here"); }

QString LadderWords::nothingInFlight() { return tr("nothing in flight"); }
QString LadderWords::inFlight() { return tr("still in flight"); }

}  // namespace app::ladder
