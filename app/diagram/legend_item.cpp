#include "diagram/legend_item.h"

#include "theme/marks.h"

#include <QCoreApplication>
#include <QPainter>

namespace app::diagram {
namespace {

struct Entry {
    EdgeKind kind;
    const char* words;
};

constexpr std::array kEntries{
    Entry{EdgeKind::Client, QT_TRANSLATE_NOOP("DiagramLegend", "client / active closer (usual path)")},
    Entry{EdgeKind::Server, QT_TRANSLATE_NOOP("DiagramLegend", "server / passive closer (usual path)")},
    Entry{EdgeKind::Simultaneous, QT_TRANSLATE_NOOP("DiagramLegend", "both at the same time")},
    Entry{EdgeKind::Common, QT_TRANSLATE_NOOP("DiagramLegend", "legal but unusual")},
    Entry{EdgeKind::Timeout, QT_TRANSLATE_NOOP("DiagramLegend", "timer (operating system)")},
    Entry{EdgeKind::Reset, QT_TRANSLATE_NOOP("DiagramLegend", "reset")},
};

}  // namespace

LegendItem::LegendItem(const DiagramLayout& layout, const theme::Theme& theme, std::size_t columns)
    : layout_(layout), theme_(theme), columns_(columns)
{
    setAcceptedMouseButtons(Qt::NoButton);
    setCacheMode(DeviceCoordinateCache);
}

void LegendItem::retranslate()
{
    for (std::size_t i = 0; i < kEntries.size(); ++i) {
        const QString words = QCoreApplication::translate("DiagramLegend", kEntries[i].words);
        if (words == words_[i].text()) continue;
        words_[i] = theme::Lettering(words, 14.5, QFont::Normal);
        update();
    }
}

QRectF LegendItem::boundingRect() const { return {0, layout_.size().height(), layout_.size().width(), kHeight}; }

void LegendItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    for (std::size_t i = 0; i < kEntries.size(); ++i) {
        const QPointF at(30 + 345 * static_cast<qreal>(i % columns_),
                         layout_.size().height() + 12 + 30 * static_cast<qreal>(i / columns_));
        paintSample(*painter, kEntries[i].kind, at);
        painter->fillPath(words_[i].startingAt(at + QPointF(74, 5)), theme_.text);
    }
}

void LegendItem::paintSample(QPainter& painter, EdgeKind kind, QPointF at) const
{
    const KindStyle& style = layout_.style(kind);
    const QColor ink = kind == EdgeKind::Client || kind == EdgeKind::Server ? theme_.text : theme_.edge;
    QPainterPath line(at);
    line.lineTo(at + QPointF(style.filledHead ? 52 : 60, 0));
    painter.strokePath(line, strokePen(ink, style.width, style.dash));
    if (style.doubled) painter.strokePath(line, strokePen(theme_.canvas, style.width * 0.36));
    const QPainterPath head = headPath(at, at + QPointF(62, 0), style.filledHead ? 17 : 13, style.filledHead);
    if (style.filledHead) painter.fillPath(head, ink);
    else painter.strokePath(head, QPen(ink, 2.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (kind == EdgeKind::Timeout) theme::paintClock(painter, at + QPointF(22, 0), 9, {ink, theme_.canvas});
    if (kind == EdgeKind::Reset) theme::paintReset(painter, at + QPointF(22, 0), 9, {ink, theme_.canvas});
}

}  // namespace app::diagram
