#include "browser/chart.h"

#include "browser/chart_frame.h"

#include <QGraphicsLinearLayout>
#include <QGraphicsSceneHoverEvent>
#include <QPainter>
#include <QResizeEvent>

#include <utility>

namespace app::browser {

// The layout holds nothing: it is there to be told of margins.
Chart::Chart()
{
    setLayout(new QGraphicsLinearLayout);
    setAcceptHoverEvents(true);
    connect(&legend_, &ChartLegend::changed, this, &Chart::change);
}

void Chart::change()
{
    usual_ = {};
    update();
}

void Chart::setMargins(const QMargins& margins)
{
    margins_ = margins;
    change();
}

void Chart::addAxis(ChartAxis* axis, Qt::Alignment alignment)
{
    axis->setParent(this);
    axis->setAlignment(alignment);
    axes_ << axis;
    connect(axis, &ChartAxis::changed, this, &Chart::change);
    change();
}

void Chart::addSeries(ChartSeries* series)
{
    series->setParent(this);
    series_ << series;
    legend_.add(*series);
    connect(series, &ChartSeries::changed, this, &Chart::change);
    change();
}

void Chart::removeSeries(ChartSeries* series)
{
    if (hovered_.series == series) hover({}, {});
    series->disconnect(this);
    series->setParent(nullptr);
    series_.removeAll(series);
    legend_.remove(*series);
    change();
}

QRectF Chart::inside() const
{
    qreal left = 0, top = 0, right = 0, bottom = 0;
    layout()->getContentsMargins(&left, &top, &right, &bottom);
    return rect().adjusted(left, top, -right, -bottom).marginsRemoved(margins_);
}

QRectF Chart::usualPlotArea() const
{
    QRectF room = inside();
    if (legend_.isVisible()) room.setTop(room.top() + legend_.height());
    return plotAreaIn(room, axes_);
}

QRectF Chart::plotArea() const
{
    if (fixed_.isValid()) return fixed_;
    if (usual_.isNull()) usual_ = usualPlotArea();
    return usual_;
}

void Chart::setPlotArea(const QRectF& area)
{
    fixed_ = area;
    change();
}

QPointF Chart::mapToPosition(QPointF value, const ChartSeries* series) const
{
    const QRectF plot = plotArea();
    return plot.topLeft() + series->scaleFor(plot.size()).place(value);
}

void Chart::resizeEvent(QGraphicsSceneResizeEvent* event)
{
    QGraphicsWidget::resizeEvent(event);
    change();
    if (std::exchange(told_, plotArea()) != plotArea()) emit plotAreaChanged(plotArea());
}

void Chart::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const QRectF plot = plotArea();
    if (plot.isEmpty()) return;
    for (const ChartAxis* axis : axes_) paintGrid(*painter, *axis, plot);
    for (const ChartAxis* axis : axes_) paintAxis(*painter, *axis, plot, inside());
    for (const ChartSeries* series : series_) {
        if (!series->isVisible()) continue;
        painter->save();
        painter->translate(plot.topLeft());
        series->paint(*painter, series->scaleFor(plot.size()), plot.topLeft());
        painter->restore();
    }
    if (!legend_.isVisible()) return;
    QRectF place = inside();
    place.setHeight(legend_.height());
    legend_.paint(*painter, place);
}

Chart::Hovered Chart::targetAt(QPointF place) const
{
    const QRectF plot = plotArea();
    for (auto series = series_.rbegin(); series != series_.rend(); ++series) {
        if (!(*series)->isVisible()) continue;
        ChartTarget target =
            (*series)->targetAt({place - plot.topLeft(), QSizeF(1, 1)}, (*series)->scaleFor(plot.size()));
        if (target) return {*series, target};
    }
    return {};
}

void Chart::hover(const Hovered& now, QPointF place)
{
    const Hovered before = std::exchange(hovered_, now);
    if (before == now) return;
    const QRectF plot = plotArea();
    const auto tell = [&](const Hovered& one, bool over) {
        if (one.series)
            one.series->tellHovered(one.target, one.series->scaleFor(plot.size()).value(place - plot.topLeft()), over);
    };
    tell(before, false);
    tell(now, true);
}

void Chart::hoverMoveEvent(QGraphicsSceneHoverEvent* event) { hover(targetAt(event->pos()), event->pos()); }
void Chart::hoverLeaveEvent(QGraphicsSceneHoverEvent* event) { hover({}, event->pos()); }

ChartView::ChartView(Chart* chart, QWidget* parent) : QGraphicsView(parent), chart_(chart)
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setScene(&scene_);
    scene_.addItem(chart);
}

void ChartView::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    chart_->resize(size());
    setSceneRect(chart_->geometry());
}

}  // namespace app::browser
