// What the window keeps for the next time, and where it is shown again.

#include "browser/page.h"
#include "window/documents.h"
#include "window/main_window.h"
#include "window/side_panels.h"
#include "workbench/appearance_controller.h"
#include "workbench/study_view.h"

#include <QScreen>

namespace app::window {
namespace {

constexpr QSize kFirstSize(1280, 800);
constexpr QSize kLargeSize(1920, 1080);  ///< the larger of the two that the design has drawn

}  // namespace

void MainWindow::recall()
{
    const workbench::Preferences& preferences = bench_->preferences();
    resize(kFirstSize);
    restoreGeometry(preferences.value("geometry", {}).toByteArray());
    restoreState(preferences.value("docks", {}).toByteArray());
    bench_->study().restoreLayout(preferences.value("splitters", {}).toByteArray());
    appearance().recall();
    chooseShared(preferences.value("shared", false).toBool());
}

void MainWindow::remember()
{
    workbench::Preferences& preferences = bench_->preferences();
    if (bench_->studying()) {  // the page of a feature has put the furniture away
        preferences.set("geometry", saveGeometry());
        preferences.set("docks", saveState());
        preferences.set("splitters", bench_->study().saveLayout());
    }
    preferences.set("shared", chosenShared_);
    sides_->remember();
    appearance().remember();
    documents_->remember();
}

void MainWindow::showInPlace()
{
    browser::whenPageHides([this] { keepAll(); });
    const bool first = !bench_->preferences().value("geometry", {}).isValid();
    const QSize room = screen()->availableSize();
    const bool spare = room.width() > kLargeSize.width() && room.height() > kLargeSize.height();
    if (first && spare) resize(kLargeSize);
    if (browser::kInside) resize(room);  // else docks are laid out for another width first
    if (browser::kInside) showFullScreen();
    else if (first && !spare) showMaximized();
    else show();
    setFocus();  // else the first button has it, and takes the arrows that walk
}

/// What is to be there again the next time.
void MainWindow::keepAll()
{
    emit bench_->keeping();
    remember();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    emit bench_->closing();
    simulation().pause();
    keepAll();
    QMainWindow::closeEvent(event);
}

}  // namespace app::window
