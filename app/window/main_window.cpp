#include "window/main_window.h"

#include "files/library.h"
#include "panels/scenario_panel.h"
#include "panels/settings_panel.h"
#include "panels/step_strip.h"
#include "panels/transport_bar.h"
#include "theme/fonts.h"
#include "window/actions.h"
#include "window/authoring.h"
#include "window/comparer.h"
#include "window/draft_bar.h"
#include "window/draft_store.h"
#include "window/fork_bar.h"
#include "window/free_play.h"
#include "window/menus.h"
#include "window/message_bar.h"
#include "window/predictor.h"
#include "window/present_keys.h"
#include "window/presenter.h"
#include "window/reference.h"
#include "window/scenario_button.h"
#include "window/second_run.h"
#include "window/settings_button.h"
#include "window/side_dock.h"
#include "window/stage.h"
#include "window/status_line.h"
#include "window/view_docks.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QStackedWidget>
#include <QScreen>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace app {
namespace {

constexpr int kGap = 8;
constexpr QSize kFirstSize(1280, 800);
constexpr QSize kLargeSize(1920, 1080);  ///< the larger of the two that the design has drawn
constexpr QSize kLeastSize(760, 540);

QString draftFolder(const Start& start)
{
    return start.drafts.isEmpty() && start.remembers ? DraftStore::usualFolder() : start.drafts;
}

}  // namespace

MainWindow::MainWindow(const Start& start, QWidget* parent)
    : QMainWindow(parent), memory_(start.remembers ? Memory() : Memory::none()), look_(firstLook(start)),
      actions_(new Actions(this)), menus_(new Menus(*menuBar(), *actions_, this)), dock_(new SideDock(this)), docks_(new ViewDocks(*this)),
      pages_(new QStackedWidget(this)), messages_(new MessageBar), scenarioButton_(new ScenarioButton),
      strip_(new StepStrip), settingsButton_(new SettingsButton), stage_(new Stage),
      freePlay_(new FreePlay(simulation_, *actions_, *stage_, *docks_, memory_)), status_(new StatusLine),
      predictor_(new Predictor(simulation_, this)), secondRun_(new SecondRun(scores_, this)),
      comparer_(new Comparer(simulation_, *stage_, this)), draftBar_(new DraftBar),
      forkBar_(new ForkBar),
      authoring_(new Authoring(simulation_, *stage_, *messages_, *draftBar_, draftFolder(start))),
      reference_(new Reference(this)), presentKeys_(new PresentKeys(this))
{
    authoring_->setParent(this);
    setWindowTitle(QStringLiteral("TCP State Lab"));
    setMinimumSize(kLeastSize);
    setAcceptDrops(true);
    buildBars();
    menus_->addViews(docks_->actions());
    pages_->addWidget(buildStudy());
    setCentralWidget(pages_);
    wireRun();
    wireEdits();
    wireComparing();
    wirePredicting();
    wireView();
    wireSettings();
    wirePanels();
    wireReference();
    wirePresenting();
    wireFiles();
    wireExports();
    wireWriting();
    recall();
    authoring_->offerDraft();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildBars()
{
    transport_ = new TransportBar({actions_->restart, actions_->back, actions_->play, actions_->step, actions_->predict,
                                   actions_->undo, actions_->whatIf, actions_->twin, actions_->shared,
                                   actions_->switchLanguage, actions_->present});
    auto* tools = new QToolBar;
    tools->setObjectName("tools");
    tools->setMovable(false);
    tools->addWidget(transport_);
    tools->toggleViewAction()->setVisible(false);
    addToolBar(tools);
    addDockWidget(Qt::LeftDockWidgetArea, dock_);
    setContextMenuPolicy(Qt::NoContextMenu);
    statusBar()->addWidget(status_, 1);
    statusBar()->setSizeGripEnabled(false);
    addActions(actions_->findChildren<QAction*>());
}

QWidget* MainWindow::buildStudy()
{
    auto* study = new QWidget;
    auto* column = new QVBoxLayout(study);
    column->setContentsMargins(kGap, kGap, kGap, 0);
    column->setSpacing(7);
    column->addWidget(messages_);
    column->addWidget(draftBar_);
    column->addWidget(buildStrip());
    column->addWidget(forkBar_);
    column->addWidget(freePlay_->bar());
    column->addWidget(stage_, 1);
    return study;
}

QWidget* MainWindow::buildStrip()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(scenarioButton_);
    layout->addWidget(strip_, 1);
    layout->addWidget(makeSwapButton());
    layout->addWidget(settingsButton_);
    return row;
}

/// Beside the steps, for the lessons that it makes sense for.
QWidget* MainWindow::makeSwapButton()
{
    auto* button = new QToolButton;
    button->setObjectName("swapButton");
    button->setDefaultAction(actions_->swapRoles);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    const auto follow = [this, button] { button->setVisible(actions_->swapRoles->isEnabled()); };
    connect(actions_->swapRoles, &QAction::changed, button, follow);
    return button;
}

std::vector<ScenarioEntry> MainWindow::scenarioEntries()
{
    std::vector<ScenarioEntry> entries;
    for (ScenarioFile& file : library()) {
        tcp::Scenario& scenario = file.scenario;
        entries.push_back({QString::fromStdString(scenario.id), QString::fromStdString(scenario.group),
                           std::move(scenario.title), std::move(scenario.summary)});
    }
    return entries;
}

/// Before there is a widget of ours: what is made in its language need not change to it. (The sheet comes last: under a
/// sheet, Qt looks through all descendants whenever a widget gets a parent.)
Look MainWindow::firstLook(const Start& start)
{
    loadFonts();  // whenever one is added, Qt forgets those it has opened
    systemDark_ = palette().color(QPalette::Window).lightness() < 128;  // still that of the system
    const QString theme = start.theme.isEmpty() ? memory_.theme() : start.theme;
    const QString language = start.language.isEmpty() ? memory_.language() : start.language;
    theme_ = theme.isEmpty() ? QStringLiteral("system") : theme;
    language_.use(Language::known(language) ? language : Language::ofLocale());
    Look look;
    look.theme = Theme::named(effectiveTheme());
    look.animate = memory_.value("animate", true).toBool();
    return look;
}

void MainWindow::recall()
{
    textScale_ = memory_.value("textScale", 1.0).toReal();
    actions_->animate->setChecked(look_.animate);
    comparer_->setAtOnce(memory_.value("compareAtOnce", false).toBool());
    const bool askAgain = memory_.value("askAgain", true).toBool();
    actions_->askAgain->setChecked(askAgain);
    secondRun_->setAllowed(askAgain && memory_.remembers());
    resize(kFirstSize);
    restoreGeometry(memory_.value("geometry", {}).toByteArray());
    restoreState(memory_.value("docks", {}).toByteArray());
    stage_->restoreLayout(memory_.value("splitters", {}).toByteArray());
    const QVariant dock = memory_.value("dock", {});
    if (dock.isValid()) dockWanted_ = dock.toBool();
    setTheme(theme_);
    setLanguage(language());
    setShared(memory_.value("shared", false).toBool());
    setNames(static_cast<StateNames>(memory_.value("names", 0).toInt()));
    menus_->setRecentFiles(memory_.recentFiles());
}

void MainWindow::showInPlace()
{
    const bool first = !memory_.value("geometry", {}).isValid();
    const QSize room = screen()->availableSize();
    const bool spare = room.width() > kLargeSize.width() && room.height() > kLargeSize.height();
    if (first && spare) resize(kLargeSize);
    if (first && !spare) showMaximized();
    else show();
    setFocus();  // else the first button has it, and takes the arrows that walk
}

void MainWindow::remember()
{
    memory_.set("geometry", saveGeometry());
    memory_.set("docks", saveState());
    memory_.set("splitters", stage_->saveLayout());
    if (dockWanted_) memory_.set("dock", *dockWanted_);
    memory_.set("textScale", textScale_);
    memory_.set("animate", look_.animate);
    memory_.set("names", static_cast<int>(look_.names));
    memory_.set("theme", theme_);
    memory_.set("language", language_.current());
    memory_.set("shared", stage_->shared());
    memory_.set("scenario", opened_);
    memory_.set("step", simulation_.loaded() ? static_cast<int>(simulation_.moment().step) : 0);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    setPresenting(false);
    authoring_->keepDraft();
    simulation_.pause();
    remember();
    QMainWindow::closeEvent(event);
}

bool MainWindow::presenting() const
{
    return presenter_ && pages_->currentWidget() == presenter_;
}

QString MainWindow::message() const
{
    return messages_->isHidden() ? QString() : messages_->text();
}

}  // namespace app
