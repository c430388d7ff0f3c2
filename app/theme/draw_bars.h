#pragma once

#include "theme/style_colors.h"

#include <QRect>
#include <QStyle>

class QPainter;
class QStyleOptionProgressBar;
class QStyleOptionSlider;

namespace app::theme {

inline constexpr int kScrollBar = 11;
inline constexpr int kLeastScrollHandle = 28;
inline constexpr int kSliderHandle = 14;

/// A slider: a line with a round handle.
void drawSlider(QPainter& painter, const QStyleOptionSlider& option, const StyleColors& colors);
QRect sliderPart(const QStyleOptionSlider& option, QStyle::SubControl part);

/// A scroll bar: a handle alone; there are no buttons at its ends.
void drawScrollBar(QPainter& painter, const QStyleOptionSlider& option, const StyleColors& colors);
QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part);

void drawProgressGround(QPainter& painter, const QStyleOptionProgressBar& option, const StyleColors& colors);
/// How far it has come; all of it where nobody knows.
void drawProgress(QPainter& painter, const QStyleOptionProgressBar& option, const StyleColors& colors);

}  // namespace app::theme
