#include "window/side_panels.h"

#include "files/library.h"
#include "lab/changed_settings.h"
#include "panels/scenario_panel.h"
#include "panels/settings_panel.h"
#include "trying/problem.h"
#include "workbench/actions.h"
#include "workbench/lesson_progress.h"
#include "workbench/scenario_button.h"
#include "workbench/settings_button.h"
#include "workbench/side_dock.h"
#include "workbench/study_view.h"
#include "workbench/workbench.h"

#include <QMainWindow>

namespace app::window {
namespace {

constexpr int kWide = 1500;  ///< px from which there is room for the dock

std::vector<panels::ScenarioEntry> scenarioEntries()
{
    std::vector<panels::ScenarioEntry> entries;
    for (files::ScenarioFile& file : files::library()) {
        tcp::Scenario& scenario = file.scenario;
        for (const trying::Problem& problem : trying::problems())
            if (problem.lesson == scenario.id)
                entries.push_back({QStringLiteral("try:") + problem.id(), QString::fromStdString(scenario.group),
                                   problem.goal.title, problem.goal.task});
        entries.push_back({QString::fromStdString(scenario.id), QString::fromStdString(scenario.group),
                           std::move(scenario.title), std::move(scenario.summary)});
    }
    return entries;
}

QHash<QString, panels::Mark> marksOf(const workbench::LessonProgress& progress)
{
    QHash<QString, panels::Mark> marks;
    for (auto one = progress.all().begin(); one != progress.all().end(); ++one) {
        using enum workbench::Progress;
        marks[one.key()] = *one == Mastered ? panels::Mark::Mastered : *one == Quizzed ? panels::Mark::Quizzed
                           : *one == Seen   ? panels::Mark::Seen : panels::Mark::None;
    }
    return marks;
}

}  // namespace

SidePanels::SidePanels(workbench::Workbench& bench)
    : QObject(&bench), bench_(bench), dock_(new workbench::SideDock(&bench.window())),
      scenarioButton_(new workbench::ScenarioButton), settingsButton_(new workbench::SettingsButton)
{
    bench.window().addDockWidget(Qt::LeftDockWidgetArea, dock_);
    const QVariant wanted = bench.preferences().value("dock", {});
    if (wanted.isValid()) dockWanted_ = wanted.toBool();
    connect(scenarioButton_, &workbench::ScenarioButton::made, this,
            [this](panels::ScenarioPanel* panel) { wire(panel); });
    connect(settingsButton_, &workbench::SettingsButton::made, this,
            [this](panels::SettingsPanel* panel) { wire(panel); });
    connect(dock_, &workbench::SideDock::made, this,
            [this](panels::ScenarioPanel* scenarios, panels::SettingsPanel* settings) {
                wire(scenarios);
                wire(settings);
                if (bench_.simulation().loaded()) scenarios->showMoment(bench_.simulation().moment());
            });
    connect(bench.actions().search, &QAction::triggered, this, &SidePanels::search);
    connect(&bench.study(), &workbench::StudyView::settingsWanted, this, &SidePanels::openSettings);
    connect(bench.actions().settings, &QAction::triggered, this, &SidePanels::openSettings);
}

QWidget* SidePanels::scenarioButton() const { return scenarioButton_; }
QWidget* SidePanels::settingsButton() const { return settingsButton_; }

void SidePanels::wire(panels::ScenarioPanel* panel)
{
    connect(panel, &panels::ScenarioPanel::scenarioWanted, &bench_, &workbench::Workbench::lessonWanted);
    connect(panel, &panels::ScenarioPanel::freePlayWanted, bench_.actions().freePlay, &QAction::trigger);
    connect(panel, &panels::ScenarioPanel::quizWanted, this, [this](const QString& id) {
        emit bench_.lessonWanted(id);
        QAction* predict = bench_.actions().named("predict");
        if (!predict->isChecked()) predict->trigger();
    });
    connect(panel, &panels::ScenarioPanel::entriesNeeded, this, [panel] { panel->setEntries(scenarioEntries()); });
    const auto mark = [this, panel] { panel->setMarks(marksOf(bench_.progress())); };
    connect(&bench_.progress(), &workbench::LessonProgress::changed, panel, mark);
    mark();
}

void SidePanels::wire(panels::SettingsPanel* panel)
{
    connect(panel, &panels::SettingsPanel::settingWanted, this, &SidePanels::trySetting);
    connect(panel, &panels::SettingsPanel::profileWanted, &bench_.simulation(), &lab::Simulation::setProfile);
    connect(panel, &panels::SettingsPanel::resetWanted, &bench_.simulation(), &lab::Simulation::resetSettings);
    if (bench_.simulation().loaded()) showSettings();
}

void SidePanels::search()
{
    if (dock_->isVisible()) dock_->scenarios()->focusSearch();
    else scenarioButton_->open();
}

void SidePanels::openSettings()
{
    if (!dock_->isVisible()) settingsButton_->open();
    (dock_->isVisible() ? dock_->settings() : settingsButton_->settings())->focusFirst();
}

void SidePanels::showMoment(const lab::Moment& moment)
{
    scenarioButton_->showMoment(moment);
    if (dock_->scenarios()) dock_->scenarios()->showMoment(moment);
    showSettings();
}

std::vector<panels::SettingsPanel*> SidePanels::settingsPanels() const
{
    std::vector<panels::SettingsPanel*> made{dock_->settings(), settingsButton_->settings()};
    std::erase(made, nullptr);
    return made;
}

void SidePanels::showSettings()
{
    const lab::Simulation& simulation = bench_.simulation();
    const std::vector<lab::ChangedSetting> changed = lab::changedSettings(simulation.moment());
    for (panels::SettingsPanel* panel : settingsPanels())
        panel->showSettings(simulation.settings(), simulation.settingsChanged(), changed);
    settingsButton_->setChanged(simulation.settingsChanged() &&
                                !(changed.empty() && lab::changedProfile(simulation.moment()).empty()));
}

void SidePanels::trySetting(const std::string& key, const std::string& value)
{
    const bool ok = !bench_.simulation().setSetting(key, value);
    for (panels::SettingsPanel* panel : settingsPanels()) panel->accepted(key, ok);
}

void SidePanels::setAppearance(const theme::Appearance& appearance)
{
    scenarioButton_->setAppearance(appearance);
    dock_->setAppearance(appearance);
    settingsButton_->setAppearance(appearance);
}

void SidePanels::adaptTo(int width, bool hidden)
{
    const bool dock = dockWanted_.value_or(width >= kWide);
    dock_->setVisible(dock && !hidden);
    bench_.actions().dock->setChecked(dock);
    scenarioButton_->setVisible(!dock);
    settingsButton_->setVisible(!dock);
}

void SidePanels::remember()
{
    if (dockWanted_) bench_.preferences().set("dock", *dockWanted_);
}

}  // namespace app::window
