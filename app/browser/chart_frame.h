#pragma once

#include "browser/chart_axes.h"

#include <QRectF>

class QPainter;

namespace app::browser {

/// What the axes with their words leave of the room.
QRectF plotAreaIn(const QRectF& room, const QList<ChartAxis*>& axes);

void paintGrid(QPainter& painter, const ChartAxis& axis, const QRectF& plot);
/// The line, its ticks and the words. `chart`: beyond its edges no word begins.
void paintAxis(QPainter& painter, const ChartAxis& axis, const QRectF& plot, const QRectF& chart);

}  // namespace app::browser
