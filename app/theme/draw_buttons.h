#pragma once

#include "theme/style_colors.h"

#include <QMargins>
#include <QSize>

class QPainter;
class QProxyStyle;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionToolButton;
class QWidget;

namespace app::theme {

/// The space between the border of a button and its words.
QMargins buttonPadding(const QStyleOption& option, const QWidget* widget);
/// What is added to words that will be bold once the button is chosen, so that it keeps its place then.
int boldRoom(const QString& text, const QWidget* widget);

void drawPushButton(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget,
                    const StyleColors& colors, const QProxyStyle& style);
/// Its ground and border; drawToolButton() with its picture and words.
void drawToolButtonPanel(QPainter& painter, const QStyleOption& option, const QWidget* widget,
                         const StyleColors& colors);
void drawToolButton(QPainter& painter, const QStyleOptionToolButton& option, const QWidget* widget,
                    const StyleColors& colors, const QProxyStyle& style);

/// A check box or a radio button without its words; also in lists.
void drawIndicator(QPainter& painter, const QStyleOption& option, bool round, const StyleColors& colors);

}  // namespace app::theme
