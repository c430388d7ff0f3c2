#pragma once

namespace app::workbench {
class Workbench;
}

namespace app::crowds {

class CrowdWindow;

/// The keys of the main window that make sense in this one too: the key card, full screen, language, theme, size of
/// type; Ctrl+W closes it.
void giveKeys(CrowdWindow& window, workbench::Workbench& bench);

}  // namespace app::crowds
