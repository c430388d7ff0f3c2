#pragma once

#include "theme/style_colors.h"

#include <QMargins>

class QPainter;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionSpinBox;
class QWidget;

namespace app::theme {

inline constexpr QMargins kFieldPadding(7, 4, 7, 4);     ///< border and space around what is typed
inline constexpr QMargins kChoicePadding(8, 5, 20, 5);   ///< of a combo box, its arrow included
inline constexpr int kSpinButtons = 20;                  ///< width of the arrows of a spin box

/// The ground and border of an editor: of one line, or of a whole text.
void drawField(QPainter& painter, const QStyleOption& option, const QWidget* widget, const StyleColors& colors);
void drawComboBox(QPainter& painter, const QStyleOptionComboBox& option, const StyleColors& colors);
void drawSpinBox(QPainter& painter, const QStyleOptionSpinBox& option, const QWidget* widget,
                 const StyleColors& colors);
/// Of the upper button, or of the lower one.
QRect spinButton(const QRect& box, bool up, Qt::LayoutDirection direction);

}  // namespace app::theme
