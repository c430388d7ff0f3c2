#include "diagram/label_item.h"

#include "theme/colors.h"

#include <QPainter>

#include <algorithm>

namespace app::diagram {
namespace {

/// Of a label whose arrow is not possible now; a test holds it at 4.5:1.
constexpr qreal kDimmedLabelShare = 0.68;
/// Height of the first baseline under the top of the block.
constexpr qreal kAscent = 15;

}  // namespace

LabelItem::LabelItem(const LabelPlace& place, const DiagramMetrics& metrics, const theme::Theme& theme,
                     QGraphicsItem* parent)
    : QGraphicsItem(parent), place_(place), metrics_(metrics), theme_(theme)
{
    setAcceptedMouseButtons(Qt::NoButton);  // a click on the words is a click on the arrow
    setCacheMode(DeviceCoordinateCache);
}

void LabelItem::setWords(const theme::EdgeWords& words, Strength strength)
{
    if (words == words_ && strength == strength_) return;
    prepareGeometryChange();
    if (words != words_) setLines(words);
    words_ = words;
    strength_ = strength;
    setVisible(!lines_.empty());
    update();
}

void LabelItem::setLines(const theme::EdgeWords& words)
{
    lines_.clear();
    for (const QString& line : words.event.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        lines_.emplace_back(line, metrics_.eventPx, QFont::Bold);
    for (const QString& line : words.action.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        lines_.emplace_back(line, metrics_.actionPx, QFont::Normal);
}

QRectF LabelItem::box() const
{
    if (lines_.empty()) return {};
    const qreal width = std::ranges::max(lines_, {}, &theme::Lettering::width).width();
    const qreal left = place_.side == LabelSide::Left    ? place_.top.x()
                       : place_.side == LabelSide::Right ? place_.top.x() - width
                                                         : place_.top.x() - width / 2;
    return {left, place_.top.y() + 2, width, static_cast<qreal>(lines_.size()) * metrics_.linePx - 2};
}

QRectF LabelItem::boundingRect() const { return lines_.empty() ? QRectF() : box().adjusted(-8, -5, 8, 6); }

void LabelItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    if (strength_ == Strength::Framed) {
        painter->setPen(QPen(theme_.focus, 2));
        painter->setBrush(theme_.canvas);
        painter->drawRoundedRect(box().adjusted(-6, -4, 6, 3), 6, 6);
    }
    const bool dimmed = strength_ == Strength::Dimmed;
    const QColor color = dimmed ? theme::mixed(theme_.text, theme_.canvas, kDimmedLabelShare) : theme_.text;
    QPointF baseline = place_.top + QPointF(0, kAscent);
    for (const theme::Lettering& line : lines_) {
        painter->fillPath(outline(line, baseline), color);
        baseline.ry() += metrics_.linePx;
    }
}

QPainterPath LabelItem::outline(const theme::Lettering& line, QPointF baseline) const
{
    switch (place_.side) {
    case LabelSide::Left: return line.startingAt(baseline);
    case LabelSide::Centre: return line.centredOn(baseline);
    case LabelSide::Right: return line.endingAt(baseline);
    }
    return {};
}

}  // namespace app::diagram
