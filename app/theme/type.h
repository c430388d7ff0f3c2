#pragma once

#include <QFont>

class QWidget;

namespace app::theme {

/// Says once in which type a widget writes: px at the usual size of type, in the embedded face. It keeps it whatever
/// becomes of its parents, in the size that the view around it is shown at.
void setType(QWidget* widget, qreal px, QFont::Weight weight = QFont::Normal);
void setMono(QWidget* widget, qreal px, QFont::Weight weight = QFont::Normal);

/// The size of type of a view, and of all that is in it now and later.
void setTextScale(QWidget& view, qreal scale);

/// Gives the widget the font that it was said to have, if it was. The widget style does so before it is first seen.
void applyType(QWidget& widget);

}  // namespace app::theme
