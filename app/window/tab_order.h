#pragma once

class QWidget;

namespace app {

/// What is made later would come last when one goes on with Tab. Puts it, and all within it, behind `before` and all
/// within that. Both are in one window.
void putInTabOrder(QWidget* before, QWidget* made);

}  // namespace app
