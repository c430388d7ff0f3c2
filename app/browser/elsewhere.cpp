#include "browser/page.h"

// On a desktop there is no page around the program.
namespace app::browser {

QString pageAddress() { return {}; }
void openTab(const QString&) {}
void post(const QString&) {}
void whenPosted(const std::function<void(const QString&)>&) {}
void whenPageHides(const std::function<void()>&) {}
void whenFileIsDropped(const std::function<void(const QString&)>&) {}
void keepFolder(const QString&) {}

}  // namespace app::browser
