#pragma once

#include <functional>

class QAction;
class QMenu;

namespace app::panels {

/// "Why is this so?" and "What did this lead to?" before that entry of the menu (none: at its end); `wanted` is told
/// which: true is forward.
void offerWhy(QMenu& menu, const std::function<void(bool forward)>& wanted, QAction* before = nullptr);

}  // namespace app::panels
