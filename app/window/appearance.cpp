// Language, theme, type and the arrangement that the width asks for.

#include "window/main_window.h"

#include "panels/step_strip.h"
#include "panels/transport_bar.h"
#include "theme/style.h"
#include "window/actions.h"
#include "window/crowd_window.h"
#include "window/fork_bar.h"
#include "window/free_play.h"
#include "window/draft_bar.h"
#include "window/menus.h"
#include "window/names_menu.h"
#include "window/message_bar.h"
#include "window/notes_window.h"
#include "window/presenter.h"
#include "window/scenario_button.h"
#include "window/settings_button.h"
#include "window/side_dock.h"
#include "window/stage.h"
#include "window/status_line.h"
#include "window/view_docks.h"

#include <QApplication>
#include <QMenuBar>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>

#include <algorithm>
#include <cmath>
#include <utility>

namespace app {
namespace {

constexpr int kWide = 1500;  ///< from this width on there is room for the dock and the chart

}  // namespace

void MainWindow::setLanguage(const QString& language)
{
    (language == u"ko" ? actions_->korean : actions_->english)->setChecked(true);
    language_.use(language);
    retranslate();
    if (crowds_) crowds_->setLanguage(language);
    simulation_.setLanguage(language);
}

void MainWindow::changeEvent(QEvent* event)
{
    const bool built = centralWidget() != nullptr;
    if (event->type() == QEvent::LanguageChange && built) retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::retranslate()
{
    actions_->retranslate();
    menus_->retranslate();
    docks_->retranslate();
    freePlay_->retranslate();
}

QString MainWindow::effectiveTheme() const
{
    if (theme_ != u"system") return theme_;
    return systemDark_ ? QStringLiteral("dark") : QStringLiteral("light");
}

void MainWindow::setTheme(const QString& theme)
{
    theme_ = theme;
    look_.theme = Theme::named(effectiveTheme());
    QAction* fixed = look_.theme.dark ? actions_->dark : actions_->light;
    (theme_ == u"system" ? actions_->likeSystem : fixed)->setChecked(true);
    applyTheme(*qApp, look_.theme);
    applyLook();
}

void MainWindow::setAnimated(bool on)
{
    if (on == look_.animate) return;
    look_.animate = on;
    applyLook();
}

/// A number that nobody wrote (a settings file of a later version) means the usual.
void MainWindow::setNames(StateNames names)
{
    const bool known = names >= StateNames::Stevens && names <= StateNames::Solaris;
    const StateNames before = std::exchange(look_.names, known ? names : StateNames::Stevens);
    menus_->names()->setNames(look_.names);
    if (look_.names == before) return;
    applyLook();
    if (simulation_.loaded()) showMoment(simulation_.moment());
}

void MainWindow::changeTextScale(qreal factor)
{
    textScale_ = factor == 0 ? 1 : std::clamp(textScale_ * factor, 0.8, 1.6);
    applyLook();
}

/// Type grows a little with the window, in steps: 1 at a width of 1280, 1.1 at 1920 (design 6).
qreal MainWindow::densityFor(int width) const
{
    const qreal density = 1 + 0.09 * (width - 1280) / 640.0;
    return std::round(std::clamp(density, 0.95, 1.4) * 20) / 20;
}

void MainWindow::applyLook()
{
    density_ = densityFor(width());
    Look look = look_;
    look.textScale = textScale_ * density_;
    const QFont font = look.font(12.5);
    menuBar()->ensurePolished();  // else it has the system's font when it is
    menuBar()->setFont(font);
    for (QMenu* menu : findChildren<QMenu*>()) menu->setFont(font);
    actions_->setIcons(look.theme);
    transport_->setLook(look);
    messages_->setLook(look);
    draftBar_->setLook(look);
    forkBar_->setLook(look);
    scenarioButton_->setLook(look);
    strip_->setLook(look);
    stage_->setLook(look);
    dock_->setLook(look);
    docks_->setLook(look);
    freePlay_->setLook(look);
    settingsButton_->setLook(look);
    status_->setLook(look);
    if (crowds_) crowds_->setLook(look_);
    look.textScale = textScale_;
    if (notes_) notes_->setLook(look);
    if (presenter_) presenter_->setLook(look_);  // its sizes are those of a hall
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    if (densityFor(width()) != density_) applyLook();
    adaptToWidth();
}

void MainWindow::adaptToWidth()
{
    const bool wide = width() >= kWide;
    const bool dock = dockWanted_.value_or(wide);
    dock_->setVisible(dock && !presenting());
    actions_->dock->setChecked(dock);
    scenarioButton_->setVisible(!dock);
    settingsButton_->setVisible(!dock);
}

/// The layouts of the View menu. The docks of views are all open or all closed.
void MainWindow::arrange(bool shared, std::optional<bool> dock, qreal textScale, bool docks)
{
    setShared(shared);
    dockWanted_ = dock;
    textScale_ = textScale;
    stage_->forgetArrangement();
    docks_->setOpen(docks);
    adaptToWidth();
    applyLook();
}

void MainWindow::setShared(bool shared)
{
    (shared ? actions_->shared : actions_->twin)->setChecked(true);
    stage_->setShared(shared);
}

}  // namespace app
