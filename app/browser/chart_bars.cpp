#include "browser/chart_bars.h"

#include <QPainter>

#include <algorithm>

namespace app::browser {

void BarSet::append(qreal length)
{
    lengths_ << length;
    emit changed();
}

void BarSet::remove(int index, int count)
{
    lengths_.remove(index, count);
    emit changed();
}

void BarSet::setLabel(const QString& label)
{
    label_ = label;
    emit changed();
}

void BarSet::setBrush(const QBrush& brush)
{
    brush_ = brush;
    emit changed();
}

void BarSet::setPen(const QPen& pen)
{
    pen_ = pen;
    emit changed();
}

void ManyBarSeries::append(BarSet* set)
{
    set->setParent(this);
    sets_ << set;
    connect(set, &BarSet::changed, this, &ChartSeries::changed);
}

QList<LegendLook> ManyBarSeries::legendLooks() const
{
    QList<LegendLook> all;
    for (const BarSet* set : sets_) all << LegendLook{set->label(), set->pen(), set->brush(), true};
    return all;
}

void ManyBarSeries::paint(QPainter& painter, const ChartScale& scale, QPointF) const
{
    painter.setClipRect(QRectF(QPointF(0, 0), scale.size));
    for (const Bar& bar : bars(scale)) {
        painter.setPen(bar.set->pen());
        painter.setBrush(bar.set->brush());
        painter.drawRect(bar.place);
    }
}

ChartTarget ManyBarSeries::targetAt(const QRectF& pixel, const ChartScale& scale)
{
    const QList<Bar> all = bars(scale);
    const auto found = std::find_if(all.rbegin(), all.rend(), [&](const Bar& bar) {
        const qreal edge = bar.set->pen().widthF() / 2;
        return bar.place.adjusted(-edge, -edge, edge, edge).intersects(pixel);
    });
    return found == all.rend() ? nullptr : found->set;
}

QList<ManyBarSeries::Bar> StackedBarSeries::bars(const ChartScale& scale) const
{
    QList<Bar> all;
    QList<qreal> ends;
    for (BarSet* set : sets()) {
        ends.resize(std::max(ends.size(), set->lengths().size()));
        for (qsizetype row = 0; row < set->lengths().size(); ++row) {
            const qreal begin = ends[row];
            ends[row] += set->lengths()[row];
            const auto middle = static_cast<qreal>(row);
            const QPointF one = scale.place({begin, middle - width() / 2});
            const QRectF place = QRectF(one, scale.place({ends[row], middle + width() / 2})).normalized();
            if (!place.isEmpty()) all << Bar{set, place};
        }
    }
    return all;
}

void StackedBarSeries::tellHovered(ChartTarget target, QPointF value, bool over)
{
    if (auto* set = qobject_cast<BarSet*>(target)) emit set->hovered(over, qRound(value.y()));
}

QList<ManyBarSeries::Bar> BarSeries::bars(const ChartScale& scale) const
{
    QList<Bar> all;
    const qreal each = width() / static_cast<qreal>(sets().size());
    for (qsizetype i = 0; i < sets().size(); ++i) {
        BarSet* set = sets()[i];
        for (qsizetype category = 0; category < set->lengths().size(); ++category) {
            const qreal left = static_cast<qreal>(category) - width() / 2 + static_cast<qreal>(i) * each;
            const QPointF top = scale.place({left, set->lengths()[category]});
            const QRectF place = QRectF(top, scale.place({left + each, 0})).normalized();
            if (!place.isEmpty()) all << Bar{set, place};
        }
    }
    return all;
}

void BarSeries::tellHovered(ChartTarget target, QPointF value, bool over)
{
    if (auto* set = qobject_cast<BarSet*>(target)) emit set->hovered(over, qRound(value.x()));
}

}  // namespace app::browser
