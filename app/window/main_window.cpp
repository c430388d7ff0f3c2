#include "window/main_window.h"

#include "browser/page.h"
#include "files/local_text.h"
#include "panels/step_strip.h"
#include "window/documents.h"
#include "window/help_menu.h"
#include "window/run_controls.h"
#include "window/side_panels.h"
#include "window/step_keys.h"
#include "workbench/actions.h"
#include "workbench/appearance_controller.h"
#include "workbench/message_bar.h"
#include "workbench/names_menu.h"
#include "workbench/reference_card_controller.h"
#include "workbench/study_view.h"
#include "workbench/view_docks.h"
#include "workbench/view_zoom.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace app::window {
namespace {

constexpr int kGap = 8;
constexpr QLatin1String kProgram("TCP State Lab");
constexpr QSize kLeastSize(760, 540);
constexpr int kDocksPlace = 20;          ///< of the views that may be shown or hidden, in the View menu

}  // namespace

MainWindow::MainWindow(const Start& start, const std::vector<workbench::FeatureMaker>& features)
    : bench_(new workbench::Workbench(*this, start)), pages_(new QStackedWidget(this))
{
    setWindowTitle(kProgram);
    setMinimumSize(kLeastSize);
    setContextMenuPolicy(Qt::NoContextMenu);
    for (const workbench::FeatureMaker& make : features) features_.push_back(make(*bench_));
    menus_ = new workbench::Menus(*menuBar(), bench_->actions(), this);
    std::vector<workbench::MenuItem> items;
    for (QAction* dock : bench_->docks().actions()) items.push_back({workbench::Menu::View, kDocksPlace, dock});
    for (const auto& feature : features_) std::ranges::copy(feature->menuItems(), std::back_inserter(items));
    menus_->add(items);
    documents_ = new Documents(*bench_, *menus_, [this](const QString& it) { return openByFeature(features_, it); });
    run_ = new RunControls(*bench_);
    sides_ = new SidePanels(*bench_);
    new HelpMenu(*bench_, features_);
    new workbench::ReferenceCardController(*bench_);
    new workbench::ZoomController(*bench_);
    new StepKeys(*this);
    buildStudy();
    setCentralWidget(pages_);
    addActions(bench_->actions().findChildren<QAction*>());
    wire();
    wireView();
    recall();
    emit bench_->started();
}

MainWindow::~MainWindow() = default;

workbench::Feature* MainWindow::find(const std::function<bool(workbench::Feature*)>& wanted) const
{
    const auto place = std::ranges::find_if(features_, [&](const auto& feature) { return wanted(feature.get()); });
    Q_ASSERT(place != features_.end());
    return place->get();
}

void MainWindow::buildStudy()
{
    auto* study = new QWidget;
    pages_->addWidget(study);  // empty: it is shown, and measured for that
    auto* column = new QVBoxLayout(study);
    column->setContentsMargins(kGap, kGap, kGap, 0);
    column->setSpacing(7);
    column->addWidget(&bench_->messages());
    column->addWidget(buildStrip());
    for (const auto& feature : features_)
        if (QWidget* widget = feature->widget(workbench::Slot::Above)) column->addWidget(widget);
    column->addWidget(&bench_->study(), 1);
}

QWidget* MainWindow::buildStrip()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(sides_->scenarioButton());
    layout->addWidget(&bench_->strip(), 1);
    layout->addWidget(run_->makeSwapButton());
    layout->addWidget(sides_->settingsButton());
    return row;
}

void MainWindow::wire()
{
    lab::Simulation* lab = &bench_->simulation();
    const workbench::Actions& actions = bench_->actions();
    connect(lab, &lab::Simulation::shown, this, &MainWindow::showMoment);
    connect(lab, &lab::Simulation::busyChanged, this, &MainWindow::enableActions);
    connect(bench_, &workbench::Workbench::stepWanted, this, &MainWindow::stepForward);
    connect(bench_, &workbench::Workbench::pageWanted, this, &MainWindow::showPage);
    const auto showLoaded = [this, lab] { if (lab->loaded()) showMoment(lab->moment()); };
    connect(bench_, &workbench::Workbench::viewChanged, this, showLoaded);
    connect(actions.quit, &QAction::triggered, this, &QWidget::close);
}

void MainWindow::wireView()
{
    const workbench::Actions& actions = bench_->actions();
    workbench::AppearanceController* look = &bench_->appearance();
    connect(look, &workbench::AppearanceController::changed, this, &MainWindow::applyAppearance);
    connect(look, &workbench::AppearanceController::languageChanged, this, &MainWindow::retranslate);
    connect(look, &workbench::AppearanceController::namesChanged, this, [this, look] {
        menus_->names()->setNames(look->unscaled().names);
        if (simulation().loaded()) showMoment(simulation().moment());
    });
    connect(menus_->names(), &workbench::NamesMenu::namesWanted, look, &workbench::AppearanceController::setNames);
    connect(actions.twin, &QAction::triggered, this, [this] { chooseShared(false); });
    connect(actions.shared, &QAction::triggered, this, [this] { chooseShared(true); });
    connect(actions.switchView, &QAction::triggered, this, [this] { chooseShared(!bench_->study().shared()); });
    connect(actions.fullScreen, &QAction::triggered, this, [this] { browser::toggleFullScreen(*this); });
    connect(actions.dock, &QAction::triggered, this, [this](bool on) {
        sides_->wantDock(on);
        sides_->adaptTo(width(), !bench_->studying());
    });
    connect(actions.study, &QAction::triggered, this, [this] { arrange(false, std::nullopt, 1, false); });
    connect(actions.lecture, &QAction::triggered, this, [this] { arrange(true, false, 1.2, false); });
    connect(actions.bench, &QAction::triggered, this, [this] { arrange(false, false, 1, true); });
}

QString MainWindow::message() const
{
    return bench_->messages().isHidden() ? QString() : bench_->messages().text();
}

/// What is out of sight is not laid out; it is shown the moment when it comes back.
void MainWindow::showMoment(const lab::Moment& moment)
{
    if (bench_->studying()) {
        bench_->strip().showMoment(moment);
        bench_->study().showMoment(moment);
        bench_->docks().showMoment(moment);
        sides_->showMoment(moment);
        run_->showMoment(moment);
    }
    for (const auto& feature : features_) feature->showMoment(moment);
    const QString lesson = moment.scenario ? files::localText(moment.scenario->title, moment.language) : QString();
    setWindowTitle(lesson.isEmpty() ? QString(kProgram) : QStringLiteral("%1 \u2013 %2").arg(lesson, kProgram));
    enableActions();
}

/// Finishes what still flies first: the same key that goes on never has to wait.
void MainWindow::stepForward()
{
    bench_->view().finishAnimation();
    const bool taken = std::ranges::any_of(features_, [](const auto& feature) { return feature->stepForward(); });
    if (!taken) simulation().stepForward();
}

void MainWindow::enableActions()
{
    run_->enableActions(std::ranges::any_of(features_, [](const auto& feature) { return feature->canStepForward(); }));
}

void MainWindow::applyAppearance()
{
    const theme::Appearance look = appearance().scaled();
    bench_->messages().setAppearance(look);
    bench_->strip().setAppearance(look);
    bench_->study().setAppearance(look);
    bench_->docks().setAppearance(look);
    sides_->setAppearance(look);
    run_->setAppearance(look);
    for (const auto& feature : features_) feature->setAppearance(look);
}

void MainWindow::retranslate()
{
    bench_->actions().retranslate();
    menus_->retranslate();
    bench_->docks().retranslate();
    for (const auto& feature : features_) feature->retranslate();
}

void MainWindow::changeEvent(QEvent* event)
{
    const bool built = centralWidget() != nullptr;
    if (event->type() == QEvent::LanguageChange && built) retranslate();
    QMainWindow::changeEvent(event);
}

/// Before it is laid out for the first time, which would be without the dock, or beside an empty one.
bool MainWindow::event(QEvent* event)
{
    if (event->type() == QEvent::Polish) adaptToWidth();
    return QMainWindow::event(event);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    adaptToWidth();
}

void MainWindow::adaptToWidth()
{
    appearance().setWidth(width());
    sides_->adaptTo(width(), !bench_->studying());
}

/// The layouts of the View menu. The docks of views are all open or all closed.
void MainWindow::arrange(bool shared, std::optional<bool> dock, qreal textScale, bool docks)
{
    chooseShared(shared);
    sides_->wantDock(dock);
    bench_->study().forgetArrangement();
    bench_->docks().setOpen(docks);
    sides_->adaptTo(width(), !bench_->studying());
    appearance().setTextScale(textScale);
}

/// The user's choice, which is there again the next time.
void MainWindow::chooseShared(bool shared)
{
    chosenShared_ = shared;
    setShared(shared);
}

void MainWindow::setShared(bool shared)
{
    (shared ? bench_->actions().shared : bench_->actions().twin)->setChecked(true);
    bench_->study().setShared(shared);
}

/// A page of a feature in place of everything: menus, tools and docks go, and come back as they were.
void MainWindow::showPage(QWidget* page)
{
    if (page && pages_->indexOf(page) < 0) pages_->addWidget(page);
    pages_->setCurrentIndex(page ? pages_->indexOf(page) : 0);
    menuBar()->setVisible(!page);
    findChild<QToolBar*>(QStringLiteral("tools"))->setVisible(!page);
    statusBar()->setVisible(!page);
    bench_->docks().setHidden(page != nullptr);
    sides_->adaptTo(width(), page != nullptr);
    if (!page) applyAppearance();
}

/// Keys that no widget has used: the arrows and the space bar walk, as they do while presenting. Esc in a field or a
/// list gives the keys back to the lesson.
void MainWindow::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Right: case Qt::Key_Space: stepForward(); return;
    case Qt::Key_Left: case Qt::Key_Backspace: simulation().stepBack(); return;
    case Qt::Key_Home: simulation().restart(); return;
    case Qt::Key_End: simulation().toEnd(); return;
    case Qt::Key_Escape: setFocus(); return;
    default: QMainWindow::keyPressEvent(event);
    }
}

}  // namespace app::window
