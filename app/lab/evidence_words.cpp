#include "lab/evidence_words.h"

#include "files/capture_words.h"
#include "files/captured_why.h"
#include "files/time_words.h"
#include "lab/narrator.h"
#include "lab/words.h"

#include <algorithm>

namespace app::lab {
namespace {

QString hash(std::uint64_t packet) { return QStringLiteral("#%1").arg(packet); }

QString firstUpper(QString words)
{
    if (!words.isEmpty()) words[0] = words[0].toUpper();
    return words;
}

bool isEnd(const Evidence& evidence, std::size_t step) { return step >= evidence.captured.segments.size(); }

const tcp::TcpPacket* packetOfStep(const Evidence& evidence, std::size_t step)
{
    const std::uint64_t number = evidence.captured.segments[step].packet;
    const auto found = std::ranges::lower_bound(evidence.source.packets, number, {}, &tcp::TcpPacket::number);
    return found == evidence.source.packets.end() ? nullptr : &*found;
}

}  // namespace

QString EvidenceWords::title(const Evidence& evidence)
{
    return tr("%1, connection %2").arg(evidence.source.file).arg(evidence.source.conversation.number);
}

QString EvidenceWords::summary(const Evidence& evidence)
{
    QString text = tr("%1 and %2, %n packet(s).", nullptr, static_cast<int>(evidence.source.packets.size()))
                       .arg(evidence.addresses[0], evidence.addresses[1]);
    if (evidence.captured.leftOut > 0)
        text += ' ' + tr("%n of them are not shown: they change no state.", nullptr,
                         static_cast<int>(evidence.captured.leftOut));
    const files::CaptureWords words(evidence.source.conversation.first.at());
    if (!evidence.findings.empty())
        text += ' ' + words.sentence(evidence.source.conversation, evidence.findings.front());
    return text;
}

QString EvidenceWords::retoldTitle(const Evidence& evidence) { return tr("Retold: %1").arg(title(evidence)); }

QString EvidenceWords::stepTitle(const Evidence& evidence, std::size_t step)
{
    if (isEnd(evidence, step)) return tr("The capture ends");
    const tcp::TcpPacket* packet = packetOfStep(evidence, step);
    const tcp::HostId from = evidence.captured.hostOf(evidence.source.conversation.senderOf(*packet));
    const QString bits = QString::fromStdString(tcp::controlText(packet->segment.ctl));
    const QString name = firstUpper(evidence.names[tcp::index(from)]);
    return packet->segment.text > 0
               ? tr("%1 %2: %3, %4 bytes").arg(hash(packet->number), name, bits).arg(packet->segment.text)
               : tr("%1 %2: %3").arg(hash(packet->number), name, bits);
}

QString EvidenceWords::stepText(const Evidence& evidence, std::size_t step)
{
    QStringList sentences;
    const std::size_t moment = evidence.captured.run.stepEnds[step];
    if (isEnd(evidence, step)) {
        const tcp::Duration quiet = evidence.source.now - evidence.source.conversation.last.at();
        sentences << tr("Nothing more of this connection passed for %1.").arg(files::TimeWords::exact(quiet));
    } else {
        const tcp::SeenSegment& segment = evidence.captured.segments[step];
        const tcp::TcpPacket* packet = packetOfStep(evidence, step);
        if (segment.leftOut > 0)
            sentences << tr("%n packet(s) before it are not shown.", nullptr, static_cast<int>(segment.leftOut));
        const tcp::Duration at = packet->at - evidence.source.conversation.first.at();
        sentences << tr("It passed the capture point %1 after the first packet.").arg(files::TimeWords::exact(at))
                  << arrival(segment);
        const auto comment = evidence.source.comments.find(segment.packet);
        if (comment != evidence.source.comments.end()) sentences << tr("Note in the file: “%1”").arg(comment->second);
    }
    for (const tcp::HostId host : tcp::kHosts)
        sentences << tr("%1: %2.").arg(firstUpper(evidence.names[tcp::index(host)]),
                                       spoken(evidence.statesAt(moment, host)));
    return sentences.join(QLatin1Char(' '));
}

QString EvidenceWords::stepReason(const Evidence& evidence, std::size_t step)
{
    if (isEnd(evidence, step)) return {};
    const std::uint64_t number = evidence.captured.segments[step].packet;
    for (const auto& changes : evidence.captured.changes)
        for (const tcp::ObservedChange& change : changes)
            if (change.packet.isPacket() && change.packet.packet() == number && change.clause != tcp::Clause::None)
                return Narrator::why(change.clause);
    return {};
}

QString EvidenceWords::stepLook(const Evidence& evidence, std::size_t step)
{
    if (isEnd(evidence, step)) return {};
    return tr("in Wireshark, filter: frame.number == %1").arg(evidence.captured.segments[step].packet);
}

QString EvidenceWords::arrival(const tcp::SeenSegment& segment)
{
    switch (segment.arrival) {
    case tcp::SeenArrival::Proved: return tr("It arrived: %1 acknowledges it.").arg(hash(segment.proof));
    case tcp::SeenArrival::Assumed: return tr("That it arrived is assumed.");
    case tcp::SeenArrival::Unknown: return tr("It was retransmitted, so this copy may have been lost.");
    }
    return {};
}

QString EvidenceWords::states(const tcp::EndStates& states)
{
    if (states.proved.empty()) return tr("no state of RFC 9293");
    if (states.assumed.size() == 1)
        return narratedState(states.assumed.only()) + (states.proved.size() == 1 ? QString() : QStringLiteral("?"));
    QStringList names;
    for (const tcp::State state : tcp::kStates)
        if (states.proved.has(state)) names << narratedState(state);
    return names.join(QStringLiteral(" | "));
}

QString EvidenceWords::spoken(const tcp::EndStates& known)
{
    if (markOf(known) == StateMark::Assumed) return tr("%1 (assumed)").arg(narratedState(known.assumed.only()));
    return states(known).replace(QStringLiteral(" | "), tr(" or "));
}

QString EvidenceWords::proof(const Evidence& evidence, std::size_t moment, tcp::HostId host)
{
    const tcp::EndStates& known = evidence.statesAt(moment, host);
    const tcp::ObservedChange* change =
        evidence.changeTo(evidence.captured.run.timeline.at(moment).host(host).state(), host, moment);
    const std::uint64_t packet = change != nullptr && change->packet.isPacket() ? change->packet.packet() : 0;
    switch (markOf(known)) {
    case StateMark::Simulated: break;
    case StateMark::Certain: return files::CapturedWhy::mark(packet, {});
    case StateMark::Assumed: return files::CapturedWhy::mark(packet, known.by);
    case StateMark::Several: return tr("one of: %1").arg(states(known));
    }
    return {};
}

std::vector<EvidenceWords::Row> EvidenceWords::card(const Evidence& evidence, std::size_t moment, tcp::HostId host,
                                                    tcp::State state)
{
    const tcp::EndStates& known = evidence.statesAt(moment, host);
    const QString name = firstUpper(evidence.names[tcp::index(host)]);
    std::vector<Row> rows;
    if (!known.proved.has(state)) {
        rows.push_back({name, tr("cannot be in this state now: the capture rules it out")});
    } else if (markOf(known) == StateMark::Certain) {
        rows.push_back({name, tr("is in this state: no other is possible")});
    } else {
        const bool assumed = known.assumed.size() == 1 && known.assumed.has(state);
        rows.push_back({name, (assumed ? tr("is in this state, if what is assumed holds; possible are: %1")
                                       : tr("may be in this state; possible are: %1"))
                                  .arg(states({known.proved, known.proved, {}}))});
        if (assumed)
            for (const QString& one : files::CapturedWhy::assumptions(known.by)) rows.push_back({tr("Assumed"), one});
    }
    const tcp::ObservedChange* change = evidence.changeTo(state, host, moment);
    if (change == nullptr || !change->packet.isPacket()) return rows;
    const QString packet = hash(change->packet.packet());
    rows.push_back(
        {change->by.empty() ? tr("Proof") : tr("Evidence"),
         (change->by.empty() ? tr("%1 proves the change from %2") : tr("the change from %2 is assumed from %1"))
             .arg(packet, narratedState(change->from))});
    if (change->lo.isPacket() && !(change->lo == change->hi))
        rows.push_back(
            {tr("When"), tr("not before %1, not after %2").arg(hash(change->lo.packet()), hash(change->hi.packet()))});
    if (change->clause != tcp::Clause::None) rows.push_back({tr("Rule"), Narrator::why(change->clause)});
    return rows;
}

QString EvidenceWords::verdict(const Evidence& evidence)
{
    if (evidence.judgments.empty())
        return tr("It cannot be judged: its beginning is not in the file, or its times run backwards.");
    QStringList same, other;
    for (const tcp::Judgment& it : evidence.judgments) {
        const QString profile = qstring(it.profile);
        if (!it.difference) same << profile;
        else
            other << tr("%1 at %2")
                         .arg(profile,
                              hash(it.difference->packet > 0 ? it.difference->packet : it.difference->arrival));
    }
    const QString unlike =
        other.isEmpty() ? QString() : QStringLiteral("; ") + tr("unlike %1").arg(other.join(QStringLiteral(", ")));
    return (same.isEmpty() ? tr("answers like none of the profiles")
                           : tr("answers like %1").arg(same.join(QStringLiteral(", ")))) +
           unlike;
}

QString EvidenceWords::difference(const Evidence& evidence, const tcp::Judgment& judgment)
{
    if (!judgment.difference) return tr("the same");
    return files::CaptureWords::text(evidence.source.conversation, *judgment.difference);
}

std::uint64_t EvidenceWords::packetOf(const tcp::Finding& finding)
{
    for (const tcp::Moment& moment : finding.packets)
        if (moment.isPacket()) return moment.packet();
    return 0;
}

}  // namespace app::lab
