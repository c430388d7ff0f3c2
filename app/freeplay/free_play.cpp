#include "freeplay/free_play.h"

#include "browser/page.h"
#include "lab/goals.h"
#include "lab/simulation.h"
#include "freeplay/action_dialog.h"
#include "freeplay/clock_bar.h"
#include "freeplay/forge_form.h"
#include "freeplay/goals_panel.h"
#include "freeplay/joint_map_panel.h"
#include "panels/text.h"
#include "workbench/actions.h"
#include "workbench/popup_button.h"
#include "workbench/study_view.h"
#include "workbench/view_docks.h"
#include "workbench/workbench.h"
#include "theme/type.h"

#include <QDockWidget>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QMainWindow>
#include <QToolButton>

namespace app::freeplay {
namespace {

constexpr QSize kForm(560, 236);
constexpr int kRoomForNews = 900;

}  // namespace

FreePlay::FreePlay(workbench::Workbench& bench)
    : Feature(bench), nextTimer_(bench.actions().add("nextTimer", {QKeySequence(Qt::SHIFT | Qt::Key_E)})),
      forgeSegment_(bench.actions().add("forge", {QKeySequence(Qt::CTRL | Qt::Key_I)})),
      anyAction_(bench.actions().add("anyAction", {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I)})),
      visited_(bench.actions().addToggle("collected", {Qt::Key_F4})), collector_(bench.preferences()), bar_(new QFrame),
      clock_(new ClockBar),
      forge_(new workbench::PopupButton([this](QWidget* popup) { return makeForm(popup); }, kForm))
{
    makeBar();
    makeDocks();
    wire();
}

FreePlay::~FreePlay() = default;

std::vector<workbench::MenuItem> FreePlay::menuItems() const
{
    using enum workbench::Menu;
    return {{Run, 33, nextTimer_}, {Run, 34, forgeSegment_}, {Run, 35, anyAction_}, {View, 26, visited_}};
}

QWidget* FreePlay::widget(workbench::Slot slot) { return slot == workbench::Slot::Above ? bar_ : nullptr; }

workbench::HelpTopic FreePlay::help() const
{
    return {tr("Free play"),
            browser::withKeysOfPage(tr(
                "Ctrl+N gives you two hosts and no script: press the calls on either side, let time pass with E, S, M "
                "or Shift+E, catch segments in flight on the ladder, forge one with Ctrl+I, write any action of a "
                "scenario with Ctrl+Shift+I. F2 lists goals to try, F3 maps the pairs of states you have reached."))};
}

void FreePlay::makeBar()
{
    bar_->setObjectName("freePlayBar");
    auto* row = new QHBoxLayout(bar_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(5);
    row->addWidget(clock_, 1);
    forge_->setObjectName("forgeButton");
    theme::setType(forge_, 12);
    row->addWidget(forge_);
    goalsButton_ = addButton("goalsButton");
    mapButton_ = addButton("jointMapButton");
    arrowsButton_ = addButton("collectedButton");
    arrowsButton_->setCheckable(true);
    bar_->installEventFilter(this);
    bar_->hide();
}

QToolButton* FreePlay::addButton(const char* name)
{
    auto* button = new QToolButton(bar_);
    button->setObjectName(QLatin1String(name));
    button->setFocusPolicy(Qt::TabFocus);
    theme::setType(button, 12);
    bar_->layout()->addWidget(button);
    return button;
}

void FreePlay::makeDocks()
{
    workbench::ViewDocks& docks = bench_.docks();
    goalsDock_ = docks.addDock("goalsDock", Qt::Key_F2);
    mapDock_ = docks.addDock("jointMapDock", Qt::Key_F3);
    for (QDockWidget* dock : {goalsDock_, mapDock_})
        connect(dock, &QDockWidget::visibilityChanged, this, [this, dock](bool visible) { if (visible) fill(dock); });
}

void FreePlay::wire()
{
    connect(clock_, &ClockBar::runWanted, &bench_.simulation(), &lab::Simulation::run);
    connect(nextTimer_, &QAction::triggered, clock_, &ClockBar::goToNextTimer);
    connect(forgeSegment_, &QAction::triggered, forge_, [this] { if (bar_->isVisible()) forge_->click(); });
    connect(anyAction_, &QAction::triggered, this, [this] {
        auto* dialog = new ActionDialog(appearance_, &bench_.window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &ActionDialog::requested, &bench_.simulation(), &lab::Simulation::apply);
        dialog->open();
    });
    connect(visited_, &QAction::toggled, this, &FreePlay::setArrowsShown);
    connect(arrowsButton_, &QToolButton::clicked, visited_, &QAction::trigger);
    connect(forge_, &workbench::PopupButton::clicked, this, [this] { form_->setFocus(); });
    connect(goalsButton_, &QToolButton::clicked, this, [this] { toggle(goalsDock_); });
    connect(mapButton_, &QToolButton::clicked, this, [this] { toggle(mapDock_); });
    connect(&map_, &lab::JointMap::changed, this, [this] {
        if (mapPanel_) mapPanel_->showMap();
        if (map_.complete()) collector_.judge(map_);
        if (map_.complete()) showCollected();
    });
}

QWidget* FreePlay::makeForm(QWidget* parent)
{
    form_ = new ForgeForm(parent);
    connect(form_, &ForgeForm::requested, this, [this](const tcp::Action& action) {
        forge_->closePopup();
        bench_.simulation().apply(action);
    });
    connect(form_, &ForgeForm::left, forge_, &workbench::PopupButton::closePopup);
    form_->setAppearance(appearance_);
    form_->showMoment(moment_);
    return form_;
}

/// Made when it is first opened, as all docks are.
void FreePlay::fill(QDockWidget* dock)
{
    if (!dock->widget() && dock == goalsDock_) {
        dock->setWidget(goals_ = new GoalsPanel);
        connect(goals_, &GoalsPanel::resetWanted, this, [this] { collector_.reset(); showCollected(); });
    }
    if (!dock->widget() && dock == mapDock_) {
        dock->setWidget(mapPanel_ = new JointMapPanel(map_));
        connect(mapPanel_, &JointMapPanel::wayWanted, &bench_.simulation(), &lab::Simulation::openBeside);
    }
    setAppearance(appearance_);
    exploreIfShown();
    if (mapPanel_ && moment_.timeline) mapPanel_->showMoment(moment_);
    showCollected();
}

/// A dock that is there but behind another one comes to the front first.
void FreePlay::toggle(QDockWidget* dock)
{
    const bool seen = dock->isVisible() && !dock->visibleRegion().isEmpty();
    dock->setVisible(!seen);
    if (!seen) dock->raise();
}

/// With the settings in force: a profile may know states that another does not.
void FreePlay::exploreIfShown()
{
    if (mapPanel_ && mapPanel_->isVisible() && bench_.simulation().loaded())
        map_.explore(bench_.simulation().settings());
}

void FreePlay::showMoment(const lab::Moment& moment)
{
    const bool isNew = collector_.count(moment, map_);
    moment_ = moment;
    const bool byHand = lab::firstByHand(moment).has_value();
    bar_->setVisible(byHand);
    nextTimer_->setEnabled(byHand);
    forgeSegment_->setEnabled(byHand);
    anyAction_->setEnabled(byHand);
    if (byHand) clock_->showMoment(moment);
    if (byHand && form_) form_->showMoment(moment);
    exploreIfShown();
    if (mapPanel_) mapPanel_->showMoment(moment);
    if (isNew) return showCollected();
    setArrowsShown(visited_->isChecked());
    showGoalsButton();
}

void FreePlay::showCollected()
{
    const lab::FreePlayProgress& collected = collector_.collected();
    if (goals_) goals_->showCollected(collected, map_.complete() ? map_.reachablePairs() : std::bitset<121>());
    if (mapPanel_) mapPanel_->showVisited(collected.pairs);
    arrowsButton_->setText(tr("Transitions %1 of %2").arg(collected.edges.size()).arg(lab::collectableEdges().size()));
    setArrowsShown(visited_->isChecked());
    showGoalsButton();
}

/// What has just been reached is said where the goals are opened: seen, but in nobody's way.
void FreePlay::showGoalsButton()
{
    const QString news = collector_.news();
    const bool room = bar_->width() > kRoomForNews * appearance_.textScale;
    const QString count = tr("Goals %1 of %2").arg(collector_.collected().goals.size()).arg(lab::goals().size());
    const QString reached = tr("✓ Goal reached: %1").arg(news);
    goalsButton_->setText(news.isEmpty() ? count : room ? reached : QStringLiteral("✓ ") + count);
    goalsButton_->setAccessibleName(news.isEmpty() ? count : reached);
    panels::setLooks(goalsButton_, "primary", !news.isEmpty());
}

bool FreePlay::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize) showGoalsButton();
    return QObject::eventFilter(watched, event);
}

void FreePlay::setArrowsShown(bool shown)
{
    arrowsButton_->setChecked(shown);
    bench_.study().setCollected(shown ? std::optional(collector_.arrows()) : std::nullopt);
}

void FreePlay::setAppearance(const theme::Appearance& appearance)
{
    appearance_ = appearance;
    theme::setTextScale(*bar_, appearance.textScale);
    clock_->setAppearance(appearance);
    if (form_) form_->setAppearance(appearance);
    forge_->setAppearance(appearance);
    if (goals_) goals_->setAppearance(appearance);
    if (mapPanel_) mapPanel_->setAppearance(appearance);
    showGoalsButton();
}

void FreePlay::retranslate()
{
    using workbench::Actions;
    Actions::say(nextTimer_, tr("Run to the next &timer"));
    Actions::say(forgeSegment_, tr("F&orge segment…"), tr("Deliver a forged segment"));
    Actions::say(anyAction_, tr("&Any action…"), tr("Write any action of a scenario file: bind(), client#2"));
    Actions::say(visited_, tr("Transitions ta&ken"), tr("Mark the transitions you have taken in free play"));
    const Actions& actions = bench_.actions();
    QStringList keys;
    for (const QAction* action : {actions.nextEvent, actions.oneSecond, actions.oneMinute, nextTimer_})
        keys << action->shortcut().toString(QKeySequence::NativeText);
    clock_->setKeys(keys);
    forge_->setText(tr("Forge…"));
    forge_->setToolTip(forgeSegment_->toolTip());
    goalsDock_->setWindowTitle(tr("Goals"));
    mapDock_->setWindowTitle(tr("State pairs"));
    goalsButton_->setToolTip(tr("Things to try in free play  (%1)").arg(QStringLiteral("F2")));
    mapButton_->setText(tr("Map"));
    mapButton_->setToolTip(tr("Pairs of states that the two ends can be in  (%1)").arg(QStringLiteral("F3")));
    arrowsButton_->setToolTip(visited_->toolTip());
    showCollected();
}

}  // namespace app::freeplay
