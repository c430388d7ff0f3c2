#pragma once

class QWidget;

namespace app::workbench {

/// Inserts a widget that was made late, with its children, into the tab order: right behind `before` and its children.
/// Without this Tab would reach it last. Both are in one window.
void putInTabOrder(QWidget* before, QWidget* made);

}  // namespace app::workbench
