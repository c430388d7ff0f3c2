#pragma once

#include "theme/style_colors.h"

#include <QMargins>

class QPainter;
class QStyle;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionTab;
class QStyleOptionViewItem;
class QStyleOptionDockWidget;

namespace app::theme {

inline constexpr int kMenuMargin = 26;       ///< room for a tick before the words of a menu, for an arrow after them
inline constexpr int kTabPaddingX = 15;      ///< from the end of a tab to its words: margin, border, space
inline constexpr int kTabPaddingY = 7;
inline constexpr int kLeastListRow = 26;

/// The ground of an item of a list, a tree or a table.
void drawItemGround(QPainter& painter, const QStyleOptionViewItem& option, const StyleColors& colors);
void drawHeaderSection(QPainter& painter, const QStyleOptionHeader& option, const StyleColors& colors);
void drawHeaderWords(QPainter& painter, const QStyleOptionHeader& option, const StyleColors& colors,
                     const QStyle& style);
void drawMenuItem(QPainter& painter, const QStyleOptionMenuItem& option, const StyleColors& colors,
                  const QStyle& style);
void drawMenuBarItem(QPainter& painter, const QStyleOptionMenuItem& option, const StyleColors& colors,
                     const QStyle& style);
void drawTab(QPainter& painter, const QStyleOptionTab& option, const StyleColors& colors, const QStyle& style);
void drawDockTitle(QPainter& painter, const QStyleOptionDockWidget& option, const QRect& room,
                   const StyleColors& colors, const QStyle& style);

}  // namespace app::theme
