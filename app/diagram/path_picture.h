#pragma once

#include "lab/known_state.h"
#include "lab/moment.h"
#include "theme/appearance.h"

#include <QRectF>

class QPainter;

namespace app::diagram {

/// The atlas with the way that both endpoints have gone up to the moment drawn on it, as large as fits; returns the
/// part of `room` that it took.
QRectF paintPath(QPainter& painter, const QRectF& room, const lab::Moment& moment, const theme::Appearance& appearance);
/// Where both ends of a captured run can be at the moment, and how well that is known.
QRectF paintKnown(QPainter& painter, const QRectF& room, const lab::Moment& moment, const lab::Evidence& evidence,
                  const theme::Appearance& appearance);
/// The same without any way: to be filled in by hand.
QRectF paintBlank(QPainter& painter, const QRectF& room, const theme::Appearance& appearance);

}  // namespace app::diagram
