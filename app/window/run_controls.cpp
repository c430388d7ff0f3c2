#include "window/run_controls.h"

#include "panels/button_menu.h"
#include "panels/narration_panel.h"
#include "panels/step_strip.h"
#include "panels/transport_bar.h"
#include "scenario/swap_roles.h"
#include "workbench/actions.h"
#include "workbench/appearance_controller.h"
#include "workbench/message_bar.h"
#include "workbench/status_line.h"
#include "workbench/study_view.h"
#include "workbench/view_docks.h"
#include "workbench/workbench.h"

#include <QMainWindow>
#include <QMenu>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>

namespace app::window {

using namespace std::chrono_literals;

RunControls::RunControls(workbench::Workbench& bench)
    : QObject(&bench), bench_(bench), status_(new workbench::StatusLine)
{
    const workbench::Actions& actions = bench.actions();
    QAction* whatIf = actions.named("whatIf");
    transport_ = new panels::TransportBar({actions.restart, actions.back, actions.play, actions.step,
                                           actions.named("predict"), actions.undo, whatIf, actions.twin, actions.shared,
                                           actions.switchLanguage, actions.named("present")});
    auto* tools = new QToolBar;
    tools->setObjectName("tools");
    tools->setMovable(false);
    tools->toggleViewAction()->setVisible(false);
    bench.window().addToolBar(tools);
    tools->addWidget(transport_);  // not before: it would be measured without its style
    bench.window().statusBar()->addWidget(status_, 1);
    bench.window().statusBar()->setSizeGripEnabled(false);
    connect(whatIf, &QAction::triggered, this, [this, whatIf] {
        panels::openMenu(*transport_->button(whatIf), *whatIf->menu());
    });
    wireRun();
    wireEdits();
    wireProgress();
}

/// Beside the steps, for the lessons that it makes sense for.
QToolButton* RunControls::makeSwapButton()
{
    QAction* swapRoles = bench_.actions().swapRoles;
    auto* button = new QToolButton;
    button->setObjectName("swapButton");
    button->setDefaultAction(swapRoles);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    connect(swapRoles, &QAction::changed, button, [swapRoles, button] { button->setVisible(swapRoles->isEnabled()); });
    return button;
}

void RunControls::wireRun()
{
    lab::Simulation* lab = &bench_.simulation();
    const workbench::Actions& actions = bench_.actions();
    connect(actions.restart, &QAction::triggered, lab, &lab::Simulation::restart);
    connect(actions.back, &QAction::triggered, lab, &lab::Simulation::stepBack);
    connect(actions.step, &QAction::triggered, &bench_, &workbench::Workbench::stepForward);
    connect(actions.end, &QAction::triggered, lab, &lab::Simulation::toEnd);
    connect(actions.play, &QAction::triggered, lab, [lab] { lab->playing() ? lab->pause() : lab->play(); });
    connect(actions.faster, &QAction::triggered, this, [this, lab] { transport_->setSpeed(lab->speed() * 2); });
    connect(actions.slower, &QAction::triggered, this, [this, lab] { transport_->setSpeed(lab->speed() / 2); });
    connect(transport_, &panels::TransportBar::speedWanted, this, [this, lab](double speed) {
        lab->setSpeed(speed);
        if (lab->loaded()) status_->showMoment(lab->moment(), lab->momentCount(), speed, lab->source());
    });
    connect(&bench_.strip(), &panels::StepStrip::stepWanted, lab, &lab::Simulation::seek);
    connect(&bench_.study(), &workbench::StudyView::momentWanted, lab, &lab::Simulation::seekMoment);
    connect(&bench_.docks(), &workbench::ViewDocks::momentWanted, lab, &lab::Simulation::seekMoment);
    connect(status_, &workbench::StatusLine::momentWanted, lab, &lab::Simulation::seekMoment);
}

void RunControls::wireEdits()
{
    lab::Simulation* lab = &bench_.simulation();
    const workbench::Actions& actions = bench_.actions();
    connect(actions.undo, &QAction::triggered, lab, &lab::Simulation::undo);
    connect(actions.redo, &QAction::triggered, lab, &lab::Simulation::redo);
    connect(actions.nextEvent, &QAction::triggered, lab, [lab] { lab->run(tcp::RunNext{}); });
    connect(actions.oneSecond, &QAction::triggered, lab, [lab] { lab->run(tcp::RunFor{1s}); });
    connect(actions.oneMinute, &QAction::triggered, lab, [lab] { lab->run(tcp::RunFor{60s}); });
    connect(actions.swapRoles, &QAction::triggered, lab, &lab::Simulation::swapRoles);
    connect(bench_.study().narration(), &panels::NarrationPanel::backToLesson, lab, &lab::Simulation::backToLesson);
    connect(bench_.study().narration(), &panels::NarrationPanel::lessonValuesWanted, lab,
            &lab::Simulation::resetSettings);
    connect(&bench_.study(), &workbench::StudyView::requested, lab,
            [lab](const tcp::Action& action) { lab->apply(action); });
}

void RunControls::wireProgress()
{
    lab::Simulation* lab = &bench_.simulation();
    workbench::MessageBar* messages = &bench_.messages();
    connect(lab, &lab::Simulation::failed, messages, [messages](const QString& why) { messages->showMessage(why); });
    connect(lab, &lab::Simulation::progressed, messages, &workbench::MessageBar::showProgress);
    connect(lab, &lab::Simulation::busyChanged, messages, [messages](bool busy) { if (!busy) messages->clear(); });
    connect(messages, &workbench::MessageBar::cancelled, lab, &lab::Simulation::cancel);
    connect(lab, &lab::Simulation::playingChanged, this, [this](bool playing) {
        bench_.actions().setPlaying(playing);
        bench_.actions().setIcons(bench_.appearance().unscaled().theme);
    });
}

void RunControls::showMoment(const lab::Moment& moment)
{
    status_->showMoment(moment, bench_.simulation().momentCount(), bench_.simulation().speed(),
                        bench_.simulation().source());
}

void RunControls::setAppearance(const theme::Appearance& appearance)
{
    bench_.actions().setIcons(appearance.theme);
    transport_->setAppearance(appearance);
    status_->setAppearance(appearance);
}

void RunControls::enableActions(bool onward)
{
    const lab::Simulation& lab = bench_.simulation();
    const workbench::Actions& a = bench_.actions();
    const bool ready = lab.loaded() && !lab.busy();
    const bool acts = ready && !lab.measured();
    a.nextEvent->setEnabled(acts && lab.moment().world().nextDue());
    for (QAction* action : {a.oneSecond, a.oneMinute}) action->setEnabled(acts);
    a.save->setEnabled(ready);
    for (QAction* action : {a.restart, a.back}) action->setEnabled(ready && lab.canStepBack());
    a.step->setEnabled(lab.canStepForward() || onward);
    a.play->setEnabled(lab.canStepForward());
    a.end->setEnabled(ready && lab.moment().step < lab.stepCount());
    a.undo->setEnabled(ready && lab.canUndo());
    a.redo->setEnabled(ready && lab.canRedo());
    a.swapRoles->setEnabled(lab.canSwapRoles());
    a.swapRoles->setChecked(ready && lab.plan().lesson && tcp::rolesSwapped(*lab.plan().lesson));
}

}  // namespace app::window
