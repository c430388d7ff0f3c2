#include "diagram/region_item.h"

#include "theme/colors.h"

#include <QPainter>

#include <algorithm>

namespace app {
namespace {

constexpr qreal kHeight = 36;  ///< of title and subtitle

}  // namespace

RegionItem::RegionItem(const LayoutRegion& region, const DiagramMetrics& metrics, const Theme& theme)
    : region_(region), metrics_(metrics), theme_(theme)
{
    setZValue(z::kRegion);
    setAcceptedMouseButtons(Qt::NoButton);
    setCacheMode(DeviceCoordinateCache);
}

void RegionItem::retranslate()
{
    if (!region_.label) return;
    const EdgeWords words = regionWords(region_.id);
    if (words.event == title_.text() && words.action == subtitle_.text()) return;
    write(words);
}

void RegionItem::setFactor(qreal factor)
{
    if (!region_.label || qFuzzyCompare(factor, factor_)) return;
    factor_ = factor;
    write(regionWords(region_.id));
}

void RegionItem::write(const EdgeWords& words)
{
    prepareGeometryChange();
    title_ = Lettering(words.event, metrics_.eventPx * factor_, QFont::Bold);
    subtitle_ = Lettering(words.action, metrics_.actionPx * factor_, QFont::Normal);
}

/// It grows upwards, away from the box.

QRectF RegionItem::labelBox() const
{
    if (!region_.label) return {};
    const qreal width = std::max(title_.width(), subtitle_.width());
    const QPointF top = region_.label->top;
    const qreal left = region_.label->side == LabelSide::Left ? top.x() : top.x() - width;
    const qreal height = kHeight * factor_;
    return {left, top.y() + 2 + kHeight - height, width, height};
}

std::array<QRectF, 2> RegionItem::lines() const
{
    const QRectF box = labelBox();
    const auto line = [&](const Lettering& words, qreal top) {
        const bool left = region_.label && region_.label->side == LabelSide::Left;
        const qreal x = left ? box.left() : box.right() - words.width();
        return QRectF(x, box.top() + top * factor_, words.width(), kHeight / 2 * factor_);
    };
    return {line(title_, 0), line(subtitle_, kHeight / 2)};
}

QRectF RegionItem::boundingRect() const
{
    return region_.box.adjusted(-2, -2, 2, 2).united(labelBox().adjusted(-2, -2, 2, 2));
}

void RegionItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const PhaseColors& colors = theme_.phases[static_cast<std::size_t>(region_.phase)];
    QPen pen(colors.border, metrics_.regionBorder, Qt::SolidLine, Qt::RoundCap);
    pen.setDashPattern({metrics_.regionDash / metrics_.regionBorder, metrics_.regionGap / metrics_.regionBorder});
    painter->setPen(pen);
    painter->setBrush(mixed(colors.tint, theme_.canvas, 0.38));
    painter->drawRoundedRect(region_.box, metrics_.regionRadius, metrics_.regionRadius);
    if (!region_.label) return;
    const QRectF box = labelBox();
    const QPointF first(region_.label->top.x(), box.top() + 13 * factor_);
    const QPointF second = first + QPointF(0, 19 * factor_);
    const bool left = region_.label->side == LabelSide::Left;
    painter->fillPath(left ? title_.startingAt(first) : title_.endingAt(first), colors.border);
    painter->fillPath(left ? subtitle_.startingAt(second) : subtitle_.endingAt(second), colors.border);
}

}  // namespace app
