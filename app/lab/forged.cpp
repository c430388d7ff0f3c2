#include "lab/forged.h"

#include "lab/words.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace app::lab {
namespace {

struct Told {
    Q_DECLARE_TR_FUNCTIONS(Forged)
};

/// How far after the other number, modulo 2^32.
std::int32_t after(tcp::SeqNum number, tcp::SeqNum other)
{
    return static_cast<std::int32_t>(number.value() - other.value());
}

QString place(const tcp::Segment& segment, const tcp::Tcb& tcb, const QString& host)
{
    const QString bits = QString::fromStdString(tcp::controlText(segment.ctl));
    const std::int32_t from = after(segment.seq, tcb.rcv.nxt);
    if (from == 0) return Told::tr("%1 exactly at the %2's RCV.NXT.").arg(bits, host);
    if (from < 0 && after(segment.end(), tcb.rcv.nxt) > 0)
        return Told::tr("%1 that begins before the %2's RCV.NXT and extends into its window.").arg(bits, host);
    if (from < 0)
        return Told::tr("%1 outside the %2's window: before RCV.NXT, as an old segment would be.")
            .arg(bits, host);
    if (static_cast<std::uint32_t>(from) >= tcb.rcv.wnd)
        return Told::tr("%1 outside the %2's window: past its end.").arg(bits, host);
    return Told::tr("%1 in the %2's window, but not at RCV.NXT (%3 after it).").arg(bits, host).arg(from);
}

QString acknowledgment(const tcp::Segment& segment, const tcp::Tcb& tcb, const QString& host)
{
    if (after(segment.ack, tcb.snd.nxt) > 0) return Told::tr("It acknowledges what the %1 has never sent.").arg(host);
    if (after(segment.ack, tcb.snd.una) < 0) return Told::tr("Its acknowledgment is an old one.");
    if (segment.ack == tcb.snd.nxt) return Told::tr("It acknowledges all that the %1 has sent.").arg(host);
    if (segment.ack == tcb.snd.una) return Told::tr("It acknowledges nothing new.");
    return Told::tr("It acknowledges part of the data in flight.");
}

}  // namespace

/// The reader of scenario files speaks English; here is what it means, in the language of the program.
QString forgedFault(ForgedNumber number, const QString& typed, const tcp::TextError& error)
{
    static const QRegularExpression nearest(QStringLiteral("^did you mean \"(.+)\"\\?$"));
    const QString fault = Told::tr("“%1” is not valid here").arg(typed);
    const auto match = nearest.match(QString::fromStdString(error.expected));
    if (match.hasMatch())
        return fault + QStringLiteral("; ") + Told::tr("did you mean “%1”?").arg(match.captured(1));
    const QString whole = Told::tr("expected a whole number, at most %1");
    switch (number) {
    case ForgedNumber::Expression:
        return fault + QStringLiteral("; ") +
               Told::tr("expected numbers or rcv.nxt, snd.nxt, snd.una, rcv.wnd, snd.wnd, iss, irs, joined by + or −");
    case ForgedNumber::Length: return fault + QStringLiteral("; ") + whole.arg(tcp::kMostForgedText);
    case ForgedNumber::Window: return fault + QStringLiteral("; ") + whole.arg(tcp::kMostForgedWindow);
    }
    return fault;
}

tcp::Segment forgedSegment(const tcp::World& world, const tcp::InjectAction& action)
{
    tcp::World trial = world;
    tcp::TraceLog story;
    trial.step(tcp::Action{action}, story);
    for (const tcp::TraceEvent& event : story) {
        if (const auto* injected = std::get_if<tcp::Injected>(&event.what)) return injected->segment;
    }
    return {};
}

QString forgedWords(const tcp::World& world, const tcp::InjectAction& action)
{
    const QString host = hostWord(action.host);
    const tcp::Host& target = world.host(action.host);
    const tcp::Connection* connection = target.current();
    if (!target.powered) return Told::tr("The %1 is powered off: nothing can arrive there.").arg(host);
    if (!connection)
        return Told::tr("The %1 has no connection: this reaches a port that no socket is using.").arg(host);
    if (connection->number == 0) return Told::tr("The %1 is only listening: this reaches its listener.").arg(host);
    const tcp::Segment segment = forgedSegment(world, action);
    const bool acks = segment.has(tcp::ctl::ACK);
    const QString acked = acks ? QLatin1Char(' ') + acknowledgment(segment, connection->tcb, host) : QString();
    if (connection->tcb.state() == tcp::State::SynSent)
        return Told::tr("The %1 has not seen a SYN yet: there is no window, so only the acknowledgment matters.")
                   .arg(host) +
               acked;
    return place(segment, connection->tcb, host) + acked;
}

}  // namespace app::lab
