// What is clicked becomes a command of the Simulation; every moment it shows goes to every view.

#include "window/main_window.h"

#include "panels/narration_panel.h"
#include "panels/predict_panel.h"
#include "panels/scenario_panel.h"
#include "panels/settings_panel.h"
#include "panels/step_strip.h"
#include "panels/transport_bar.h"
#include "scenario/swap_roles.h"
#include "window/actions.h"
#include "window/authoring.h"
#include "window/comparer.h"
#include "window/fork_bar.h"
#include "window/free_play.h"
#include "window/menus.h"
#include "window/message_bar.h"
#include "window/names_menu.h"
#include "window/notes_window.h"
#include "window/predictor.h"
#include "window/presenter.h"
#include "window/reference.h"
#include "window/scenario_button.h"
#include "window/second_run.h"
#include "window/settings_button.h"
#include "window/side_dock.h"
#include "window/stage.h"
#include "window/status_line.h"
#include "window/view_docks.h"
#include "window/what_if.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QToolButton>

namespace app {

using namespace std::chrono_literals;

void MainWindow::wireRun()
{
    Simulation* lab = &simulation_;
    connect(lab, &Simulation::shown, this, &MainWindow::showMoment);
    connect(lab, &Simulation::failed, this, [this](const QString& why) { messages_->showMessage(why); });
    connect(lab, &Simulation::progressed, messages_, &MessageBar::showProgress);
    connect(lab, &Simulation::busyChanged, this, [this](bool busy) { if (!busy) messages_->clear(); enableActions(); });
    connect(messages_, &MessageBar::cancelled, lab, &Simulation::cancel);
    connect(lab, &Simulation::playingChanged, this, [this](bool playing) {
        actions_->setPlaying(playing);
        actions_->setIcons(look_.theme);
    });
    connect(actions_->restart, &QAction::triggered, lab, &Simulation::restart);
    connect(actions_->back, &QAction::triggered, lab, &Simulation::stepBack);
    connect(actions_->step, &QAction::triggered, this, &MainWindow::stepForward);
    connect(actions_->end, &QAction::triggered, lab, &Simulation::toEnd);
    connect(actions_->play, &QAction::triggered, lab, [lab] { lab->playing() ? lab->pause() : lab->play(); });
    connect(transport_, &TransportBar::speedWanted, this, [this](double speed) {
        simulation_.setSpeed(speed);
        if (simulation_.loaded()) status_->showMoment(simulation_.moment(), simulation_.momentCount(), speed);
    });
    connect(actions_->faster, &QAction::triggered, this, [this] { transport_->setSpeed(simulation_.speed() * 2); });
    connect(actions_->slower, &QAction::triggered, this, [this] { transport_->setSpeed(simulation_.speed() / 2); });
}

void MainWindow::wireEdits()
{
    Simulation* lab = &simulation_;
    connect(actions_->undo, &QAction::triggered, lab, &Simulation::undo);
    connect(actions_->redo, &QAction::triggered, lab, &Simulation::redo);
    connect(actions_->nextEvent, &QAction::triggered, lab, [lab] { lab->run(tcp::RunNext{}); });
    connect(actions_->oneSecond, &QAction::triggered, lab, [lab] { lab->run(tcp::RunFor{1s}); });
    connect(actions_->oneMinute, &QAction::triggered, lab, [lab] { lab->run(tcp::RunFor{60s}); });
    connect(actions_->backToLesson, &QAction::triggered, lab, &Simulation::backToLesson);
    connect(actions_->swapRoles, &QAction::triggered, lab, &Simulation::swapRoles);
    connect(actions_->freePlay, &QAction::triggered, this, &MainWindow::openFreePlay);
    actions_->whatIf->setMenu(menus_->whatIf());
    connect(menus_->whatIf(), &QMenu::aboutToShow, this, [this] {
        if (!simulation_.loaded()) return;
        fillWhatIf(*menus_->whatIf(), simulation_.moment(), [this](const tcp::Action& action) {
            simulation_.apply(action);
            comparer_->withLesson();
        });
        menus_->whatIf()->addSeparator();
        menus_->whatIf()->addMenu(menus_->compare());
        menus_->whatIf()->addAction(actions_->backToLesson);
    });
    connect(actions_->whatIf, &QAction::triggered, this, [this] { transport_->button(actions_->whatIf)->showMenu(); });
}

void MainWindow::wireComparing()
{
    connect(menus_->compare(), &QMenu::aboutToShow, this, [this] { comparer_->fill(*menus_->compare()); });
    connect(comparer_, &Comparer::offered, forkBar_, &ForkBar::setOffered);
    connect(comparer_, &Comparer::atOnceChanged, this, [this](bool on) { memory_.set("compareAtOnce", on); });
    connect(authoring_, &Authoring::onChanged, comparer_, &Comparer::setWriting);
    connect(forkBar_, &ForkBar::compareWanted, comparer_, &Comparer::takeOffer);
    connect(forkBar_, &ForkBar::aloneWanted, comparer_, &Comparer::goOnAlone);
    connect(forkBar_, &ForkBar::backWanted, &simulation_, &Simulation::backToLesson);
}

void MainWindow::wireView()
{
    connect(actions_->twin, &QAction::triggered, this, [this] { setShared(false); });
    connect(actions_->shared, &QAction::triggered, this, [this] { setShared(true); });
    connect(actions_->switchView, &QAction::triggered, this, [this] { setShared(!stage_->shared()); });
    connect(actions_->fullScreen, &QAction::triggered, this,
            [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    connect(actions_->dock, &QAction::triggered, this, [this](bool on) {
        dockWanted_ = on;
        adaptToWidth();
    });
    connect(actions_->study, &QAction::triggered, this, [this] { arrange(false, std::nullopt, 1, false); });
    connect(actions_->lecture, &QAction::triggered, this, [this] { arrange(true, false, 1.2, false); });
    connect(actions_->bench, &QAction::triggered, this, [this] { arrange(false, false, 1, true); });
    connect(actions_->larger, &QAction::triggered, this, [this] { changeTextScale(1.1); });
    connect(actions_->smaller, &QAction::triggered, this, [this] { changeTextScale(1 / 1.1); });
    connect(actions_->normalSize, &QAction::triggered, this, [this] { changeTextScale(0); });
    connect(actions_->search, &QAction::triggered, this, [this] {
        if (dock_->isVisible()) dock_->scenarios()->focusSearch();
        else scenarioButton_->open();
    });
}

void MainWindow::wireSettings()
{
    connect(actions_->english, &QAction::triggered, this, [this] { setLanguage(QStringLiteral("en")); });
    connect(actions_->korean, &QAction::triggered, this, [this] { setLanguage(QStringLiteral("ko")); });
    connect(actions_->switchLanguage, &QAction::triggered, this,
            [this] { setLanguage(language() == u"ko" ? QStringLiteral("en") : QStringLiteral("ko")); });
    connect(actions_->light, &QAction::triggered, this, [this] { setTheme(QStringLiteral("light")); });
    connect(actions_->dark, &QAction::triggered, this, [this] { setTheme(QStringLiteral("dark")); });
    connect(actions_->likeSystem, &QAction::triggered, this, [this] { setTheme(QStringLiteral("system")); });
    connect(actions_->switchTheme, &QAction::triggered, this,
            [this] { setTheme(look_.theme.dark ? QStringLiteral("light") : QStringLiteral("dark")); });
    connect(menus_->names(), &NamesMenu::namesWanted, this, &MainWindow::setNames);
    connect(actions_->animate, &QAction::toggled, this, &MainWindow::setAnimated);
    connect(actions_->keys, &QAction::triggered, this, &MainWindow::showKeys);
    connect(actions_->crowds, &QAction::triggered, this, [this] { showCrowds(QString()); });
    connect(actions_->about, &QAction::triggered, this, &MainWindow::showAbout);
}

void MainWindow::wirePanels()
{
    connect(stage_, &Stage::requested, this, [this](const tcp::Action& action) { simulation_.apply(action); });
    connect(stage_, &Stage::momentWanted, &simulation_, &Simulation::seekMoment);
    connect(stage_->narration(), &NarrationPanel::backToLesson, &simulation_, &Simulation::backToLesson);
    connect(strip_, &StepStrip::stepWanted, &simulation_, &Simulation::seek);
    connect(status_, &StatusLine::momentWanted, &simulation_, &Simulation::seekMoment);
    connect(scenarioButton_, &ScenarioButton::made, this, [this](ScenarioPanel* panel) { wire(panel); });
    connect(settingsButton_, &SettingsButton::made, this, [this](SettingsPanel* panel) { wire(panel); });
    connect(dock_, &SideDock::made, this, [this](ScenarioPanel* scenarios, SettingsPanel* settings) {
        wire(scenarios);
        wire(settings);
        if (simulation_.loaded()) scenarios->showMoment(simulation_.moment());
    });
    connect(docks_, &ViewDocks::momentWanted, &simulation_, &Simulation::seekMoment);
}

/// Cards of states and arrows; while a question is open, a click on the diagram may be the answer.
void MainWindow::wireReference()
{
    const auto look = [this] {
        Look scaled = look_;
        scaled.textScale = textScale_ * densityFor(width());
        return scaled;
    };
    connect(stage_, &Stage::stateClicked, this, [this, look](std::optional<tcp::HostId>, tcp::State state) {
        if (!predictor_->asking()) reference_->show(stateCard(state, look(), language()), look());
    });
    connect(stage_, &Stage::edgeClicked, this, [this, look](const QString& edge) {
        if (!predictor_->asking()) reference_->show(edgeCard(edge.toStdString(), look(), language()), look());
    });
    connect(reference_, &Reference::lessonWanted, this, &MainWindow::open);
    connect(&simulation_, &Simulation::shown, reference_, &Reference::close);
}

void MainWindow::wire(ScenarioPanel* panel)
{
    connect(panel, &ScenarioPanel::scenarioWanted, this, &MainWindow::open);
    connect(panel, &ScenarioPanel::freePlayWanted, this, &MainWindow::openFreePlay);
    connect(panel, &ScenarioPanel::entriesNeeded, this, [panel] { panel->setEntries(scenarioEntries()); });
}

void MainWindow::wire(SettingsPanel* panel)
{
    connect(panel, &SettingsPanel::settingWanted, this, &MainWindow::trySetting);
    connect(panel, &SettingsPanel::profileWanted, &simulation_, &Simulation::setProfile);
    connect(panel, &SettingsPanel::resetWanted, &simulation_, &Simulation::resetSettings);
    if (simulation_.loaded()) showSettings();
}

/// Finishes what still flies first: the same key that goes on never has to wait.
void MainWindow::stepForward()
{
    stage_->finishAnimation();
    if (presenter_) presenter_->finishAnimation();
    if (presenting() && predictor_->asking()) return revealAnswer();
    if (predictor_->askBeforeStep()) return;
    if (!comparer_->stepOn()) simulation_.stepForward();
}

void MainWindow::showMoment(const Moment& moment)
{
    if (presenting()) {
        presenter_->showMoment(moment);
        comparer_->momentShown(moment);
    } else {
        strip_->showMoment(moment);
        scenarioButton_->showMoment(moment);
        if (dock_->scenarios()) dock_->scenarios()->showMoment(moment);
        stage_->showMoment(moment);
        status_->showMoment(moment, simulation_.momentCount(), simulation_.speed());
        docks_->showMoment(moment);
        comparer_->momentShown(moment);
        authoring_->momentShown(moment);
        freePlay_->showMoment(moment);
        showSettings();
    }
    if (notes_ && notes_->isVisible()) notes_->showMoment(moment);
    predictor_->momentShown(moment);
    secondRun_->momentShown(moment, simulation_.plan().isLesson());
    enableActions();
}

std::vector<SettingsPanel*> MainWindow::settingsPanels() const
{
    std::vector<SettingsPanel*> made{dock_->settings(), settingsButton_->settings()};
    std::erase(made, nullptr);
    return made;
}

void MainWindow::showSettings()
{
    std::vector<std::string> overridden;
    for (const auto& [key, value] : simulation_.plan().overrides) overridden.push_back(key);
    for (SettingsPanel* panel : settingsPanels())
        panel->showSettings(simulation_.settings(), simulation_.settingsChanged(), overridden);
}

void MainWindow::trySetting(const std::string& key, const std::string& value)
{
    const bool ok = !simulation_.setSetting(key, value);
    for (SettingsPanel* panel : settingsPanels()) panel->accepted(key, ok);
}

void MainWindow::enableActions()
{
    const bool ready = simulation_.loaded() && !simulation_.busy();
    const bool forward = simulation_.canStepForward();
    const bool onward = forward || comparer_->canStepOn();
    const bool branched = ready && simulation_.plan().lesson && !simulation_.plan().isLesson();
    const Actions& a = *actions_;
    a.nextEvent->setEnabled(ready && simulation_.moment().world().nextDue());
    for (QAction* action : {a.oneSecond, a.oneMinute, a.whatIf, a.save, a.write, a.share, a.exportLadder,
                            a.handout, a.handoutAnswers, menus_->compare()->menuAction()})
        action->setEnabled(ready);
    for (QAction* action : {actions_->restart, actions_->back}) action->setEnabled(ready && simulation_.canStepBack());
    actions_->step->setEnabled(onward);
    actions_->play->setEnabled(forward);
    actions_->end->setEnabled(ready && simulation_.moment().step < simulation_.stepCount());
    actions_->undo->setEnabled(ready && simulation_.canUndo());
    actions_->redo->setEnabled(ready && simulation_.canRedo());
    actions_->backToLesson->setEnabled(branched);
    actions_->swapRoles->setEnabled(simulation_.canSwapRoles());
    actions_->swapRoles->setChecked(ready && simulation_.plan().lesson && tcp::rolesSwapped(*simulation_.plan().lesson));
}

/// Keys that no widget has used: the arrows and the space bar walk, as they do while presenting.
void MainWindow::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Right: case Qt::Key_Space: stepForward(); return;
    case Qt::Key_Left: case Qt::Key_Backspace: simulation_.stepBack(); return;
    case Qt::Key_Home: simulation_.restart(); return;
    case Qt::Key_End: simulation_.toEnd(); return;
    default: QMainWindow::keyPressEvent(event);
    }
}

}  // namespace app
