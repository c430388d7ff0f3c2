#pragma once

class QWidget;

namespace app::workbench {

/// For a widget that covers part of the window for a while. When it is hidden or deleted, the focus goes back to the
/// widget that has it now; where there is none, or it is not visible any more, to the window, so that its keys work.
void returnFocusAfter(QWidget& cover);

}  // namespace app::workbench
