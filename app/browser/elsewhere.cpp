#include "browser/page.h"

#include <QWidget>

// On a desktop there is no page around the program.
namespace app::browser {

QString pageAddress() { return {}; }
QString withKeysOfPage(QString text) { return text; }
void openTab(const QString&) {}
void toggleFullScreen(QWidget& window) { window.setWindowState(window.windowState() ^ Qt::WindowFullScreen); }
void post(const QString&) {}
void whenPosted(const std::function<void(const QString&)>&) {}
void whenPageHides(const std::function<void()>&) {}
void whenFileIsDropped(const std::function<void(const QString&)>&) {}
void keepFolder(const QString&) {}

}  // namespace app::browser
