#pragma once

#include "simulation/action.h"
#include "theme/appearance.h"

#include <QPointF>

class QPainter;

namespace app::theme {

/// The small marks that several views share. Each is drawn around its centre; `ink` is the line, `paper` what
/// lies behind. Units are those of the painter.
struct MarkColors {
    QColor ink;
    QColor paper;
};

/// The token of an endpoint: a circle with C, a square with S. Shape, not hue, tells them apart.
/// Scale 1 is 30 wide.
void paintToken(QPainter& painter, QPointF centre, tcp::HostId host, MarkColors colors, qreal scale = 1);
/// The same token, hollow: the host is also here (a listener beside a newer connection).
void paintHollowToken(QPainter& painter, QPointF centre, tcp::HostId host, MarkColors colors, qreal scale = 1);

void paintClock(QPainter& painter, QPointF centre, qreal radius, MarkColors colors);
void paintReset(QPainter& painter, QPointF centre, qreal radius, MarkColors colors);      ///< ⊗
void paintAppWindow(QPainter& painter, QPointF centre, qreal radius,
                    MarkColors colors);  ///< "waits for the application"

}  // namespace app::theme
