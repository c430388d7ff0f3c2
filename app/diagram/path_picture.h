#pragma once

#include "lab/moment.h"
#include "theme/look.h"

#include <QRectF>

class QPainter;

namespace app {

/// The atlas with the way that both endpoints have gone up to the moment drawn on it, as large as fits; returns the
/// part of `room` that it took.
QRectF paintPath(QPainter& painter, const QRectF& room, const Moment& moment, const Look& look);

}  // namespace app
