#include "diagram/region_item.h"

#include "theme/colors.h"

#include <QPainter>

#include <algorithm>

namespace app::diagram {
namespace {

constexpr qreal kLine = 18;  ///< height of title, and of subtitle
constexpr qreal kBaseline = 13;

}  // namespace

RegionItem::RegionItem(const LayoutRegion& region, const DiagramMetrics& metrics, const theme::Theme& theme)
    : region_(region), metrics_(metrics), theme_(theme)
{
    setZValue(z::kRegion);
    setAcceptedMouseButtons(Qt::NoButton);
}

void RegionItem::retranslate()
{
    if (!region_.label) return;
    const theme::EdgeWords words = theme::regionWords(region_.id);
    if (words.event == title_.text() && words.action == subtitle_.text()) return;
    write(words);
}

void RegionItem::setFactor(qreal factor, bool titleOnly)
{
    if (!region_.label || (qFuzzyCompare(factor, factor_) && titleOnly == titleOnly_)) return;
    factor_ = factor;
    titleOnly_ = titleOnly;
    write(theme::regionWords(region_.id));
}

void RegionItem::write(const theme::EdgeWords& words)
{
    prepareGeometryChange();
    title_ = theme::Lettering(words.event, metrics_.eventPx * factor_, QFont::Bold);
    subtitle_ = theme::Lettering(words.action, metrics_.actionPx * factor_, QFont::Normal);
}

qreal RegionItem::lineHeight() const { return kLine * factor_; }

/// It grows upwards, away from the box.
QRectF RegionItem::labelBox() const
{
    if (!region_.label) return {};
    const qreal width = titleOnly_ ? title_.width() : std::max(title_.width(), subtitle_.width());
    const QPointF top = region_.label->top;
    const qreal left = region_.label->side == LabelSide::Left ? top.x() : top.x() - width;
    const qreal height = lineHeight() * (titleOnly_ ? 1 : 2);
    return {left, top.y() + 2 + 2 * kLine - height, width, height};
}

std::vector<QRectF> RegionItem::lines() const
{
    const QRectF box = labelBox();
    const auto line = [&](const theme::Lettering& words, qreal top) {
        const bool left = region_.label && region_.label->side == LabelSide::Left;
        const qreal x = left ? box.left() : box.right() - words.width();
        return QRectF(x, box.top() + top, words.width(), lineHeight());
    };
    if (titleOnly_) return {line(title_, 0)};
    return {line(title_, 0), line(subtitle_, lineHeight())};
}

QRectF RegionItem::boundingRect() const
{
    return region_.box.adjusted(-2, -2, 2, 2).united(labelBox().adjusted(-2, -2, 2, 2));
}

void RegionItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const theme::PhaseColors& colors = theme_.phases[static_cast<std::size_t>(region_.phase)];
    QPen pen(colors.border, metrics_.regionBorder, Qt::SolidLine, Qt::RoundCap);
    pen.setDashPattern({metrics_.regionDash / metrics_.regionBorder, metrics_.regionGap / metrics_.regionBorder});
    painter->setPen(pen);
    painter->setBrush(theme::mixed(colors.tint, theme_.canvas, 0.38));
    painter->drawRoundedRect(region_.box, metrics_.regionRadius, metrics_.regionRadius);
    if (!region_.label) return;
    const bool left = region_.label->side == LabelSide::Left;
    const auto line = [&](const theme::Lettering& words, const QPointF& at) {
        painter->fillPath(left ? words.startingAt(at) : words.endingAt(at), colors.border);
    };
    const QPointF first(region_.label->top.x(), labelBox().top() + kBaseline * factor_);
    line(title_, first);
    if (!titleOnly_) line(subtitle_, first + QPointF(0, (kLine + 1) * factor_));
}

}  // namespace app::diagram
