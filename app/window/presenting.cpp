// The lecture hall: the presenter in place of the furniture, its keys, the notes on the lecturer's own screen.

#include "window/main_window.h"

#include "panels/predict_panel.h"
#include "window/actions.h"
#include "window/comparer.h"
#include "window/notes_window.h"
#include "window/present_keys.h"
#include "window/predictor.h"
#include "window/presenter.h"
#include "window/stage.h"
#include "window/view_docks.h"

#include <QApplication>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>

#include <utility>

namespace app {

void MainWindow::wirePresenting()
{
    connect(actions_->present, &QAction::triggered, this, [this] {
        simulation_.restart();
        presentFullScreen();
    });
    connect(actions_->presentHere, &QAction::triggered, this, &MainWindow::presentFullScreen);
    connect(actions_->notes, &QAction::triggered, this, &MainWindow::showNotes);
    wirePresentKeys();
}

void MainWindow::wirePresentKeys()
{
    PresentKeys* keys = presentKeys_;
    connect(keys, &PresentKeys::forward, this, &MainWindow::stepForward);
    connect(keys, &PresentKeys::back, &simulation_, &Simulation::stepBack);
    connect(keys, &PresentKeys::first, &simulation_, &Simulation::restart);
    connect(keys, &PresentKeys::last, &simulation_, &Simulation::toEnd);
    connect(keys, &PresentKeys::jump, this, [this](int step) { simulation_.seek(static_cast<std::size_t>(step)); });
    connect(keys, &PresentKeys::leave, this, [this] { if (!closeKeys()) setPresenting(false); });
    connect(keys, &PresentKeys::black, this, [this] { presenter_->setBlack(!presenter_->black()); });
    connect(keys, &PresentKeys::views, this, [this] { presenter_->switchViews(); });
    connect(keys, &PresentKeys::panels, this, [this] { presenter_->hidePanels(); });
    connect(keys, &PresentKeys::spotlight, this, [this] { presenter_->nextSpotlight(); });
    connect(keys, &PresentKeys::quiz, actions_->predict, &QAction::trigger);
    connect(keys, &PresentKeys::answer, this, &MainWindow::revealAnswer);
    connect(keys, &PresentKeys::choose, this, [this](int option) {
        presenter_->predict()->choose(option < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(option)));
    });
    connect(keys, &PresentKeys::notes, this, &MainWindow::showNotes);
    connect(keys, &PresentKeys::theme, actions_->switchTheme, &QAction::trigger);
    connect(keys, &PresentKeys::language, actions_->switchLanguage, &QAction::trigger);
    connect(keys, &PresentKeys::fullScreen, actions_->fullScreen, &QAction::trigger);
    connect(keys, &PresentKeys::larger, this, [this] { presenter_->changeType(1); });
    connect(keys, &PresentKeys::smaller, this, [this] { presenter_->changeType(-1); });
    connect(keys, &PresentKeys::normalSize, this, [this] { presenter_->changeType(0); });
    connect(keys, &PresentKeys::help, this, &MainWindow::showKeys);
}

void MainWindow::hideFurniture(bool hidden)
{
    menuBar()->setVisible(!hidden);
    findChild<QToolBar*>(QStringLiteral("tools"))->setVisible(!hidden);
    statusBar()->setVisible(!hidden);
    docks_->setHidden(hidden);
    adaptToWidth();
}

/// What the furniture had the focus on has it again; nothing, where nothing had.
void MainWindow::restoreFocus(bool presenting)
{
    if (presenting) setFocus();
    else if (focusBefore_) focusBefore_->setFocus();
    else if (QWidget* focus = QApplication::focusWidget()) focus->clearFocus();
}

/// The presenter is made when it is first needed; the furniture goes, and comes back as it was.
void MainWindow::setPresenting(bool on)
{
    if (on == presenting()) return;
    if (!presenter_) {
        pages_->addWidget(presenter_ = new Presenter);
        wire(presenter_->predict());
        connect(presenter_, &Presenter::stateClicked, this, [this](tcp::State state) {
            const auto place = predictor_->offer(std::nullopt, state);
            if (place) presenter_->predict()->choose(*place);
        });
        presenter_->setHintsShown(!actions_->predict->isChecked());
    }
    if (on) focusBefore_ = QApplication::focusWidget();
    pages_->setCurrentIndex(on ? pages_->indexOf(presenter_) : 0);
    comparer_->setHall(on ? presenter_ : nullptr);
    presenter_->setBlack(false);
    presenter_->spotlightOff();
    applyLook();
    hideFurniture(on);
    presentKeys_->setOn(on);
    restoreFocus(on);
    if (!on && stateBefore_) setWindowState(*std::exchange(stateBefore_, std::nullopt));
    if (simulation_.loaded()) showMoment(simulation_.moment());
}

/// From edge to edge, as on a projector. What the window was before, it is again once the hall is left.
void MainWindow::presentFullScreen()
{
    if (presenting()) return;
    stateBefore_ = windowState();
    setPresenting(true);
    setWindowState(windowState() | Qt::WindowFullScreen);
}

/// A window of its own; the same key closes it. The commands of this window act in it, too.
void MainWindow::showNotes()
{
    if (notes_ && notes_->isVisible()) {
        notes_->close();
        return;
    }
    if (!notes_) {
        notes_ = new NotesWindow(this);
        notes_->addActions({actions_->step, actions_->back, actions_->present, actions_->notes});
        notes_->placeBeside(*this);
    }
    applyLook();
    if (simulation_.loaded()) notes_->showMoment(simulation_.moment());
    notes_->show();
}

}  // namespace app
