#include "files/measured_words.h"

namespace app::files {
namespace {

QString utf8(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

QString milliseconds(tcp::Duration duration)
{
    return QString::number(double(duration.count()) / 1000, 'f', 1) + " ms";
}

}  // namespace

QString MeasuredWords::kernel(const QString& source)
{
    QString name = source;
    if (!name.isEmpty()) name[0] = name[0].toUpper();
    return name;
}

QString MeasuredWords::unplayable(tcp::Unplayable why)
{
    switch (why) {
    case tcp::Unplayable::WrongRule: return tr("it follows a wrong rule that no kernel has (bug_client, bug_server)");
    case tcp::Unplayable::OtherSystem: return tr("it follows the rules of another system than Linux");
    case tcp::Unplayable::Msl: return tr("it sets msl: in Linux TIME-WAIT lasts 60 s, which is compiled in");
    case tcp::Unplayable::NoSuchCall: return tr("it calls SEND or OPEN on a listener: sockets have no such call");
    case tcp::Unplayable::NoDescriptor:
        return tr("it closes a connection in SYN-RECEIVED: no application has a descriptor of it yet");
    case tcp::Unplayable::SmallWindow: return tr("it sets a window below 1,152 bytes, the smallest that Linux allows");
    case tcp::Unplayable::SocketOption: return tr("it sets a socket option to a value that Linux does not take");
    case tcp::Unplayable::PartsOfSeconds:
        return tr("it sets keepalive, SO_LINGER, tcp_fin_timeout or TCP_DEFER_ACCEPT to a part of a second: sockets "
                  "count whole seconds");
    case tcp::Unplayable::OrphanLimit:
        return tr("it sets tcp_max_orphans, which is the whole machine's: a private network has none of its own");
    case tcp::Unplayable::ChallengeAck: break;
    }
    return tr("it switches challenge ACKs off: Linux has no such switch");
}

QString MeasuredWords::event(const tcp::Likeness& it)
{
    switch (it.kind) {
    case tcp::Compared::States: return utf8(text(it.from)) + " \u2192 " + utf8(text(it.to));
    case tcp::Compared::Calls: return utf8(text(it.call)) + ": " + utf8(it.result);
    case tcp::Compared::Segments: break;
    }
    QString segment = QString::fromStdString(tcp::controlText(it.bits)) + " seq=" + QString::number(it.rseq);
    if ((it.bits & tcp::ctl::ACK) != 0) segment += " ack=" + QString::number(it.rack);
    return it.length > 0 ? segment + " len=" + QString::number(it.length) : segment;
}

QString MeasuredWords::difference(const tcp::Difference& it)
{
    const QString what = event(it.event);
    switch (it.kind) {
    case tcp::DifferenceKind::OnlySimulated: return tr("only simulated: %1").arg(what);
    case tcp::DifferenceKind::OnlyMeasured: return tr("only measured: %1").arg(what);
    case tcp::DifferenceKind::Early:
        return tr("early: %1 after %3, simulated %2").arg(what, milliseconds(it.simulated), milliseconds(it.measured));
    case tcp::DifferenceKind::Late: break;
    }
    return tr("late: %1 after %3, simulated %2").arg(what, milliseconds(it.simulated), milliseconds(it.measured));
}

QString MeasuredWords::line(const tcp::Difference& it)
{
    return tr("step %1, %2: ").arg(it.event.step + 1).arg(utf8(text(it.event.host))) + difference(it);
}

QString MeasuredWords::fault(tcp::Reason why)
{
    switch (why) {
    case tcp::Reason::BetweenLooks: return tr("the measurement: this state passed between two looks");
    case tcp::Reason::MoreSteps: return tr("no fault: the same path, of which the kernel shows more steps");
    case tcp::Reason::SilenceCut: return tr("the recording: the silence in which it would have happened was cut short");
    case tcp::Reason::Timer: return tr("no fault: the kernel's timers are coarse, and its machine does other work too");
    case tcp::Reason::OneTick:
        return tr("no fault: timers of both hosts expire close together, and the kernel's are coarse");
    case tcp::Reason::Consequence: return tr("no fault: what came before it was late or different");
    case tcp::Reason::LossRecovery: return tr("the simulator: it retransmits without SACK and RACK");
    case tcp::Reason::AckTiming: return tr("no fault: each TCP decides when it sends a pure ACK");
    case tcp::Reason::Word: return tr("the simulator: it reports the result of the call in other words");
    case tcp::Reason::Rule: break;
    }
    return tr("the simulator: the kernel follows a rule that it does not have");
}

}  // namespace app::files
