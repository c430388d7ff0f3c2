#include "ladder/segment_card.h"

#include "ladder/words.h"
#include "lab/narrator.h"

#include <QCoreApplication>
#include <QStringList>

namespace app::ladder {
namespace {

struct Card {
    Q_DECLARE_TR_FUNCTIONS(app::SegmentCard)
};

QString row(const QString& name, const QString& value)
{
    return QStringLiteral("<tr><td style='padding-right:12px'>%1</td><td><b>%2</b></td></tr>")
        .arg(name, value.toHtmlEscaped());
}

QString both(tcp::SeqNum absolute, std::uint32_t relative)
{
    return Card::tr("%1 (relative %2)").arg(absolute.value()).arg(relative);
}

QString bits(tcp::Control control)
{
    using namespace tcp::ctl;
    QStringList all;
    for (const auto& [bit, name] :
         {std::pair{URG, "URG"}, {ACK, "ACK"}, {PSH, "PSH"}, {RST, "RST"}, {SYN, "SYN"}, {FIN, "FIN"}})
        all << QStringLiteral("%1=%2").arg(QLatin1String(name)).arg((control & bit) != 0 ? 1 : 0);
    return all.join(QLatin1Char(' '));
}

QString port(const LadderModel& story, tcp::HostId host)
{
    const auto number = story.ports[tcp::index(host)];
    return number ? QString::number(*number) : QStringLiteral("–");
}

}  // namespace

QString segmentCard(const Arrow& arrow, const LadderModel& story)
{
    const tcp::Segment& seg = arrow.segment;
    QString rows = row(Card::tr("Source port"), port(story, arrow.from));
    rows += row(Card::tr("Destination port"), port(story, other(arrow.from)));
    rows += row(Card::tr("Sequence number"), both(seg.seq, arrow.rseq));
    rows += row(Card::tr("Acknowledgment number"),
                seg.has(tcp::ctl::ACK) ? both(seg.ack, arrow.rack) : Card::tr("none: ACK is not set"));
    rows += row(Card::tr("Control bits"), bits(seg.ctl));
    rows += row(Card::tr("Window"), QString::number(seg.wnd));
    rows += row(Card::tr("Data"), Card::tr("%n byte(s)", nullptr, static_cast<int>(seg.text)));
    rows += row(QStringLiteral("SEG.LEN"), QString::number(seg.length()));
    const QString rule = lab::Narrator::why(arrow.clause);
    return QStringLiteral("<b>%1</b><br>%2<table>%3</table>%4")
        .arg(LadderSentences::segment(arrow).toHtmlEscaped(), LadderSentences::fate(arrow).toHtmlEscaped(), rows,
             rule.isEmpty() ? QString() : QStringLiteral("<i>%1</i>").arg(rule.toHtmlEscaped()));
}

}  // namespace app::ladder
