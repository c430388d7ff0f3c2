#include "browser/chart_series.h"

#include <QPainter>

#include <algorithm>
#include <utility>

namespace app::browser {
namespace {

/// Lines are somewhat thicker for the mouse than for the eye.
constexpr qreal kForMouse = 1.42;

/// Half a pixel more where needed, so that lines along the edges of the plot are whole.
QRectF clipFor(QSizeF size, QPointF origin)
{
    const auto fraction = [](qreal number) { return number - static_cast<int>(number); };
    const qreal left = fraction(origin.x());
    const qreal top = fraction(origin.y());
    return QRectF(QPointF(0, 0), size)
        .adjusted(-left, -top, std::max(left, fraction(size.width() + 0.5)),
                  std::max(top, fraction(size.height() + 0.5)));
}

}  // namespace

QPointF ChartScale::place(QPointF value) const
{
    if (maxX == minX || maxY == minY) return {};
    return {(value.x() - minX) * (size.width() / (maxX - minX)),
            size.height() - (value.y() - minY) * (size.height() / (maxY - minY))};
}

QPointF ChartScale::value(QPointF place) const
{
    return {place.x() / size.width() * (maxX - minX) + minX,
            (size.height() - place.y()) / size.height() * (maxY - minY) + minY};
}

void ChartSeries::attachAxis(ChartAxis* axis)
{
    (axis->alignment() & (Qt::AlignBottom | Qt::AlignTop) ? x_ : y_) = axis;
}

void ChartSeries::setVisible(bool on)
{
    if (std::exchange(visible_, on) != on) emit changed();
}

void ChartSeries::setName(const QString& name)
{
    if (std::exchange(name_, name) != name) emit changed();
}

ChartScale ChartSeries::scaleFor(QSizeF size) const
{
    if (!x_ || !y_) return {size};
    return {size, x_->min(), x_->max(), y_->min(), y_->max()};
}

void LineSeries::replace(const QList<QPointF>& points)
{
    points_ = points;
    emit changed();
}

void LineSeries::setPen(const QPen& pen)
{
    pen_ = pen;
    emit changed();
}

QPainterPath LineSeries::path(const ChartScale& scale) const
{
    QPainterPath path;
    for (qsizetype i = 0; i < points_.size(); ++i) {
        if (i == 0) path.moveTo(scale.place(points_[i]));
        else path.lineTo(scale.place(points_[i]));
    }
    return path;
}

// One line after the other where they are solid: a path of so many points would take longer.
void LineSeries::paint(QPainter& painter, const ChartScale& scale, QPointF origin) const
{
    painter.setPen(pen_);
    painter.setClipRect(clipFor(scale.size, origin));
    if (pen_.style() != Qt::SolidLine) return painter.drawPath(path(scale));
    for (qsizetype i = 1; i < points_.size(); ++i)
        painter.drawLine(scale.place(points_[i - 1]), scale.place(points_[i]));
}

ChartTarget LineSeries::targetAt(const QRectF& pixel, const ChartScale& scale)
{
    QPainterPathStroker stroker;
    stroker.setWidth(pen_.width() * kForMouse);
    stroker.setJoinStyle(Qt::MiterJoin);
    stroker.setCapStyle(Qt::SquareCap);
    return !points_.isEmpty() && stroker.createStroke(path(scale)).intersects(pixel) ? this : nullptr;
}

AreaSeries::AreaSeries(LineSeries* upper, LineSeries* lower) : upper_(upper), lower_(lower)
{
    for (LineSeries* bound : {upper, lower}) connect(bound, &ChartSeries::changed, this, &ChartSeries::changed);
}

void AreaSeries::setBrush(const QBrush& brush)
{
    brush_ = brush;
    emit changed();
}

void AreaSeries::setPen(const QPen& pen)
{
    pen_ = pen;
    emit changed();
}

void AreaSeries::paint(QPainter& painter, const ChartScale& scale, QPointF) const
{
    QPainterPath path = upper_->path(scale);
    path.connectPath(lower_->path(scale).toReversed());
    path.closeSubpath();
    painter.setPen(pen_);
    painter.setBrush(brush_);
    painter.setClipRect(QRectF(QPointF(0, 0), scale.size));
    painter.drawPath(path);
}

}  // namespace app::browser
