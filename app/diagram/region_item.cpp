#include "diagram/region_item.h"

#include "theme/colors.h"
#include "theme/edge_words.h"

#include <QPainter>

#include <algorithm>

namespace app {

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
    prepareGeometryChange();
    title_ = Lettering(words.event, metrics_.eventPx, QFont::Bold);
    subtitle_ = Lettering(words.action, metrics_.actionPx, QFont::Normal);
}

QRectF RegionItem::labelBox() const
{
    if (!region_.label) return {};
    const qreal width = std::max(title_.width(), subtitle_.width());
    const QPointF top = region_.label->top;
    const qreal left = region_.label->side == LabelSide::Left ? top.x() : top.x() - width;
    return {left, top.y() + 2, width, 36};
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
    const QPointF first = region_.label->top + QPointF(0, 15);
    const QPointF second = first + QPointF(0, 19);
    const bool left = region_.label->side == LabelSide::Left;
    painter->fillPath(left ? title_.startingAt(first) : title_.endingAt(first), colors.border);
    painter->fillPath(left ? subtitle_.startingAt(second) : subtitle_.endingAt(second), colors.border);
}

}  // namespace app
